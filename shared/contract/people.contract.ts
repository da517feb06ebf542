import { z } from 'zod';
import { call, query } from './define.ts';
import { duty, id, person } from './entities.ts';
import type { Person } from './entities.ts';
import type { RoleWork } from '../domain/roles.ts';
import type { TaskStatus } from '../domain/stage.ts';

/** Most rows that one paste or one bulk edit takes. */
const PEOPLE_PER_GESTURE = 5_000;

const fields = person.omit({ id: true, experimentId: true, rank: true });
/** A row to be added: what is left out is empty; a name or a nickname must be among it (`person.nameNeeded`). */
const newPerson = fields.partial().extend({ id: id.optional() });
const patch = z.object({ id, patch: fields.partial() });
const ids = z.array(id).min(1).max(PEOPLE_PER_GESTURE);

/** What a duty hangs on: a task of the board or a row of a cue sheet. */
export const roleTarget = z.object({ kind: z.enum(['task', 'cue']), id });

/** Someone in the directory, or a name or @nickname as typed. */
const personRef = z.union([z.object({ id }), z.object({ name: person.shape.name })]);

/** How many assignments of a person there are, so that removing tells what goes along. */
export interface PersonWithDuties {
  readonly person: Person;
  readonly duties: number;
  /** A fee with tax withheld went to them, so that the record outlasts the others (`keepUntilOf`). */
  readonly paid?: boolean;
}

/** A task or a cue with its people and its time, as `deriveRoles` takes it and as the role table shows it. */
export interface RoleItem extends RoleWork {
  /** Null for a cue. */
  readonly status: TaskStatus | null;
  /** 추후 확정: a date is meant but not yet known. */
  readonly undecided: boolean;
  /** The cue sheet's title; null for a task. */
  readonly sheet: string | null;
}

export const peopleCommands = {
  /** Adds before the given row, or at the end when it is null; the ids in order. */
  'person.add': call<readonly string[]>()(
    z.object({
      experimentId: id,
      people: z.array(newPerson).min(1).max(PEOPLE_PER_GESTURE),
      beforeId: id.nullable().default(null),
    }),
  ),
  'person.edit': call()(z.object({ experimentId: id, patches: z.array(patch).min(1).max(PEOPLE_PER_GESTURE) })),
  /** A block from a spreadsheet: rows that it covers are changed, rows beyond the last one are added; the new ids. */
  'person.paste': call<readonly string[]>()(
    z.object({
      experimentId: id,
      patches: z.array(patch).max(PEOPLE_PER_GESTURE),
      people: z.array(newPerson).max(PEOPLE_PER_GESTURE),
    }),
  ),
  /** Removes people with their duties; how many of each. */
  'person.remove': call<{ readonly people: number; readonly duties: number }>()(z.object({ experimentId: id, ids })),
  'person.move': call()(z.object({ experimentId: id, ids, beforeId: id.nullable() })),
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
        .max(PEOPLE_PER_GESTURE),
    }),
  ),
} as const;

export const peopleQueries = {
  'person.list': query<readonly PersonWithDuties[]>('people', 'tasks', 'cues', 'money')(z.object({ experimentId: id })),
  'role.items': query<readonly RoleItem[]>('tasks', 'cues', 'experiment')(z.object({ experimentId: id })),
} as const;

export type PersonRef = z.input<typeof personRef>;
export type RoleTarget = z.output<typeof roleTarget>;
