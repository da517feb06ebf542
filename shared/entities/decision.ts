import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, day, flag, heads, integer, line, note, onCopy, orNone, rank, ref, requiredLine } from './fields.ts';

/** A vote that was held elsewhere, as it ended (requirements O14–O15). */
export const ballot = defineEntity({
  room: 'topic',
  name: ['question'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    question: requiredLine({ personal: 'free' }),
    /** Each may choose several options. */
    isMultiple: flag(),
    voters: orNone(heads()),
    closesOn: orNone(day()),
    /** What ends it where no day does. */
    closing: line({ personal: 'free' }),
    isClosed: flag(),
    /** What followed from it. */
    outcome: note({ personal: 'free' }),
    rank: rank(),
  },
});

export const ballotOption = defineEntity({
  room: 'topic',
  name: ['label'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    ballotId: ref('ballot', 'part'),
    label: requiredLine({ personal: 'free' }),
    votes: integer(0, 100_000_000, 0),
    /** The proposal that it stands for: its votes count there. */
    proposalId: ref('proposal', 'clear'),
    rank: rank(),
  },
});

const decisionRule = z.enum(['consensus', 'majority', 'twoThirds', 'best', 'other']);

/** Who decides, and how, fixed before anything is decided (requirements Q16, W); a topic chosen in two rounds has two. */
export const decision = defineEntity({
  room: 'topic',
  name: ['title'],
  order: ['experimentId'],
  /** The signed minutes. */
  files: 'other',
  onCopy: 'reset',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    rule: choice(decisionRule, 'decisionRule', 'consensus'),
    /** How many go on. */
    places: integer(1, 1000, 1),
    makers: note({ personal: 'names' }),
    fixedOn: onCopy(orNone(day()), 'reset'),
    decidedOn: onCopy(orNone(day()), 'reset'),
    outcome: onCopy(note({ personal: 'free' }), 'reset'),
    minutes: onCopy(note({ personal: 'free' }), 'reset'),
    rank: rank(),
  },
});
