/**
 * What an undo step can be called: the name of its command, or one of these where the command says more exactly what it did. The list is
 * closed, so that a name without words (`undo.<name>` in the locales) can be told before anyone reads it.
 */
import type { CommandName } from './index.ts';

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
  'archive',
  'unarchive',
  'remove',
  'duplicate',
  'assign',
  'unassign',
] as const;

export type TaskGesture = (typeof TASK_GESTURES)[number];

/** What is done to one row of a table that can be called by its name; several are counted under the command's own name. */
const ROW_GESTURES = ['add', 'edit', 'remove', 'move'] as const;

export type RowGesture = (typeof ROW_GESTURES)[number];

export const OTHER_STEP_NAMES = [
  ...TASK_GESTURES.flatMap((gesture) => [`task.${gesture}`, `tasks.${gesture}`] as const),
  ...ROW_GESTURES.flatMap(
    (gesture) =>
      [`person.${gesture}One`, `source.${gesture}One`, `line.${gesture}One`, `expense.${gesture}One`] as const,
  ),
  'task.rename',
  'checkItems.add',
  'checkItem.untick',
  'cue.addPerson',
  'cueSheet.columns',
  'role.setOne',
  'bundle.file',
  'bundle.backup',
  'attachment.addPlain',
  'attachments.remove',
  'history.restoreOne',
  'history.putBackOne',
] as const;

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
