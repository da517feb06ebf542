/** The store and the optimistic screen do the same: whatever is moved, and however often, the board read back is the pure model. */
import type { Board } from '@shared/contract/task.contract.ts';
import { moveCards } from '@shared/domain/board-move.ts';
import type { MovableCard } from '@shared/domain/board-move.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import { fc } from '../support/chance.ts';
import { expect, test } from 'vitest';
import { makePerson, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const CARDS = 8;
const PEOPLE = 3;

const nth = fc.nat({ max: CARDS - 1 });
const move = fc.record({
  cards: fc.uniqueArray(nth, { minLength: 1, maxLength: 5 }),
  place: fc.oneof(
    fc.record({ before: nth }),
    fc.record({ after: nth }),
    fc.record({ at: fc.constantFrom('start' as const, 'end' as const) }),
  ),
  to: fc.record(
    {
      stage: fc.constantFrom(...STAGES),
      status: fc.constantFrom(...TASK_STATUSES),
      area: fc.constantFrom(...AREAS),
      lead: fc.option(fc.nat({ max: PEOPLE - 1 })),
    },
    { requiredKeys: [] },
  ),
});

function shown(cards: Board['cards'] | readonly MovableCard[]) {
  return cards.map(({ id, rank, stage, status, area, leads, deputies }) => ({
    id,
    rank,
    stage,
    status,
    area,
    leads,
    deputies,
  }));
}

test('random moves leave the store as the pure model says, also after a restart and after undoing them all', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
      const store = makeStore((experimentId) => ({
        task: Array.from({ length: CARDS }, (_, index) => makeTask(experimentId, { title: `카드 ${index}` })),
        person: Array.from({ length: PEOPLE }, (_, index) => makePerson(experimentId, { nickname: `사람 ${index}` })),
      }));
      const experimentId = store.experiment.id;
      const board = () => store.core.query('board.get', { experimentId });
      const people = board().people.map(({ id }) => id);
      const cards = board().cards.map(({ id }) => id);
      const start = shown(board().cards);
      const idOf = (index: number) => cards[index] ?? '';
      let model: readonly MovableCard[] = start;
      for (const { cards: chosen, place, to } of moves) {
        const ids = chosen.map(idOf);
        const { lead, ...columns } = to;
        const leadId = lead === undefined || lead === null ? lead : people[lead];
        const meaning = { ...columns, ...(leadId === undefined ? {} : { leadId }) };
        const target =
          'at' in place ? place : 'before' in place ? { before: idOf(place.before) } : { after: idOf(place.after) };
        const moved = moveCards(model, ids, meaning, target);
        if (!moved.ok) throw new Error(moved.code);
        model = moved.value;
        store.core.command('task.move', { experimentId, ids, to: meaning, place: target });
        expect(shown(board().cards)).toEqual(shown(model));
      }
      store.reopen();
      expect(shown(board().cards)).toEqual(shown(model));
      while (store.core.query('history.state', { scope: experimentId }).undo !== null)
        store.core.command('history.undo', { scope: experimentId });
      expect(shown(board().cards)).toEqual(start);
      while (store.core.query('history.state', { scope: experimentId }).redo !== null)
        store.core.command('history.redo', { scope: experimentId });
      expect(shown(board().cards)).toEqual(shown(model));
    }),
    { numRuns: 25 },
  );
});
