import { z } from 'zod';
import { isSafeLink } from '../domain/link.ts';
import { CREDITS, PARTS, PERMISSIONS, USES } from '../domain/proposer-path.ts';
import { defineEntity } from './define.ts';
import { choice, day, line, note, orNone, rank, ref, requiredLine } from './fields.ts';

/**
 * What a proposer said and agreed to, in the order of the meeting (requirements B27–B35). Consent to pictures is `person.portrait`;
 * how the matter was settled, and the two cautions, stand in the brief.
 */
export const proposerAgreement = defineEntity({
  room: 'topic',
  name: ['personId'],
  order: ['experimentId'],
  key: ['personId'],
  listed: false,
  files: 'consent',
  together: [
    ['agreedOn', 'takenBy'],
    ['creditAs', 'creditName'],
  ],
  onCopy: 'drop',
  gestures: true,
  fields: {
    personId: ref('person', 'part'),
    /** 1-1 */
    background: note({ personal: 'free' }),
    /** 1-2: what they do already. */
    activity: note({ personal: 'free' }),
    /** 1-2: whom they know. */
    network: note({ personal: 'free' }),
    /** 1-3 */
    otherInfo: note({ personal: 'free' }),
    /** 2-1 */
    useOfProposal: choice(z.enum(USES), 'proposalUse', 'unasked'),
    conditions: note({ personal: 'free' }),
    /** The day on which the team read the conditions. */
    conditionsReadOn: orNone(day()),
    /** 2-2 */
    interviewOk: choice(z.enum(PERMISSIONS), 'permission', 'unasked'),
    filmingOk: choice(z.enum(PERMISSIONS), 'permission', 'unasked'),
    /** 2-3 */
    part: choice(z.enum(PARTS), 'proposerPart', 'unasked'),
    creditAs: choice(z.enum(CREDITS), 'proposerCredit', 'unasked'),
    creditName: line({ personal: 'name' }),
    agreedOn: orNone(day()),
    /** Who asked, as a role. */
    takenBy: line({ personal: 'name' }),
    rank: rank(),
  },
});

/** Where the public notice stood, and from when until when; its text stands in the brief (requirements B22–B26). */
export const noticePosting = defineEntity({
  room: 'topic',
  name: ['channel'],
  order: ['experimentId'],
  files: 'other',
  onCopy: 'drop',
  gestures: true,
  rules: [
    { code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) },
    {
      code: 'daysReversed',
      at: 'until',
      holds: ({ postedOn, until }) => postedOn === null || until === null || postedOn <= until,
    },
  ],
  fields: {
    channel: requiredLine({ personal: 'free' }),
    url: line({ personal: 'free' }),
    postedOn: orNone(day()),
    until: orNone(day()),
    rank: rank(),
  },
});

/** What was promised to somebody, and by when. */
export const promise = defineEntity({
  room: 'topic',
  name: ['text'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    text: requiredLine({ personal: 'free' }),
    /** Null: to nobody in the directory. */
    personId: ref('person', 'clear'),
    dueOn: orNone(day()),
    doneOn: orNone(day()),
    rank: rank(),
  },
});
