import { z } from 'zod';
import { isSafeLink } from '../domain/link.ts';
import { PLAN_STATES, TARGET_STATES } from '../domain/plan-answers.ts';
import { defineEntity } from './define.ts';
import { choice, flag, integer, line, note, orNone, plannedDay, rank, ref, requiredLine } from './fields.ts';

/** An item of the worksheet. Not a closed list: a file of a later release may answer a question that this one does not ask. */
const planItem = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);

/** 기획 문항의 답: what was written, put off or does not apply; a question whose answer is a field of another table has no text here. */
export const planAnswer = defineEntity({
  room: 'plan',
  name: ['item'],
  order: ['experimentId'],
  key: ['item'],
  searched: ['text', 'reason'],
  onCopy: 'keep',
  gestures: true,
  rules: [
    { code: 'reasonMissing', at: 'reason', holds: ({ state, reason }) => state !== 'notApplicable' || reason !== '' },
  ],
  fields: {
    item: choice(planItem, 'planItem'),
    text: note({ personal: 'free' }),
    state: choice(z.enum(PLAN_STATES), 'planState', 'open'),
    /** Who answers later. */
    byPersonId: ref('person', 'clear'),
    dueOn: plannedDay(),
    /** Why it does not apply. */
    reason: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 목표: what is to be left behind, with whom and how many, agreed or put off (requirements Q07–Q14). */
export const target = defineEntity({
  room: 'plan',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    answer: note({ personal: 'free' }),
    quantity: orNone(integer(0, 100_000_000)),
    unit: line({ personal: 'free' }),
    /** Nothing that a number could tell. */
    isUncounted: flag(),
    state: choice(z.enum(TARGET_STATES), 'targetState', 'open'),
    byPersonId: ref('person', 'clear'),
    dueOn: plannedDay(),
    /** Who saw it otherwise, and how (requirements Q12). */
    dissent: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 참고 사례: a similar campaign, and what it shows of each thing that is planned (requirements C05–C10). */
export const referenceCase = defineEntity({
  room: 'plan',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    /** 드러났으면 하는 모습 */
    picture: note({ personal: 'free' }),
    place: line({ personal: 'free' }),
    budget: line({ personal: 'free' }),
    participants: line({ personal: 'free' }),
    publicity: note({ personal: 'free' }),
    url: line({ personal: 'free' }),
    rank: rank(),
  },
});

const referenceKind = z.enum(['guide', 'article', 'video', 'data', 'other']);

/** 참고 자료: what was read or seen (requirements C04, G01–G03). */
export const planReference = defineEntity({
  room: 'plan',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(referenceKind, 'referenceKind', 'article'),
    url: line({ personal: 'free' }),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

const groupPart = z.enum(['undecided', 'participant', 'planner', 'adviser', 'informed']);

/** 이해관계자: a group whom the question concerns, and as what it is invited (requirements N14). */
export const stakeholderGroup = defineEntity({
  room: 'plan',
  name: ['name'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    name: requiredLine({ personal: 'free' }),
    interest: line({ personal: 'free' }),
    part: choice(groupPart, 'groupPart', 'undecided'),
    rank: rank(),
  },
});

/** 단계: one of the few stages of the plan, with its aims and its work (requirements N05–N20, T08). */
export const planStage = defineEntity({
  room: 'plan',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [
    {
      code: 'daysReversed',
      at: 'untilOn',
      holds: ({ fromOn, untilOn }) => fromOn === null || untilOn === null || fromOn <= untilOn,
    },
  ],
  fields: {
    title: requiredLine({ personal: 'free' }),
    aims: note({ personal: 'free' }),
    work: note({ personal: 'free' }),
    fromOn: plannedDay(),
    untilOn: plannedDay(),
    rank: rank(),
  },
});
