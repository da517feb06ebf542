/**
 * What an undo step can be called: the name of its command, or one of these where the command says more exactly what it did. The list is
 * closed, so that a name without words (`undo.<name>` in the locales) can be told before anyone reads it.
 */
import { PRODUCT } from '../entities/index.ts';
import type { CommandName } from './index.ts';
import { ROW_GESTURES } from './row.contract.ts';
import { ofOneRow } from './step-name.ts';
import type { TAKEN_BACK } from './step-name.ts';

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

export type StepName = CommandName | (typeof OTHER_STEP_NAMES)[number] | `${typeof TAKEN_BACK}${string}`;
