import { z } from 'zod';
import { isSafeLink } from '../domain/link.ts';
import { ATTENDANCES, MEETING_KINDS, MEETING_MODES, MEETING_STATES } from '../domain/meeting.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  heads,
  line,
  minutes,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  won,
} from './fields.ts';

/** 회의·모임 (requirements O17, R17, R24, R26) */
export const meeting = defineEntity({
  room: 'schedule',
  name: ['title'],
  order: ['experimentId'],
  files: 'other',
  together: [
    ['heldOn', 'startAt', 'endAt'],
    ['applyFrom', 'applyUntil'],
  ],
  onCopy: 'keep',
  gestures: true,
  rules: [
    { code: 'endBeforeStart', at: 'endAt', holds: ({ startAt, endAt }) => !(Number(startAt) > (endAt ?? Infinity)) },
    {
      code: 'closesBeforeOpens',
      at: 'applyUntil',
      holds: ({ applyFrom, applyUntil }) => applyFrom === null || applyUntil === null || applyFrom <= applyUntil,
    },
    { code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) },
  ],
  fields: {
    kind: choice(z.enum(MEETING_KINDS), 'meetingKind', 'internal'),
    title: requiredLine({ personal: 'free' }),
    heldOn: plannedDay(),
    startAt: orNone(clock()),
    endAt: orNone(clock()),
    state: onCopy(choice(z.enum(MEETING_STATES), 'meetingState', 'planned'), 'reset'),
    mode: choice(z.enum(MEETING_MODES), 'meetingMode', 'offline'),
    place: line({ personal: 'free' }),
    /** Where it is joined online. */
    url: line({ personal: 'free' }),
    capacity: orNone(heads()),
    /** 신청 기간 */
    applyFrom: plannedDay(),
    applyUntil: plannedDay(),
    /** 회의참석비: what each who is present is paid (requirements R28). */
    feePerHead: orNone(won()),
    /** 논의, as it was typed while it happened. */
    record: onCopy(note({ personal: 'free' }), 'reset'),
    nextOn: plannedDay(),
    rank: rank(),
  },
});

/** 안건: its time follows from the lengths of those before it. */
export const meetingItem = defineEntity({
  room: 'schedule',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    meetingId: ref('meeting', 'part'),
    minutes: orNone(minutes()),
    title: requiredLine({ personal: 'free' }),
    subtitle: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 참석 */
export const meetingAttendee = defineEntity({
  room: 'schedule',
  name: ['personId'],
  order: ['experimentId'],
  key: ['meetingId', 'personId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    meetingId: ref('meeting', 'part'),
    personId: ref('person', 'part'),
    state: choice(z.enum(ATTENDANCES), 'attendance', 'invited'),
    rank: rank(),
  },
});

/** 결정 사항; a card may carry it out. */
export const meetingDecision = defineEntity({
  room: 'schedule',
  name: ['text'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    meetingId: ref('meeting', 'part'),
    text: requiredLine({ personal: 'free' }),
    taskId: ref('task', 'clear'),
    rank: rank(),
  },
});
