import { z } from 'zod';
import { duty } from './codes.ts';
import { line as lineOf, note as noteOf } from './columns.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  flag,
  integer,
  json,
  line,
  minutes,
  note,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  sheetClock,
  since,
} from './fields.ts';

/** Columns of a cue sheet that are not built in are `custom:<n>` and carry their own title. */
export const cueColumn = z.object({
  key: z.string().max(60),
  title: lineOf.nullable(),
  width: z.int().min(24).max(900),
  hidden: z.boolean(),
});

export const cueSheet = defineEntity({
  room: 'programme',
  name: ['title'],
  // The columns hold names of the program beside titles of the user.
  searched: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  fields: {
    title: requiredLine({ personal: 'free' }),
    /** Null follows the experiment's event date. */
    date: plannedDay(),
    startMinute: clock(),
    lengthMinutes: orNone(minutes()),
    columns: json(z.array(cueColumn).max(60), { personal: 'free' }),
    rank: rank(),
    /** Start and length are those of the event, and change with them, until one of them is typed. */
    followsEvent: since(flag(), false),
  },
});

export const cue = defineEntity({
  room: 'programme',
  name: ['title', 'content', 'section'],
  numbered: 'number',
  order: ['sheetId'],
  uniqueIfGiven: ['sheetId', 'number'],
  onCopy: 'keep',
  fields: {
    sheetId: ref('cueSheet', 'remove'),
    rank: rank(),
    /** Cue number as printed; empty prints the row's position. Unique within a sheet when given. */
    number: line({ personal: 'free' }),
    /** 식전, 본, 식후, 1부 …; `phaseOf` reads the phase from it. */
    section: line({ personal: 'free' }),
    minutes: orNone(minutes()),
    pinnedStart: orNone(sheetClock()),
    title: line({ personal: 'free' }),
    subtitle: line({ personal: 'free' }),
    content: note({ personal: 'free' }),
    sound: note({ personal: 'free' }),
    light: note({ personal: 'free' }),
    video: note({ personal: 'free' }),
    stage: note({ personal: 'free' }),
    note: note({ personal: 'free' }),
    /** Not on the participants' timetable. */
    staffOnly: flag(),
    /** Gives the purpose away: left out of the participants' timetable while the purpose is hidden (requirements E03). */
    revealsPurpose: flag(),
    custom: json(z.record(z.string().max(60), noteOf), { personal: 'free' }),
    /** What the people cell says beside the linked people (`shared/domain/cue-people.ts`). */
    otherPeople: since(note({ personal: 'names' }), ''),
    /** How many minutes it can give up when the day runs late. */
    canGive: since(integer(0, 1440, 0), 0),
  },
});

/** Who is on stage or responsible during a cue. */
export const cueAssignment = defineEntity({
  room: 'programme',
  name: ['personId'],
  order: ['cueId'],
  key: ['cueId', 'personId'],
  listed: false,
  onCopy: 'keep',
  fields: {
    cueId: ref('cue', 'part'),
    personId: ref('person', 'part'),
    duty: choice(duty, 'duty', 'lead'),
    rank: rank(),
  },
});
