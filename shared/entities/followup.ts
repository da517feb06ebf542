import { z } from 'zod';
import { SUBTITLES } from '../domain/filming/codes.ts';
import { ARCHIVE_KINDS, ARCHIVE_RIGHTS, CONTENT_KINDS, CONTENT_STATES } from '../domain/followup/content-codes.ts';
import { FEEDBACK_SOURCES, MAIL_KINDS, MAIL_STATES, VERDICTS } from '../domain/followup/codes.ts';
import { isSafeLink } from '../domain/link.ts';
import { CORE_QUESTIONS, MOST_OPTIONS, QUESTION_KINDS, SHEET_SOURCES } from '../domain/survey/codes.ts';
import { LEFT_OPEN, MOST_COUNTED } from '../domain/survey/tally.ts';
import { defineEntity } from './define.ts';
import { choice, code, day, flag, instant, integer, line, note, orNone, rank, ref, requiredLine } from './fields.ts';

/** 설문 문항 (requirements E08–E11) */
export const surveyQuestion = defineEntity({
  room: 'followup',
  name: ['text'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    text: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(QUESTION_KINDS), 'questionKind', 'scale5'),
    /** One a line, in the order of their numbers. */
    options: note({ personal: 'free' }),
    /** Which of the questions it is that every survey asks. */
    core: orNone(choice(z.enum(CORE_QUESTIONS), 'coreQuestion')),
    rank: rank(),
  },
});

/** 설문지: one that came back. Nobody is named on it. */
export const surveySheet = defineEntity({
  room: 'followup',
  name: ['note'],
  numbered: 'number',
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    /** Written on the paper as well, so that one can be found from the other. */
    number: integer(1, 1_000_000, 1),
    /** When it was keyed in. */
    at: orNone(instant()),
    source: choice(z.enum(SHEET_SOURCES), 'sheetSource', 'paper'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** What a sheet answers to a question; a question without one was not answered. */
export const surveyAnswer = defineEntity({
  room: 'followup',
  name: ['text'],
  order: ['experimentId'],
  key: ['sheetId', 'questionId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    sheetId: ref('surveySheet', 'part'),
    questionId: ref('surveyQuestion', 'part'),
    /** The digits that were marked: `4`, or `1,3` where several may be. */
    picked: { ...code(z.string().regex(/^([1-9](,[1-9])*)?$/)), blank: '' },
    text: note({ personal: 'free' }),
    /** What an open answer is about. */
    theme: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 손으로 센 설문: a pile of papers that somebody counted by marks instead of keying them in one by one. */
export const surveyTally = defineEntity({
  room: 'followup',
  name: ['note'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    /** How many papers lie in the pile. */
    sheets: integer(1, MOST_COUNTED),
    /** Whose pile it is: a table, a group, who counted. */
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** How often an answer stands on the papers of a pile. A question of which a pile has none was not counted there. */
export const surveyTallyCount = defineEntity({
  room: 'followup',
  name: ['questionId'],
  order: ['experimentId'],
  key: ['tallyId', 'questionId', 'option'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    tallyId: ref('surveyTally', 'part'),
    questionId: ref('surveyQuestion', 'part'),
    /** The number of the answer; 0: papers that leave open a question of which several may be marked. */
    option: integer(LEFT_OPEN, MOST_OPTIONS),
    count: integer(0, MOST_COUNTED),
    rank: rank(),
  },
});

/** 피드백: what one source liked, regretted and would improve, and what is done about it (requirements F01–F08). */
export const feedback = defineEntity({
  room: 'followup',
  name: ['liked', 'regretted', 'improve', 'action'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    source: choice(z.enum(FEEDBACK_SOURCES), 'feedbackSource', 'participants'),
    /** Null: nobody in the directory, or somebody who is not named. */
    personId: ref('person', 'clear'),
    liked: note({ personal: 'free' }),
    regretted: note({ personal: 'free' }),
    improve: note({ personal: 'free' }),
    theme: line({ personal: 'free' }),
    action: note({ personal: 'free' }),
    /** Who sees to it. */
    ownerId: ref('person', 'clear'),
    /** To be remembered in the next experiment. */
    carryOver: flag(),
    rank: rank(),
  },
});

/** 바뀐 점: what an institution did with a result, and why (requirement T02). */
export const outcome = defineEntity({
  room: 'followup',
  name: ['about'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    /** The opinion or the result that the institution was given. */
    about: requiredLine({ personal: 'free' }),
    institution: line({ personal: 'free' }),
    verdict: choice(z.enum(VERDICTS), 'verdict', 'undecided'),
    /** Why so, or what exactly changed. */
    reason: note({ personal: 'free' }),
    on: orNone(day()),
    url: line({ personal: 'free' }),
    proposalId: ref('proposal', 'clear'),
    promiseId: ref('promise', 'clear'),
    rank: rank(),
  },
});

/** 메일: one text for several people, with fields between braces that differ for each (requirements F09–F11). */
export const mailing = defineEntity({
  room: 'followup',
  name: ['subject'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    subject: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(MAIL_KINDS), 'mailKind', 'thanks'),
    body: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** Who is written to, and what came of it. */
export const mailRecipient = defineEntity({
  room: 'followup',
  name: ['personId'],
  order: ['experimentId'],
  key: ['mailingId', 'personId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    mailingId: ref('mailing', 'part'),
    personId: ref('person', 'part'),
    state: choice(z.enum(MAIL_STATES), 'mailState', 'drafted'),
    /** The day on which it went out. */
    sentOn: orNone(day()),
    rank: rank(),
  },
});

/** 콘텐츠: what is published about the event, who can be recognised in it, and what those need who cannot see or hear it (F12–F20). */
export const contentItem = defineEntity({
  room: 'followup',
  name: ['title'],
  order: ['experimentId'],
  files: 'photo',
  appearances: true,
  onCopy: 'drop',
  together: [['state', 'publishedOn']],
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(CONTENT_KINDS), 'contentKind', 'photo'),
    state: choice(z.enum(CONTENT_STATES), 'contentState', 'draft'),
    /** The channel or the place where it is seen. */
    place: line({ personal: 'free' }),
    url: line({ personal: 'free' }),
    /** What is told; read for hard words. */
    text: note({ personal: 'free' }),
    captions: choice(z.enum(SUBTITLES), 'subtitles', 'open'),
    publishedOn: orNone(day()),
    /** Why it is published although somebody in it has not agreed. */
    shownReason: line({ personal: 'free' }),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 기록물: what is kept of the event, where, by whose right and until when (requirements F21–F23). */
export const archiveItem = defineEntity({
  room: 'followup',
  name: ['title'],
  order: ['experimentId'],
  files: 'other',
  appearances: true,
  onCopy: 'drop',
  gestures: true,
  rules: [{ code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) }],
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(ARCHIVE_KINDS), 'archiveKind', 'photo'),
    madeOn: orNone(day()),
    maker: line({ personal: 'free' }),
    keptAt: line({ personal: 'free' }),
    url: line({ personal: 'free' }),
    rights: choice(z.enum(ARCHIVE_RIGHTS), 'archiveRights', 'open'),
    /** Who holds the rights, and which licence. */
    holder: line({ personal: 'free' }),
    /** May be handed to anybody. */
    isPublic: flag(),
    /** After the event; null: for good. */
    keepYears: orNone(integer(0, 100)),
    /** Typed; it goes before the years. */
    keepUntil: orNone(day()),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});
