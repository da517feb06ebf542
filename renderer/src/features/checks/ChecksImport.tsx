import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useStepCommand } from '@app/lib/data.ts';
import { ImportDialog } from '@app/records/import/ImportDialog.tsx';
import type { ImportState } from '@app/records/import/useImport.ts';
import { checksImporter } from './checks-importer.ts';
import type { Checks } from './useChecks.ts';

/** Lines of checklists from a spreadsheet, as one step. */
export function ChecksImport({ of, importing }: { readonly of: Checks; readonly importing: ImportState }) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const take = useStepCommand('checkItem.take');
  const { experimentId, people, cards, lines } = of;
  const importer = checksImporter({
    t,
    people,
    cards,
    checks: lines.flatMap((line) => (line.kind === 'typed' ? [line.check] : [])),
    usual: (cards.find(({ area }) => area === 'checks') ?? cards[0])?.id ?? null,
    onTaken: (taken) =>
      take.mutate(
        { experimentId, lines: [...taken] },
        { onSuccess: ({ step }) => undoToast(t('imports.done', { count: taken.length }), step) },
      ),
  });
  return <ImportDialog of={importing} importer={importer} />;
}
