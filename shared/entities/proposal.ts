import { z } from 'zod';
import { note as noteOf } from './columns.ts';
import { defineEntity } from './define.ts';
import { choice, day, flag, integer, line, note, orNone, rank, ref, requiredLine, since, text } from './fields.ts';

const proposalSource = z.enum(['online', 'meeting', 'paper', 'institution', 'other']);
const proposalState = z.enum(['received', 'screened', 'shortlisted', 'selected', 'setAside']);
/** What is known of the proposer before anything is settled with them; how it was settled stands in the brief. */
const proposerStance = z.enum(['unasked', 'willing', 'contentOnly', 'unknown']);
const screening = z.enum(['unknown', 'yes', 'no']);

function screened() {
  return choice(screening, 'screening', 'unknown');
}

/** 제안: what might be tested, and whether it fits an experiment (requirements A19–A31, B04–B05, O04–O13). */
export const proposal = defineEntity({
  room: 'topic',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    /** 어떤 문제가 있나요? */
    problem: note({ personal: 'free' }),
    /** 어떤 실험을 해보면 좋을까요? */
    idea: note({ personal: 'free' }),
    background: note({ personal: 'free' }),
    effect: note({ personal: 'free' }),
    /** Points at issue (requirements A20). */
    issues: note({ personal: 'free' }),
    alternatives: note({ personal: 'free' }),
    source: choice(proposalSource, 'proposalSource', 'online'),
    /** Which meeting, which page: in words, or as a link. */
    sourceNote: line({ personal: 'free' }),
    receivedOn: orNone(day()),
    /** The last day on which people could agree to it where it was posted. */
    closesOn: orNone(day()),
    /** Null: unknown, or not in the directory. */
    proposerId: ref('person', 'clear'),
    proposerStance: choice(proposerStance, 'proposerStance', 'unasked'),
    tags: line({ personal: 'free' }),
    easesDailyLife: screened(),
    isEmerging: screened(),
    isOneOff: screened(),
    fitsSpan: screened(),
    isMeasurable: screened(),
    /** An urgent topic does not fit (requirements A29). */
    isUrgent: screened(),
    screeningNote: note({ personal: 'free' }),
    state: choice(proposalState, 'proposalState', 'received'),
    /** Why it was chosen, or was not. */
    reason: note({ personal: 'free' }),
    /** What the proposer and the public are told. */
    publicAnswer: note({ personal: 'free' }),
    rank: rank(),
    /** The meeting that it was gathered in; the meeting shows it too (rooms R1). */
    sourceMeetingId: since(ref('meeting', 'clear'), null),
  },
});

const proposalCountKind = z.enum(['sympathy', 'opinion', 'agreement', 'vote', 'other']);

/** How many there were on a day; another day is another row (requirements M12, O06–O09). */
export const proposalCount = defineEntity({
  room: 'topic',
  name: ['proposalId'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    proposalId: ref('proposal', 'part'),
    kind: choice(proposalCountKind, 'proposalCountKind', 'sympathy'),
    value: integer(0, 100_000_000, 0),
    /** Null: nobody said on which day; it is pointed out, and counts as the oldest. */
    asOf: orNone(day()),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** An opinion that stands for many (requirements M13). */
export const proposalOpinion = defineEntity({
  room: 'topic',
  name: ['text'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    proposalId: ref('proposal', 'part'),
    text: { ...text(noteOf.min(1), { personal: 'free' }), isLong: true } as const,
    /** How many say so too. */
    count: integer(0, 100_000_000, 0),
    rank: rank(),
  },
});

/** Whether the difficulty that an institution names shows in fact (requirements B10). */
const difficultyState = z.enum(['open', 'shown', 'notShown']);

/** What an institution says of a proposal (requirements A21, B08–B10). */
export const institutionPosition = defineEntity({
  room: 'topic',
  name: ['institution'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    proposalId: ref('proposal', 'part'),
    institution: requiredLine({ personal: 'free' }),
    difficulty: note({ personal: 'free' }),
    askedOn: orNone(day()),
    answeredOn: orNone(day()),
    interviewedOn: orNone(day()),
    answer: note({ personal: 'free' }),
    verified: choice(difficultyState, 'difficultyState', 'open'),
    verifiedBy: note({ personal: 'free' }),
    rank: rank(),
  },
});

const directionType = z.enum(['experiment', 'proCon', 'discussion', 'disclosure', 'other']);

/** A way of taking the topic to the public; the one that was proposed need not be the one that is taken (requirements B38, M06–M14). */
export const direction = defineEntity({
  room: 'topic',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    type: choice(directionType, 'directionType', 'experiment'),
    traits: note({ personal: 'free' }),
    isProposed: flag(),
    isChosen: flag(),
    /** Why it was chosen, or was not. */
    reason: note({ personal: 'free' }),
    rank: rank(),
  },
});
