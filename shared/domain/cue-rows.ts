/** The shape of a cue's row as the rules of editing see it, and what may be changed in it. */
import type { CueDuty } from './cue-people.ts';
import { deriveCueTimes, type CueTimeRow, type CueTimes } from './cue-times.ts';
import type { KnownPerson } from './people-book.ts';
import { phaseOf } from './section.ts';
import type { MinuteOfDay, Minutes } from './units.ts';

export interface CueRow {
  readonly id: string;
  readonly number: string;
  readonly section: string;
  readonly minutes: Minutes | null;
  readonly pinnedStart: number | null;
  readonly title: string;
  readonly subtitle: string;
  readonly content: string;
  readonly sound: string;
  readonly light: string;
  readonly video: string;
  readonly stage: string;
  readonly note: string;
  readonly staffOnly: boolean;
  readonly revealsPurpose: boolean;
  readonly custom: Readonly<Record<string, string>>;
  readonly people: readonly CueDuty[];
  /** Words of the people cell that link to nobody: see `cue-people.ts`. */
  readonly otherPeople: string;
  /** Minutes that it can give up when the day runs late. */
  readonly canGive: number;
}

/** The fields of a row that cells write. */
export type CuePatch = Partial<Omit<CueRow, 'id'>>;

interface CueSheetTimes {
  readonly startMinute: MinuteOfDay;
  readonly lengthMinutes: Minutes | null;
}

export interface CueTable<Row extends CueRow = CueRow> {
  readonly rows: readonly Row[];
  readonly sheet: CueSheetTimes;
  readonly people: readonly KnownPerson[];
}

/** A row with nothing in it. */
export function blankRow(id: string): CueRow {
  return {
    id,
    number: '',
    section: '',
    minutes: null,
    pinnedStart: null,
    title: '',
    subtitle: '',
    content: '',
    sound: '',
    light: '',
    video: '',
    stage: '',
    note: '',
    staffOnly: false,
    revealsPurpose: false,
    custom: {},
    people: [],
    otherPeople: '',
    canGive: 0,
  };
}

/** What the time model needs of a row. */
function timeRow(row: Pick<CueRow, 'id' | 'section' | 'minutes' | 'pinnedStart'>): CueTimeRow {
  return {
    id: row.id,
    phase: phaseOf(row.section),
    minutes: row.minutes,
    pinnedStart: row.pinnedStart,
  };
}

/** Every clock time of a sheet: `deriveCueTimes` over its rows as they are stored. */
export function deriveSheet({ rows, sheet }: Pick<CueTable, 'rows' | 'sheet'>): CueTimes {
  return deriveCueTimes(rows.map(timeRow), sheet);
}
