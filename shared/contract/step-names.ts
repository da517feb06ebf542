/**
 * What an undo step can be called: the name of its command, or one of these where the command says more exactly what it did. The list is
 * closed, so that a name without words (`undo.<name>` in the locales) can be told before anyone reads it.
 */
import { PRODUCT } from '../entities/index.ts';
import type { GestureTable } from '../entities/index.ts';
import type { CommandName } from './index.ts';
import { ROW_GESTURES } from './row.contract.ts';
import type { RowGesture } from './row.contract.ts';

/** What is done to one card (`task.…`) or to several (`tasks.…`). */
const TASK_GESTURES = [
  'move',
  'toStage',
  'toStageAndArea',
  'toArea',
  'toStatus',
  'toLead',
  'toNobody',
  'setDates',
  'postpone',
  'bringForward',
  'pin',
  'follow',
  'archive',
  'unarchive',
  'remove',
  'duplicate',
  'assign',
  'unassign',
] as const;

export type TaskGesture = (typeof TASK_GESTURES)[number];

/** What is done to one row that can be called by its name; several are counted under the command's own name. */
type OneRow = `${GestureTable}.${Exclude<RowGesture, 'paste'>}One`;

const ONE_ROW = PRODUCT.gestureTables.flatMap((table) =>
  ROW_GESTURES.filter((gesture) => gesture !== 'paste').map((gesture) => ofOneRow(table, gesture)),
);

export const OTHER_STEP_NAMES = [
  ...TASK_GESTURES.flatMap((gesture) => [`task.${gesture}`, `tasks.${gesture}`] as const),
  ...ONE_ROW,
  'task.rename',
  'checkItems.add',
  'checkItem.untick',
  'checkItem.toNa',
  'checkItem.toLater',
  'checkItem.assign',
  'checkItem.unassign',
  'checkItem.setDay',
  'checkItem.indent',
  'checkItem.outdent',
  'cue.addPerson',
  'cueSheet.columns',
  'role.setOne',
  'foreign.board',
  'foreign.rundown',
  'bundle.file',
  'bundle.backup',
  'attachment.addPlain',
  'attachments.remove',
  'history.restoreOne',
  'history.putBackOne',
] as const;

/** The name of a gesture that was done to one row that has a name. */
export function ofOneRow(table: GestureTable, gesture: Exclude<RowGesture, 'paste'>): OneRow {
  return `${table}.${gesture}One`;
}

interface RowStep {
  readonly table: string;
  readonly gesture: string;
  readonly ofOne: boolean;
}

/** The table and the gesture that such a name, or that of a gesture itself, is made of; undefined for any other name. */
export function rowGestureIn(name: string): RowStep | undefined {
  const [, table, gesture, one] = /^(\w+)\.(add|edit|paste|remove|move)(One)?$/.exec(name) ?? [];
  return table === undefined || gesture === undefined ? undefined : { table, gesture, ofOne: one !== undefined };
}

const TAKEN_BACK = 'history.takeBack:';

export type StepName = CommandName | (typeof OTHER_STEP_NAMES)[number] | `${typeof TAKEN_BACK}${string}`;

/** The name of a step that took back another one alone: that one's own name, whose parameters it keeps. */
export function takingBack(name: string): StepName {
  return `${TAKEN_BACK}${name}`;
}

/** The name of the step that one of this name took back; null where it did something of its own. */
export function takenBack(name: string): string | null {
  return name.startsWith(TAKEN_BACK) ? name.slice(TAKEN_BACK.length) : null;
}
