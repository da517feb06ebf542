/** The door: its log is only added to, a press that changes nothing says since when it is so. */
import { z } from 'zod';
import { CHECK_IN_SOURCES, DOOR_KINDS } from '../domain/door/codes.ts';
import type { CheckInSource } from '../domain/door/codes.ts';
import { PORTRAITS } from '../domain/personal-data.ts';
import type { Instant } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { line } from '../entities/columns.ts';
import { call, query } from './define.ts';
import { id } from './entities.ts';

/** Who had been let in before, when and how; nothing was written then. Null: written. */
export interface Arrived {
  readonly already: { readonly at: Instant; readonly source: CheckInSource } | null;
}

const companions = z.int().min(0).max(99).default(0);
const given = { markerId: id.nullable().default(null), tagGiven: z.boolean().default(false) };
/** A person, or the subject of a walk-in without a name. */
const key = z.string().min(1).max(64);
const source = z.enum(CHECK_IN_SOURCES);

export const doorCommands = {
  'door.arrive': call<Arrived>()(
    z.object({ experimentId: id, personId: id, companions, ...given, source: source.default('search') }),
  ),
  /** False: they were not in, and nothing was written. */
  'door.leave': call<boolean>()(z.object({ experimentId: id, key, source: source.default('search') })),
  /** A marker or a name tag that is handed out later. */
  'door.give': call<boolean>()(z.object({ experimentId: id, key, ...given })),
  /** Takes an entry back by a further one; both stay. False: it had been taken back. */
  'door.undo': call<boolean>()(z.object({ experimentId: id, entryId: id })),
  /**
   * Somebody who is on no list: with a name they become a person who takes part, without one a label is counted. Answers their key in the
   * log.
   */
  'door.walkIn': call<{ readonly key: string }>()(
    z.object({
      experimentId: id,
      name: line.default(''),
      affiliation: line.default(''),
      label: line.default(''),
      kind: z.enum(DOOR_KINDS).default('participant'),
      /** What they answered at the door. */
      portrait: z.enum(PORTRAITS).default('unasked'),
      /** How they are noted on the list of those who applied. */
      via: line.default(''),
      companions,
      ...given,
    }),
  ),
} as const;

export const doorQueries = {
  /** The log in the order in which it was written. */
  'door.log': query<readonly Entity<'checkIn'>[]>('day')(z.object({ experimentId: id })),
} as const;
