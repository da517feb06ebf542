import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, flag, integer, line, note, onCopy, orNone, rank, ref, requiredLine } from './fields.ts';

/** What a criterion measures: must be met at all; a number of people; votes; points given by raters. */
const criterionKind = z.enum(['must', 'count', 'vote', 'rating']);
const criterionSubject = z.enum(['proposal', 'direction']);
/** How different units are made comparable; `usual`: share of the best, of ratings the place on the scale. */
const scoringMethod = z.enum(['usual', 'sum', 'minMax']);
/** `grades`: A–E stand for 100, 90, 80, 70, 60 %. */
const ratingScale = z.enum(['points', 'grades']);

/** 기준: what candidates are compared by (requirements Q17–Q25). */
export const criterion = defineEntity({
  room: 'topic',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'scaleInverted', at: 'high', holds: ({ low, high }) => low < high }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    subject: choice(criterionSubject, 'criterionSubject', 'proposal'),
    kind: choice(criterionKind, 'criterionKind', 'rating'),
    /** Points of 100. */
    weight: integer(0, 100, 0),
    /** Shown, but not counted. */
    isShownOnly: flag(),
    method: choice(scoringMethod, 'scoringMethod', 'usual'),
    scale: choice(ratingScale, 'ratingScale', 'points'),
    low: integer(0, 1000, 1),
    high: integer(0, 1000, 5),
    /** What the points of the scale mean. */
    scaleNote: note({ personal: 'free' }),
    /** Leaves out the highest and the lowest rater of each candidate. */
    dropsExtremes: flag(),
    /** Which count is taken; null: 공감 of a count, the counted votes of a vote. */
    countKind: orNone(choice(z.enum(['sympathy', 'opinion', 'agreement', 'vote', 'other']), 'proposalCountKind')),
    rank: rank(),
  },
});

/** 채점자: who gives points, on the screen or on a sheet that somebody keys in. */
export const rater = defineEntity({
  room: 'topic',
  name: ['label'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    label: requiredLine({ personal: 'name' }),
    personId: ref('person', 'clear'),
    /** Who keyed in a sheet, or wrote down what was said by phone. */
    recordedBy: line({ personal: 'name' }),
    rank: rank(),
  },
});

/** What one rater, or all together where none is named, gave a candidate by a criterion. */
export const rating = defineEntity({
  room: 'topic',
  name: ['criterionId'],
  order: ['experimentId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  together: [['value', 'isAbstained']],
  fields: {
    criterionId: ref('criterion', 'part'),
    proposalId: orNone(ref('proposal', 'part')),
    directionId: orNone(ref('direction', 'part')),
    raterId: orNone(ref('rater', 'part')),
    /** Of what must be met: 1 met, 0 not met. */
    value: orNone(integer(0, 1000)),
    isAbstained: flag(),
    comment: onCopy(note({ personal: 'free' }), 'reset'),
    rank: rank(),
  },
});
