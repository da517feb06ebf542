import type { taskCommands } from '@shared/contract/task.contract.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { blankOf } from '@shared/entities/index.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { PeopleEntry } from '../person/person-name.shared.ts';
import { cardOrder, insertAssignment, own, ranksAt, typedDates } from './task.rows.ts';

export const takeHandlers: CommandHandlers<Pick<typeof taskCommands, 'task.take'>> = {
  'task.take': {
    run(work, { experimentId, cards }) {
      work.get('experiment', experimentId);
      const people = new PeopleEntry(work);
      const ids = cards.map(() => work.ports.newId());
      const ranks = ranksAt(cardOrder(work), ids, { at: 'end' }, 'task');
      for (const [at, { dates, people: named, ...fields }] of cards.entries()) {
        const id = ids[at] ?? '';
        const task = { ...blankOf('task'), id, experimentId, ...fields, rank: ranks.get(id) ?? '' };
        work.insert('task', { ...task, ...typedDates(task, dates) });
        const assigned = new Set(
          named.map((person) => ('id' in person ? own(work, 'person', person.id) : people.enter(person.name)).id),
        );
        const places = ranksBetween(null, null, assigned.size);
        for (const [place, personId] of [...assigned].entries())
          insertAssignment(work, {
            taskId: id,
            personId,
            duty: place === 0 ? 'lead' : 'deputy',
            rank: places[place] ?? '',
          });
      }
      // What stood there may have been ranked anew to make room.
      for (const [id, rank] of ranks) if (!ids.includes(id)) work.update('task', id, { rank });
      work.describe({ count: cards.length });
      return { ids };
    },
  },
};
