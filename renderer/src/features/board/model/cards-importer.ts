/** Rows of a spreadsheet as cards of the board: the one importer, with the columns of a card. */
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import type { KnownPerson } from '@shared/domain/people-book.ts';
import { cardsTaker } from '@shared/taking/cards.ts';
import type { TakenCard } from '@shared/taking/cards.ts';
import type { TFunction } from 'i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import { takenHere, takerImporter } from '@app/records/import/taker-importer.ts';

export interface CardsImport {
  readonly t: TFunction;
  readonly people: readonly KnownPerson[];
  /** Titles of the cards that are there. */
  readonly titles: readonly string[];
  readonly onTaken: (cards: readonly TakenCard[]) => void;
}

export function cardsImporter({ t, people, titles, onTaken }: CardsImport): TableImporter {
  return takerImporter(cardsTaker({ ...takenHere(), people, titles }), {
    memory: 'task',
    most: ROWS_PER_GESTURE,
    titleOf: (id) => (id === 'lead' ? t('board.import.lead') : columnTitle('task', id)),
    alikeWords: { said: (count) => t('board.import.alike', { count }), leave: t('board.import.leaveAlike') },
    onTaken,
  });
}
