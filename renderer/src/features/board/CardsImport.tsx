import { useTranslation } from 'react-i18next';
import type { KnownPerson } from '@shared/domain/people-book.ts';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useStepCommand } from '@app/lib/data.ts';
import { ImportDialog } from '@app/records/import/ImportDialog.tsx';
import type { ImportState } from '@app/records/import/useImport.ts';
import { cardsImporter } from './model/cards-importer.ts';

export interface CardsImportProps {
  readonly experimentId: string;
  readonly people: readonly KnownPerson[];
  /** Titles of the cards that are there. */
  readonly titles: readonly string[];
  readonly of: ImportState;
}

/** Cards from a spreadsheet, as one step. */
export function CardsImport({ experimentId, people, titles, of }: CardsImportProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const take = useStepCommand('task.take');
  const importer = cardsImporter({
    t,
    people,
    titles,
    onTaken: (cards) =>
      take.mutate(
        { experimentId, cards: [...cards] },
        { onSuccess: ({ step }) => undoToast(t('imports.done', { count: cards.length }), step) },
      ),
  });
  return <ImportDialog of={of} importer={importer} />;
}
