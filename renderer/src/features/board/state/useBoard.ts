/** Everything the board shows, worked out from the stored cards, the way of looking and the search. */
import { useDeferredValue } from 'react';
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { Gates } from '@shared/contract/gate.contract.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useData, useLoaded } from '@app/lib/data.ts';
import { arrange } from '../model/arrangement.ts';
import type { Arrangement } from '../model/arrangement.ts';
import { filterCards, hidesNew, isFiltering } from '../model/filter.ts';
import type { NewCard } from '../model/filter.ts';
import { columnsOf, lanesOf } from '../model/grouping.ts';
import type { BoardView } from './useBoardView.ts';

export interface BoardModel {
  readonly cards: readonly BoardCard[];
  readonly byId: ReadonlyMap<string, BoardCard>;
  readonly people: readonly BoardPerson[];
  readonly personById: ReadonlyMap<string, BoardPerson>;
  readonly arrangement: Arrangement;
  readonly shown: number;
  readonly isNarrowed: boolean;
  /** Whether a card about to be made would be left out by the filter or the search. */
  readonly hides: (card: NewCard) => boolean;
  readonly done: number;
  readonly late: number;
  readonly gates: Gates | undefined;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** Notes and checklist lines by card, fetched only while someone searches. */
function useTexts(experimentId: string, wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useData('board.texts', { experimentId }, { enabled: wanted });
  return data === undefined ? NO_TEXTS : new Map(data.map(({ id, text }) => [id, text]));
}

export function useBoard(experimentId: string, view: BoardView, search: string): BoardModel {
  const { cards, people } = useLoaded('board.get', { experimentId });
  const { data: gates } = useData('gates.get', { experimentId });
  const today = useToday();
  const wanted = useDeferredValue(search);
  const texts = useTexts(experimentId, wanted.trim() !== '');
  const personById = new Map(people.map((person) => [person.id, person]));
  const context = { people: personById, texts, today };
  const shown = filterCards(cards, view.filter, wanted, context);
  const columns = columnsOf(view.grouping, cards, people);
  const lanes = lanesOf(view.grouping, view.byArea);
  return {
    cards,
    byId: new Map(cards.map((card) => [card.id, card])),
    people,
    personById,
    arrangement: arrange(shown, view.grouping, columns, lanes),
    shown: shown.length,
    isNarrowed: isFiltering(view.filter) || wanted.trim() !== '',
    hides: (card) => hidesNew(card, view.filter, search, context),
    done: cards.filter(({ status }) => status === 'done').length,
    late: cards.filter((card) => daysLate(card, today) > 0).length,
    gates,
  };
}
