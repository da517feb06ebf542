import type { peopleCommands } from '@shared/contract/people.contract.ts';
import type { RowGesture } from '@shared/contract/step-names.ts';
import { personLabel } from './person-label.ts';
import { beforeMassDelete } from '../../kernel/handlers.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { countDuties } from './people.queries.ts';
import { people } from './people.table.ts';
import { roleCommandHandlers } from './role.commands.ts';

/** One person is called by name (`undo.person.addOne`), several are counted. */
function describe(work: UnitOfWork, gesture: RowGesture, ids: readonly string[]): void {
  const [first = ''] = ids;
  const count = new Set(ids).size;
  if (count === 1) work.describe({ name: personLabel(work.get('person', first)) }, `person.${gesture}One`);
  else work.describe({ count });
}

export const peopleCommandHandlers: CommandHandlers<typeof peopleCommands> = {
  ...roleCommandHandlers,
  'person.add': {
    run(work, { experimentId, people: rows, beforeId }) {
      const ids = people.add(work, experimentId, rows, beforeId);
      describe(work, 'add', ids);
      return ids;
    },
  },
  'person.edit': {
    run(work, { patches }) {
      people.edit(work, patches);
      describe(
        work,
        'edit',
        patches.map(({ id }) => id),
      );
      return null;
    },
  },
  'person.paste': {
    run(work, { experimentId, patches, people: rows }) {
      people.edit(work, patches);
      const ids = people.add(work, experimentId, rows, null);
      work.describe({ count: patches.length + ids.length });
      return ids;
    },
  },
  'person.remove': {
    backupFirst: beforeMassDelete,
    run(work, { experimentId, ids }) {
      const gone = new Set(ids);
      const duties = countDuties(work, experimentId);
      const taken = [...gone].reduce((sum, id) => sum + (duties.get(id) ?? 0), 0);
      describe(work, 'remove', ids);
      people.remove(work, ids);
      return { people: gone.size, duties: taken };
    },
  },
  'person.move': {
    run(work, { experimentId, ids, beforeId }) {
      describe(work, 'move', ids);
      people.move(work, experimentId, ids, beforeId);
      return null;
    },
  },
};
