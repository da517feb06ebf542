/** How the name of an undo step is made up (`step-names.ts` lists them all). It knows no table, so that the window has it from the start. */
import type { GestureTable } from '../entities/index.ts';
import type { RowGesture } from './row.contract.ts';

/** What is done to one row that can be called by its name; several are counted under the command's own name. */
type OneRow = `${GestureTable}.${Exclude<RowGesture, 'paste'>}One`;

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

export const TAKEN_BACK = 'history.takeBack:';

/** The name of a step that took back another one alone: that one's own name, whose parameters it keeps. */
export function takingBack(name: string): `${typeof TAKEN_BACK}${string}` {
  return `${TAKEN_BACK}${name}`;
}

/** The name of the step that one of this name took back; null where it did something of its own. */
export function takenBack(name: string): string | null {
  return name.startsWith(TAKEN_BACK) ? name.slice(TAKEN_BACK.length) : null;
}
