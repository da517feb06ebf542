import { z } from 'zod';
import { area, duty, factKey, stage } from './codes.ts';
import { line as lineOf, TEXT_LIMIT } from './columns.ts';
import { isSafeLink } from '../domain/link.ts';
import { CHECK_STATES } from '../domain/checklist.ts';
import { TASK_STATUSES } from '../domain/stage.ts';
import { FARTHEST_OFFSET, hanging } from './dates.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  code,
  fixed,
  flag,
  instant,
  integer,
  line,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  since,
  text,
} from './fields.ts';

export const taskStatus = z.enum(TASK_STATUSES);

/** A card of the board. */
export const task = defineEntity({
  room: 'board',
  name: ['title'],
  order: ['experimentId', 'stage'],
  files: 'other',
  together: [
    ['dateKind', 'startOn', 'startAt', 'endOn', 'endAt', 'pinned'],
    ['anchor', 'anchorDateId', 'offsetDays', 'dayKind', 'roll'],
  ],
  onCopy: 'keep',
  fields: {
    stage: choice(stage, 'stage'),
    area: choice(area, 'area'),
    status: onCopy(choice(taskStatus, 'status', 'todo'), 'reset'),
    title: requiredLine({ personal: 'free' }),
    notes: note({ personal: 'free' }),
    /** `tbd` is 추후 확정: a date is meant but not yet known. */
    dateKind: choice(z.enum(['none', 'day', 'range', 'tbd']), 'dateKind', 'none'),
    startOn: plannedDay(),
    startAt: orNone(clock()),
    endOn: plannedDay(),
    endAt: orNone(clock()),
    place: line({ personal: 'free' }),
    rank: rank(),
    /** Item number of the toolkit, e.g. `B19`; null for the user's own. */
    source: orNone(code(lineOf)),
    archivedAt: onCopy(orNone(instant()), 'reset'),
    /** What its first day hangs on. */
    anchor: since(hanging.anchor, 'none'),
    anchorDateId: since(hanging.anchorDateId, null),
    offsetDays: since(hanging.offsetDays, 0),
    dayKind: since(hanging.dayKind, 'calendar'),
    roll: since(hanging.roll, 'none'),
    /** Its dates were typed by hand and stay when the anchor moves. */
    pinned: since(flag(), false),
  },
});

/** A line of a card's checklist (requirements R30). */
export const checkItem = defineEntity({
  room: 'board',
  name: ['text'],
  order: ['taskId'],
  files: 'photo',
  onCopy: 'keep',
  together: [
    ['state', 'reason', 'checkedAt', 'checkedById', 'checkedPrint'],
    ['dueOn', 'offsetDays'],
  ],
  rules: [{ code: 'reasonMissing', at: 'reason', holds: ({ state, reason }) => state !== 'na' || reason !== '' }],
  fields: {
    taskId: ref('task', 'part'),
    text: requiredLine({ personal: 'free' }),
    /** Its own; that of a line with others below it follows from those (`domain/checklist`). */
    state: onCopy(choice(z.enum(CHECK_STATES), 'checkState', 'open'), 'reset'),
    rank: rank(),
    source: orNone(code(lineOf)),
    /** Why it does not apply; empty in any other state. */
    reason: since(onCopy(line({ personal: 'free' }), 'reset'), ''),
    /** By when; of a line that is put off, until when. */
    dueOn: since(plannedDay(), null),
    /** Who does it: a person, a body, a group. */
    personId: since(ref('person', 'clear'), null),
    /** The line of the same card that it is a part of, which is itself no part of another. */
    parentId: since(orNone(ref('checkItem', 'part')), null),
    /** Where it is checked; empty: where its card is. */
    place: since(line({ personal: 'free' }), ''),
    /** Days from the event, negative before it; `dueOn` is null then. */
    offsetDays: since(orNone(integer(-FARTHEST_OFFSET, FARTHEST_OFFSET)), null),
    /** Until which time of its day. */
    dueAt: since(orNone(clock()), null),
    /** How to tell that it is right. */
    rightWhen: since(line({ personal: 'free' }), ''),
    /** When it was ticked or said not to apply, and by whom; null: nobody said. */
    checkedAt: since(onCopy(orNone(instant()), 'reset'), null),
    checkedById: since(onCopy(ref('person', 'clear'), 'reset'), null),
    /** The fact whose change asks for it to be checked again, and how that stood when it was. */
    dependsOn: since(orNone(choice(factKey, 'checkFact')), null),
    checkedPrint: since(onCopy(fixed(orNone(code(lineOf))), 'reset'), null),
    /** What shows that it was done: a number, a receipt, who confirmed it; pictures are attached to the line. */
    proof: since(onCopy(line({ personal: 'free' }), 'reset'), ''),
  },
});

/** Web addresses are long: one percent-encoded syllable takes nine characters. */
const url = z.string().trim().min(1).max(TEXT_LIMIT.url);

/** A web address on a card. */
export const taskLink = defineEntity({
  room: 'board',
  name: ['label', 'url'],
  order: ['taskId'],
  onCopy: 'keep',
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url: address }) => isSafeLink(address) }],
  fields: {
    taskId: ref('task', 'part'),
    url: text(url, { personal: 'free' }),
    label: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** Who does a card. */
export const taskAssignment = defineEntity({
  room: 'board',
  name: ['personId'],
  order: ['taskId'],
  key: ['taskId', 'personId'],
  listed: false,
  onCopy: 'keep',
  fields: {
    taskId: ref('task', 'part'),
    personId: ref('person', 'part'),
    duty: choice(duty, 'duty', 'lead'),
    rank: rank(),
  },
});
