/** Sources, budget lines and expenses: three tables with the same five gestures, each one undo step. */
import type { moneyCommands } from '@shared/contract/money.contract.ts';
import type { RowGesture } from '@shared/contract/step-names.ts';
import { beforeMassDelete } from '../../kernel/handlers.ts';
import type { CommandHandler, CommandHandlers } from '../../kernel/handlers.ts';
import type { RankedTable } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { assertCountable } from './countable.ts';
import { expenses, labelOf, lines, sources } from './money.tables.ts';

type MoneyTable = 'fundingSource' | 'budgetLine' | 'expense';
type Rows<N extends MoneyTable> = Parameters<RankedTable<N>['add']>[2];
type Patches<N extends MoneyTable> = Parameters<RankedTable<N>['edit']>[1];

interface Scoped {
  readonly experimentId: string;
}

interface Gestures<N extends MoneyTable> {
  readonly add: CommandHandler<
    Scoped & { readonly rows: Rows<N>; readonly beforeId: string | null },
    readonly string[]
  >;
  readonly edit: CommandHandler<Scoped & { readonly patches: Patches<N> }, null>;
  readonly paste: CommandHandler<Scoped & { readonly patches: Patches<N>; readonly rows: Rows<N> }, readonly string[]>;
  readonly remove: CommandHandler<Scoped & { readonly ids: readonly string[] }, null>;
  readonly move: CommandHandler<Scoped & { readonly ids: readonly string[]; readonly beforeId: string | null }, null>;
}

function gesturesOf<N extends MoneyTable>(
  prefix: 'source' | 'line' | 'expense',
  name: N,
  table: RankedTable<N>,
): Gestures<N> {
  /** One row that has words of its own is called by them (`undo.line.addOne`), several are counted. */
  function describe(work: UnitOfWork, gesture: RowGesture, ids: readonly string[]): void {
    const [first = ''] = ids;
    const count = new Set(ids).size;
    const what = count === 1 ? labelOf(work, name, first) : '';
    work.describe({ count, what }, what === '' ? null : `${prefix}.${gesture}One`);
  }
  return {
    add: {
      run(work, { experimentId, rows, beforeId }) {
        const ids = table.add(work, experimentId, rows, beforeId);
        assertCountable(work, experimentId);
        describe(work, 'add', ids);
        return ids;
      },
    },
    edit: {
      run(work, { experimentId, patches }) {
        table.edit(work, patches);
        assertCountable(work, experimentId);
        describe(
          work,
          'edit',
          patches.map(({ id }) => id),
        );
        return null;
      },
    },
    paste: {
      run(work, { experimentId, patches, rows }) {
        table.edit(work, patches);
        const ids = table.add(work, experimentId, rows, null);
        assertCountable(work, experimentId);
        work.describe({ count: patches.length + ids.length });
        return ids;
      },
    },
    remove: {
      backupFirst: beforeMassDelete,
      run(work, { ids }) {
        describe(work, 'remove', ids);
        table.remove(work, ids);
        return null;
      },
    },
    move: {
      run(work, { experimentId, ids, beforeId }) {
        describe(work, 'move', ids);
        table.move(work, experimentId, ids, beforeId);
        return null;
      },
    },
  };
}

const source = gesturesOf('source', 'fundingSource', sources);
const line = gesturesOf('line', 'budgetLine', lines);
const expense = gesturesOf('expense', 'expense', expenses);

export const moneyCommandHandlers: CommandHandlers<typeof moneyCommands> = {
  'source.add': source.add,
  'source.edit': source.edit,
  'source.paste': source.paste,
  'source.remove': source.remove,
  'source.move': source.move,
  'line.add': line.add,
  'line.edit': line.edit,
  'line.paste': line.paste,
  'line.remove': line.remove,
  'line.move': {
    run(work, { category, ...move }) {
      line.move.run(work, move);
      if (category !== undefined)
        lines.edit(
          work,
          move.ids.map((id) => ({ id, patch: { category } })),
        );
      return null;
    },
  },
  'expense.add': expense.add,
  'expense.edit': expense.edit,
  'expense.paste': expense.paste,
  'expense.remove': expense.remove,
  'expense.move': expense.move,
};
