/** Personal data of the whole library: what is held and until when, destroying it for good, and the log of what was destroyed. */
import { z } from 'zod';
import type { Consent, DueState, HeldItem, HeldPurpose, KeepUntil } from '../domain/personal-data.ts';
import type { RoomId } from '../entities/rooms.ts';
import { call, query } from './define.ts';
import { civilDate, id, TEXT_LIMIT } from './entities.ts';
import type { NamedThing } from './history.contract.ts';

/** Most things that one destruction takes. */
const RECORDS_PER_PURGE = 5_000;

export const DESTRUCTION_REASONS = ['due', 'withdrawn', 'request', 'notNeeded'] as const;
export type DestructionReason = (typeof DESTRUCTION_REASONS)[number];

export const HELD_KINDS = ['person', 'payee', 'voucher', 'notice'] as const;
/** `payee`: who an expense with tax withheld was paid to; `voucher`: whose name was typed into a payment; `notice`: whom a published notice names. */
export type HeldKind = (typeof HELD_KINDS)[number];

/** `backups`: the app's own; `second`: the folder of the user's own choice; `aside`: libraries that were put aside when they were replaced. */
const COPY_PLACES = ['backups', 'second', 'aside'] as const;
/** Places of copies, which may turn out to be unreadable. */
export type UnreadablePlace = (typeof COPY_PLACES)[number];
/** `restored`: a copy from before that came back; `…Unreadable`: copies that could not be opened and were deleted whole. */
export type DestructionPlace = 'library' | 'restored' | UnreadablePlace | `${UnreadablePlace}Unreadable`;

/** A copy that cannot be written anew without the destroyed rows. */
export interface UnreadableCopy {
  readonly place: DestructionPlace;
  readonly path: string;
  /** `locked`: with a passphrase that nobody gave. */
  readonly why: 'damaged' | 'locked';
}

const ids = z.array(id).max(RECORDS_PER_PURGE).default([]);

/** Rows that go: people and experiments whole, of expenses and payments the payee alone, of briefs the notice's contact alone. */
const targets = z.object({ people: ids, expenses: ids, payments: ids, briefs: ids, experiments: ids });
export type DestructionTargets = z.output<typeof targets>;

const key = z.string().regex(/^[0-9a-f]{16}$/);
const keys = z.array(key).max(20_000).default([]);

/** How free text loses a name. Sentences are named by keys in which no name takes part (`privacy.mentions`). */
export const wording = z.object({
  /** Stands where something was redacted. */
  mark: z
    .string()
    .trim()
    .min(1)
    .max(12)
    .regex(/^[^=+\-@]/u)
    .default('…'),
  /** Sentences that stay as they are, and doubtful ones that are redacted all the same. */
  keep: keys,
  strike: keys,
});
export type Wording = z.output<typeof wording>;

/** Why a sentence is not redacted unless it is chosen: another of that name is there; the law wants it kept; it may be another word. */
export type Doubt = 'namesake' | 'payment' | 'word';

/** A sentence in which somebody who is to be destroyed is named. */
export interface MentionPlace {
  readonly key: string;
  readonly experimentTitle: string;
  readonly room: RoomId;
  readonly thing: NamedThing;
  /** The card, cue, expense or person that it hangs on. */
  readonly owner: NamedThing | null;
  readonly column: string;
  /** In pieces, those that would be redacted marked; a long one is cut on both sides. */
  readonly sentence: readonly { readonly text: string; readonly redacted: boolean }[];
  readonly doubt: Doubt | null;
}

export interface Mentions {
  /** At most 500. */
  readonly places: readonly MentionPlace[];
  /** Sentences beyond those; what is doubtful among them stays. */
  readonly more: number;
}

const purge = targets.extend({
  ...wording.shape,
  reason: z.enum(DESTRUCTION_REASONS),
  /** The legal ground or the occasion in words. */
  ground: z.string().trim().max(TEXT_LIMIT.line).default(''),
  /** Who destroys it, as a role. */
  byRole: z.string().trim().min(1).max(TEXT_LIMIT.line),
  /** Places beside the library that hold copies; each is seen to when it is within reach. `privacy.purge` names them itself. */
  places: z.array(z.enum(COPY_PLACES)).default(['backups', 'aside']),
  /** Copies that turn out to be damaged are deleted whole, or stay and the place with them. */
  damaged: z.enum(['destroy', 'keep']).default('destroy'),
});

