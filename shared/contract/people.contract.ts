import { z } from 'zod';
import { call, query } from './define.ts';
import { duty, id, minuteOfSheet, person } from './entities.ts';
import type { Person } from './entities.ts';
import { ROWS_PER_GESTURE } from './row.contract.ts';
import { POST_KINDS } from '../domain/shifts/posts.ts';
import { requiredLine } from '../entities/columns.ts';
import type { RoleWork } from '../domain/roles.ts';
import type { TaskStatus } from '../domain/stage.ts';

/** What a duty hangs on: a task of the board, a row of a cue sheet or a shift. */
export const roleTarget = z.object({ kind: z.enum(['task', 'cue', 'shift']), id });

/** Someone in the directory, or a name or @nickname as typed. */
const personRef = z.union([z.object({ id }), z.object({ name: person.shape.name })]);

/** How many assignments of a person there are, so that removing tells what goes along. */
export interface PersonWithDuties {
  readonly person: Person;
  readonly duties: number;
  /** A fee with tax withheld went to them, so that the record outlasts the others (`keepUntilOf`). */
  readonly paid?: boolean;
}

/** A task, a cue or a shift with its people and its time, as `deriveRoles` takes it and as the role table shows it. */
export interface RoleItem extends RoleWork {
  /** Null for a cue or a shift. */
  readonly status: TaskStatus | null;
  /** 추후 확정: a date is meant but not yet known. */
  readonly undecided: boolean;
  /** The cue sheet's title; null for a task or a shift. */
  readonly sheet: string | null;
  /** Of a cue: the part of the day that it says it belongs to. */
  readonly section?: string;
}

export const peopleCommands = {
  /** Gives a duty, or changes lead to deputy and back; a second lead is allowed. */
  'role.assign': call()(z.object({ experimentId: id, target: roleTarget, personId: id, duty })),
  'role.unassign': call()(z.object({ experimentId: id, target: roleTarget, personId: id })),
  /**
   * Exactly these people have the duty on each target, in this order; a block of cells is one step. Names that nobody in the
   * directory has are entered there in the same step.
   */
  'role.set': call()(
    z.object({
      experimentId: id,
      changes: z
        .array(z.object({ target: roleTarget, duty, people: z.array(personRef).max(200) }))
        .min(1)
        .max(ROWS_PER_GESTURE),
    }),
  ),
  /** The first posts of a plan of duty, each with one shift over the span where that is known: one step. */
  'duty.begin': call()(
    z.object({
      experimentId: id,
      posts: z
        .array(z.object({ title: requiredLine, kind: z.enum(POST_KINDS) }))
        .min(1)
        .max(10),
      span: z.object({ from: minuteOfSheet, to: minuteOfSheet }).nullable(),
    }),
  ),
} as const;

export const peopleQueries = {
  'person.list': query<readonly PersonWithDuties[]>('people', 'tasks', 'cues', 'money')(z.object({ experimentId: id })),
  'role.items': query<readonly RoleItem[]>('tasks', 'cues', 'experiment', 'people')(z.object({ experimentId: id })),
} as const;

export type PersonRef = z.input<typeof personRef>;
export type RoleTarget = z.output<typeof roleTarget>;
