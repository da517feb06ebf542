import { Button } from '@ui/index.ts';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useStepCommand } from '@app/lib/data.ts';
import { ImportDialog } from '@app/records/import/ImportDialog.tsx';
import { useImport } from '@app/records/import/useImport.ts';
import type { Followup } from '../useFollowup.ts';
import { answersImporter } from './answers-importer.ts';

export interface AnswersImportProps {
  readonly of: Pick<Followup, 'experimentId' | 'questions' | 'sheets' | 'answers'>;
  readonly onTaken: () => void;
}

/** Takes what a form on the web collected: a sheet for each who answered, as one step. */
export function AnswersImport({ of, onTaken }: AnswersImportProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const importing = useImport();
  const take = useStepCommand('surveySheet.take');
  const importer = answersImporter(of, (taken) =>
    take.mutate(
      { experimentId: of.experimentId, ...taken },
      {
        onSuccess({ step, output }) {
          undoToast(t('followup.survey.answers.done', { count: output.sheets }), step);
          onTaken();
        },
      },
    ),
  );
  return (
    <>
      <Button
        changes
        variant="quiet"
        icon={FileSpreadsheet}
        title={t('followup.survey.answers.hint')}
        onClick={() => importing.open('choose')}
      >
        {t('followup.survey.answers.open')}
      </Button>
      <ImportDialog of={importing} importer={importer} />
    </>
  );
}