export interface HeldEntry {
  readonly kind: HeldKind;
  /** Of the person, the expense, the payment or the brief. */
  readonly id: string;
  readonly experimentId: string;
  readonly experimentTitle: string;
  readonly isTrashed: boolean;
  readonly label: string;
  readonly purpose: HeldPurpose;
  /** Null where it is no person of the directory. */
  readonly consent: Consent | null;
  readonly until: KeepUntil;
  readonly state: DueState;
  readonly items: readonly HeldItem[];
}

export interface HeldOverview {
  /** What is overdue, due within 90 days or without a date, soonest first; at most 2,000. */
  readonly due: readonly HeldEntry[];
  readonly counts: Readonly<Record<DueState, number>>;
  /** People by purpose and consent; groups and samples are nobody. */
  readonly held: readonly { readonly purpose: HeldPurpose; readonly consent: Consent; readonly count: number }[];
}

export interface DestructionEntry {
  readonly id: string;
  readonly at: string;
  readonly experimentTitle: string;
  readonly kind: 'people' | 'payees' | 'notices' | 'experiment';
  readonly records: number;
  readonly items: readonly string[];
  readonly reason: DestructionReason;
  readonly ground: string;
  readonly byRole: string;
  /** Where it is destroyed already; `files`: how many copies were rewritten. */
  readonly places: readonly { readonly place: DestructionPlace; readonly at: string; readonly files: number }[];
  /** Where it waits for the place to come within reach. */
  readonly pending: readonly DestructionPlace[];
}

export interface PurgeResult {
  readonly destructionIds: readonly string[];
  readonly records: number;
}

export const privacyCommands = {
  /** In the library alone, without an undo step; the places named wait for `privacy.purge` or the next start. */
  'privacy.destroy': call<PurgeResult>()(purge),
} as const;

export const privacyQueries = {
  'privacy.held': query<HeldOverview>(
    'people',
    'money',
    'experiment',
    'library',
    'preferences',
  )(z.object({ today: civilDate })),
  /** Newest first. */
  'privacy.log': query<readonly DestructionEntry[]>('library')(z.object({})),
  /** What goes along with people: duties, attached files. */
  'privacy.weigh': query<{ readonly duties: number; readonly files: number; readonly papers: number }>('people')(
    z.object({ people: ids }),
  ),
  /** Where free text still names whom a purge would take, in every experiment. */
  'privacy.mentions': query<Mentions>(
    'people',
    'money',
    'tasks',
    'cues',
    'experiment',
    'documents',
    'attachments',
  )(targets.omit({ experiments: true })),
} as const;

export const privacyHostCalls = {
  /** Destroys everywhere: library, history, attached files, backups. Errors `backup.*` leave the rest waiting, never half done. */
  'privacy.purge': call<PurgeResult & { readonly pending: readonly DestructionPlace[] }>()(
    purge.extend({
      /** The same for copies that are locked with a passphrase that nobody gave. */
      locked: z.enum(['destroy', 'keep']).default('keep'),
    }),
  ),
  /** Copies of the library that a purge cannot write anew. */
  'privacy.unreadable': call<readonly UnreadableCopy[]>()(z.object({})),
  /** Asks where to and writes the log as a paper (PDF); null when the user cancels. Errors `pdf.*`, `file.*`. */
  'privacy.printLog': call<{ readonly path: string; readonly pages: number } | null>()(
    z.object({ locale: z.enum(['ko', 'en']) }),
  ),
  /** Asks where to and writes the log, its cells as given, as CSV; null when the user cancels. */
  'privacy.saveLog': call<{ readonly path: string } | null>()(
    z.object({
      fileName: z.string().max(200),
      rows: z.array(z.array(z.string().max(5_000)).max(20)).max(50_000),
    }),
  ),
} as const;
