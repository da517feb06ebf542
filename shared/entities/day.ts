import { z } from 'zod';
import { INCIDENT_KINDS, INCIDENT_STATES } from '../domain/day/codes.ts';
import { defineEntity } from './define.ts';
import { choice, flag, instant, integer, line, note, orNone, rank, ref, requiredLine } from './fields.ts';

/** Seconds of a week: nothing is held for longer. */
const MOST_SECONDS = 604_800;

/** 진행: one running of a cue sheet, from the first press to the last. A rehearsal is one too; the last one is the present one. */
export const run = defineEntity({
  room: 'day',
  name: [],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  rules: [
    {
      code: 'endBeforeStart',
      at: 'endedAt',
      holds: ({ startedAt, endedAt }) => endedAt === null || startedAt <= endedAt,
    },
  ],
  fields: {
    sheetId: ref('cueSheet', 'remove'),
    startedAt: instant(),
    endedAt: orNone(instant()),
    rank: rank(),
  },
});

/** When a row of the sheet really began and ended. It outlives the row: what happened stays true. */
export const cueRun = defineEntity({
  room: 'day',
  name: ['cueId'],
  order: ['experimentId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  rules: [
    {
      code: 'endBeforeStart',
      at: 'endedAt',
      holds: ({ startedAt, endedAt }) => startedAt === null || endedAt === null || startedAt <= endedAt,
    },
  ],
  fields: {
    runId: ref('run', 'part'),
    /** Null: the row has been removed from the sheet since. */
    cueId: ref('cue', 'clear'),
    /** Null: skipped. */
    startedAt: orNone(instant()),
    /** Null while it goes on; of a skipped row, when that was said. */
    endedAt: orNone(instant()),
    skipped: flag(),
    /** Since when it is held; null: it goes on. */
    heldAt: orNone(instant()),
    /** For how long it was held before, in seconds. */
    heldSeconds: integer(0, MOST_SECONDS, 0),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 특이사항: something that happened on the day and that somebody looks after. */
export const incident = defineEntity({
  room: 'day',
  name: ['summary'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  rules: [{ code: 'endBeforeStart', at: 'closedAt', holds: ({ at, closedAt }) => closedAt === null || at <= closedAt }],
  fields: {
    /** Given when it is written down, counted from 1; 0 asks for the next one. */
    number: integer(0, 100_000, 0),
    at: instant(),
    place: line({ personal: 'free' }),
    kind: choice(z.enum(INCIDENT_KINDS), 'incidentKind', 'other'),
    summary: requiredLine({ personal: 'free' }),
    state: choice(z.enum(INCIDENT_STATES), 'incidentState', 'open'),
    /** Who is on it. */
    ownerId: ref('person', 'clear'),
    closedAt: orNone(instant()),
    rank: rank(),
  },
});

/** A line of the log of an incident. It is struck out where it is wrong, and neither changed nor removed. */
export const incidentEntry = defineEntity({
  room: 'day',
  name: ['text'],
  order: ['experimentId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    incidentId: ref('incident', 'part'),
    at: instant(),
    /** Who wrote it down. */
    personId: ref('person', 'clear'),
    text: note({ personal: 'free' }),
    stricken: flag(),
    rank: rank(),
  },
});
