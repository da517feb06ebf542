/** What the board shows of a task: the row without its long texts, with what hangs on it counted. */
import type { Hanging } from '../domain/anchored-dates.ts';
import type { Person, Task } from './entities.ts';

export interface BoardCard extends Omit<Task, 'experimentId' | 'notes' | 'place' | 'pinned' | keyof Hanging> {
  readonly hasNotes: boolean;
  /** People in the order they were put; the first lead is the owner that the board groups by. */
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
  readonly checksDone: number;
  readonly checksTotal: number;
  readonly links: number;
  /** Attached files. */
  readonly files: number;
}

export type BoardPerson = Pick<Person, 'id' | 'name' | 'nickname' | 'isGroup'>;

export interface CardText {
  readonly id: string;
  /** Notes and checklist lines, one per line. */
  readonly text: string;
}
