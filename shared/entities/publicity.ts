import { z } from 'zod';
import { SUBTITLES } from '../domain/filming/codes.ts';
import { isSafeLink } from '../domain/link.ts';
import { CHANNEL_KINDS, ITEM_KINDS, ITEM_STATES } from '../domain/publicity/codes.ts';
import { civilDate, line as lineOf, minuteOfDay, positiveMinutes } from './columns.ts';
import { hanging } from './dates.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  day,
  flag,
  integer,
  json,
  line,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  won,
} from './fields.ts';

/** Longest time that a channel may want a text before it is out, and the largest number of letters or readers. */
const MOST_LEAD_DAYS = 365;
const MOST_LETTERS = 20_000;
const MOST_REACH = 100_000_000;

/** The facts of the event as they were told (`domain/publicity/printed-facts`). */
const printedFacts = z.object({
  title: lineOf,
  date: civilDate.nullable(),
  start: minuteOfDay.nullable(),
  minutes: positiveMinutes.nullable(),
  place: lineOf,
  signUp: lineOf,
  until: civilDate.nullable(),
});

/** What was told when it went out; null: it is not out. */
function printed() {
  return onCopy(orNone(json(printedFacts, { personal: 'free' })), 'reset');
}

const DATE = ['date', 'anchor', 'anchorDateId', 'offsetDays', 'dayKind', 'roll'] as const;

/** 신청 안내: what only the public needs to know: what it is, for whom, how one applies and until when (requirements C15, C23). */
export const signUp = defineEntity({
  room: 'publicity',
  name: [],
  order: ['experimentId'],
  listed: false,
  onCopy: 'keep',
  gestures: true,
  fields: {
    /** In plain words; printed as it is. */
    what: note({ personal: 'free' }),
    forWhom: line({ personal: 'free' }),
    how: line({ personal: 'free' }),
    /** The named date on which the list closes. */
    untilDateId: ref('namedDate', 'clear'),
    rank: rank(),
  },
});

/** 홍보 채널: where something can be told, what it wants and what its owners allow (requirements C24, C59). */
export const channel = defineEntity({
  room: 'publicity',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(CHANNEL_KINDS), 'channelKind', 'sns'),
    /** Who of ours looks after it. */
    personId: ref('person', 'clear'),
    /** Whom to send a text to. */
    contactId: ref('person', 'clear'),
    /** How long before the day of the post they want it. */
    leadDays: integer(0, MOST_LEAD_DAYS, 0),
    costWon: orNone(won()),
    /** Size of a picture, length of a film, paper. */
    format: line({ personal: 'free' }),
    /** Most letters of a text; null: as many as one likes. */
    letters: orNone(integer(1, MOST_LETTERS)),
    /** What partners allow: logos, names, dates before which nothing is told. */
    allows: note({ personal: 'free' }),
    url: line({ personal: 'free' }),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 홍보 항목: something that is told, from draft to post (requirements C25–C29, F19–F20). */
export const publicityItem = defineEntity({
  room: 'publicity',
  name: ['title'],
  order: ['experimentId'],
  files: 'photo',
  appearances: true,
  onCopy: 'keep',
  together: [DATE, ['state', 'approvedById']],
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(ITEM_KINDS), 'itemKind', 'process'),
    /** What is told, whatever the channel. */
    body: note({ personal: 'free' }),
    /** Typed, where it hangs on nothing. */
    date: plannedDay(),
    ...hanging,
    state: onCopy(choice(z.enum(ITEM_STATES), 'itemState', 'draft'), 'reset'),
    approvedById: onCopy(ref('person', 'clear'), 'reset'),
    isVideo: flag(),
    subtitles: choice(z.enum(SUBTITLES), 'subtitles', 'open'),
    /** Why it is posted although somebody in it has not agreed. */
    shownReason: onCopy(line({ personal: 'free' }), 'reset'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 게시: an item in a channel, and the proof that it was posted. */
export const itemChannel = defineEntity({
  room: 'publicity',
  name: ['channelId'],
  order: ['experimentId'],
  key: ['itemId', 'channelId'],
  files: 'photo',
  onCopy: 'keep',
  together: [
    ['postedOn', 'printed'],
    ['reach', 'asOf'],
  ],
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    itemId: ref('publicityItem', 'part'),
    channelId: ref('channel', 'part'),
    /** As it is written for this channel; empty: made of the item and the facts. */
    text: note({ personal: 'free' }),
    postedOn: onCopy(orNone(day()), 'reset'),
    url: onCopy(line({ personal: 'free' }), 'reset'),
    /** How many saw it, as of a day. */
    reach: onCopy(orNone(integer(0, MOST_REACH)), 'reset'),
    asOf: onCopy(orNone(day()), 'reset'),
    printed: printed(),
    rank: rank(),
  },
});

/** 보도자료: headline, up to three sub-heads, lead, body, quotes, whom to ask (requirements C30, F22). */
export const pressRelease = defineEntity({
  room: 'publicity',
  name: ['headline'],
  order: ['experimentId'],
  files: 'photo',
  appearances: true,
  onCopy: 'keep',
  together: [DATE, ['embargoOn', 'embargoAt'], ['releasedOn', 'printed']],
  gestures: true,
  fields: {
    headline: requiredLine({ personal: 'free' }),
    /** One a line. */
    subheads: note({ personal: 'free' }),
    lead: note({ personal: 'free' }),
    body: note({ personal: 'free' }),
    /** Typed, where it hangs on nothing. */
    date: plannedDay(),
    ...hanging,
    /** Not to be told before. */
    embargoOn: plannedDay(),
    embargoAt: orNone(clock()),
    /** Who of ours answers the press. */
    contactId: ref('person', 'clear'),
    /** What is printed for everybody to call or write to. */
    enquiry: line({ personal: 'contact' }),
    releasedOn: onCopy(orNone(day()), 'reset'),
    printed: printed(),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 인용: what somebody says in a release, and whether they have read and allowed it. */
export const pressQuote = defineEntity({
  room: 'publicity',
  name: ['creditAs', 'personId'],
  order: ['experimentId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    releaseId: ref('pressRelease', 'part'),
    personId: ref('person', 'part'),
    /** How they want to be called. */
    creditAs: line({ personal: 'name' }),
    text: note({ personal: 'free' }),
    isCleared: flag(),
    rank: rank(),
  },
});

/** 배포: to whom a release was sent, what they asked, and where it was printed (requirements C30, F23). */
export const pressSending = defineEntity({
  room: 'publicity',
  name: ['channelId'],
  order: ['experimentId'],
  key: ['releaseId', 'channelId'],
  listed: false,
  files: 'other',
  onCopy: 'drop',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    releaseId: ref('pressRelease', 'part'),
    channelId: ref('channel', 'part'),
    sentOn: orNone(day()),
    asked: line({ personal: 'free' }),
    publishedOn: orNone(day()),
    url: line({ personal: 'free' }),
    rank: rank(),
  },
});
