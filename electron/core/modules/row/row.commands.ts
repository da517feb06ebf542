/** The five gestures of every table that declares them: each one command, one undo step that says what was done. */
import type { GestureInput, GestureOutputs, RowCommands, RowGesture } from '@shared/contract/row.contract.ts';
import { ROW_GESTURES } from '@shared/contract/row.contract.ts';
import { ofOneRow } from '@shared/contract/step-name.ts';
import type { GestureTable, Registry } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import { beforeMassDelete } from '../../kernel/handlers.ts';
import type { CommandHandler, CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { cateringOrderRules, menuItemRules } from '../catering/catering.rules.shared.ts';
import { incidentEntryRules, incidentRules } from '../day/day.rules.shared.ts';
import { checkOverruleRules } from '../checks/overrule.rules.shared.ts';
import { appearanceRules } from '../filming/appearance.rules.shared.ts';
import { contentItemRules } from '../followup/content.rules.shared.ts';
import {
  surveyAnswerRules,
  surveyQuestionRules,
  surveyTallyCountRules,
  surveyTallyRules,
} from '../followup/survey.rules.shared.ts';
import { floorZoneRules } from '../floor/zone.rules.shared.ts';
import { isCalledByCode, nameOf } from '../history/row-names.shared.ts';
import { budgetLineRules, expenseRules, fundingSourceRules } from '../money/money.rules.shared.ts';
import { payBatchRules, paymentRules } from '../payment/payment.rules.shared.ts';
import { participationRules } from '../participation/participation.rules.shared.ts';
import { personRules } from '../people/person.rules.shared.ts';
import {
  itemChannelRules,
  pressQuoteRules,
  pressReleaseRules,
  publicityItemRules,
} from '../publicity/publicity.rules.shared.ts';
import { dayOffRules, namedDateRules } from '../task/date.rules.shared.ts';
import { supplyRules, venueTermRules } from '../venue/venue.rules.shared.ts';

type GestureHandlers<N extends GestureTable> = {
  readonly [G in RowGesture]: CommandHandler<GestureInput<N, G>, GestureOutputs[G]>;
};

/** Rules beyond the declaration; most tables need none. */
const RULES: { readonly [N in GestureTable]?: RowRules<N> } = {
  person: personRules,
  fundingSource: fundingSourceRules,
  budgetLine: budgetLineRules,
  expense: expenseRules,
  namedDate: namedDateRules,
  dayOff: dayOffRules,
  participation: participationRules,
  menuItem: menuItemRules,
  cateringOrder: cateringOrderRules,
  venueTerm: venueTermRules,
  supply: supplyRules,
  appearance: appearanceRules,
  payBatch: payBatchRules,
  payment: paymentRules,
  incident: incidentRules,
  incidentEntry: incidentEntryRules,
  checkOverrule: checkOverruleRules,
  publicityItem: publicityItemRules,
  itemChannel: itemChannelRules,
  pressRelease: pressReleaseRules,
  pressQuote: pressQuoteRules,
  surveyQuestion: surveyQuestionRules,
  surveyAnswer: surveyAnswerRules,
  surveyTally: surveyTallyRules,
  surveyTallyCount: surveyTallyCountRules,
  contentItem: contentItemRules,
  floorZone: floorZoneRules,
};

function gesturesOf<N extends GestureTable>(registry: Registry, table: N, rules: RowRules<N>): GestureHandlers<N> {
  const rows = rankedTable(registry, table, rules);

  function labelOf(reader: Reader, id: string): string {
    const row = reader.get(table, id);
    return rules.label?.(row) ?? (isCalledByCode(registry, table) ? '' : nameOf(registry, table, row));
  }

  /** One row that has a name is called by it (`expense.addOne`), several are counted. */
  function describe(work: UnitOfWork, gesture: Exclude<RowGesture, 'paste'>, ids: readonly string[]): void {
    const [first = ''] = ids;
    const count = new Set(ids).size;
    const what = count === 1 ? labelOf(work, first) : '';
    work.describe({ count, what }, what === '' ? null : ofOneRow(table, gesture));
  }

  return {
    add: {
      run(work, { experimentId, rows: added, beforeId }) {
        const follow = rules.following?.(work, experimentId);
        const ids = rows.add(work, experimentId, added, beforeId);
        follow?.();
        describe(work, 'add', ids);
        return ids;
      },
    },
    edit: {
      run(work, { experimentId, patches }) {
        const follow = rules.following?.(work, experimentId);
        rows.edit(work, experimentId, patches);
        follow?.();
        const ids = patches.map(({ id }) => id);
        describe(work, 'edit', ids);
        return null;
      },
    },
    paste: {
      run(work, { experimentId, patches, rows: added }) {
        const follow = rules.following?.(work, experimentId);
        rows.edit(work, experimentId, patches);
        const ids = rows.add(work, experimentId, added, null);
        follow?.();
        work.describe({ count: patches.length + ids.length });
        return ids;
      },
    },
    remove: {
      backupFirst: beforeMassDelete,
      run(work, { experimentId, ids }) {
        describe(work, 'remove', ids);
        const follow = rules.following?.(work, experimentId);
        rows.remove(work, ids);
        follow?.();
        const named = new Set(ids).size;
        return work
          .removed()
          .map((part) => (part.table === table ? { ...part, count: part.count - named } : part))
          .filter(({ count }) => count > 0);
      },
    },
    move: {
      run(work, { experimentId, ids, beforeId, patch }) {
        describe(work, 'move', ids);
        rows.move(work, experimentId, ids, beforeId);
        if (patch !== undefined) {
          const patches = [...new Set(ids)].map((id) => ({ id, patch }));
          const follow = rules.following?.(work, experimentId);
          rows.edit(work, experimentId, patches);
          follow?.();
        }
        return null;
      },
    },
  };
}

function handlersOf<N extends GestureTable>(registry: Registry, table: N): Readonly<Record<string, unknown>> {
  const gestures = gesturesOf<N>(registry, table, RULES[table] ?? {});
  return Object.fromEntries(ROW_GESTURES.map((gesture) => [`${table}.${gesture}`, gestures[gesture]]));
}

export function rowCommandHandlersOf(registry: Registry): CommandHandlers<RowCommands> {
  // The type says per command what `gesturesOf` gives for its table.
  return Object.assign({}, ...registry.gestureTables.map((table) => handlersOf(registry, table)));
}
