import { z } from 'zod';
import {
  DELIVERABLE_KINDS,
  DELIVERABLE_STATES,
  INTERVIEW_FORMS,
  INTERVIEW_STATES,
  MARKER_COVERS,
  MARKER_KINDS,
  SHOT_KINDS,
  SHOT_STATES,
  SUBTITLES,
} from '../domain/filming/codes.ts';
import { MOST_POINTS } from '../domain/floor/route-points.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  day,
  flag,
  integer,
  json,
  line,
  minutes,
  note,
  onCopy,
  orNone,
  owner,
  plannedDay,
  rank,
  ref,
  requiredLine,
} from './fields.ts';
import { line as lineOf } from './columns.ts';

/** 샷: what the camera is to take. Where it is tied to a cue, its time follows that of the cue (requirements C53–C54). */
export const shot = defineEntity({
  room: 'filming',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  appearances: true,
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(SHOT_KINDS), 'shotKind', 'overall'),
    /** What it will be used for. */
    purpose: line({ personal: 'free' }),
    cueId: ref('cue', 'clear'),
    /** Where no cue says when: on the day of the event. */
    start: orNone(clock()),
    minutes: orNone(minutes()),
    /** Who films it, or which camera. */
    camera: line({ personal: 'free' }),
    place: line({ personal: 'free' }),
    framing: line({ personal: 'free' }),
    sound: line({ personal: 'free' }),
    /** Not to be missed. */
    must: flag(),
    state: onCopy(choice(z.enum(SHOT_STATES), 'shotState', 'planned'), 'reset'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** Who can be recognised in something that is made: a shot. One table for all that show people, so that consent and purges reach it. */
export const appearance = defineEntity({
  room: 'ofOwner',
  name: ['personId'],
  order: ['experimentId'],
  key: ['ownerTable', 'ownerId', 'personId'],
  listed: false,
  onCopy: 'keep',
  gestures: true,
  fields: {
    ...owner('appearances'),
    personId: ref('person', 'part'),
    /** What the person does in it. */
    part: line({ personal: 'about' }),
    rank: rank(),
  },
});

/** 인터뷰: who is asked what, and when (requirements C54, C56, E09–E11). Consent is that of the person. */
export const interview = defineEntity({
  room: 'filming',
  name: ['personId'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['cueId', 'date', 'start', 'minutes']],
  gestures: true,
  fields: {
    personId: ref('person', 'part'),
    form: choice(z.enum(INTERVIEW_FORMS), 'interviewForm', 'video'),
    /** Held as this cue, whose time it follows. */
    cueId: ref('cue', 'clear'),
    /** Null: the day of the event. */
    date: plannedDay(),
    start: orNone(clock()),
    minutes: orNone(minutes()),
    place: line({ personal: 'free' }),
    /** Who asks. */
    askerId: ref('person', 'clear'),
    questions: note({ personal: 'free' }),
    state: onCopy(choice(z.enum(INTERVIEW_STATES), 'interviewState', 'planned'), 'reset'),
    answers: onCopy(note({ personal: 'about' }), 'reset'),
    rank: rank(),
  },
});

/** 촬영 제외 표식: by what those who must not be shown are known, and where they sit (requirements D10–D11). */
export const optOutMarker = defineEntity({
  room: 'filming',
  name: ['colour', 'shape'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    kind: choice(z.enum(MARKER_KINDS), 'markerKind', 'sticker'),
    colour: line({ personal: 'free' }),
    /** A shape or a word: colours are lost in copies, and not everybody can tell them apart. */
    shape: line({ personal: 'free' }),
    covers: choice(z.enum(MARKER_COVERS), 'markerCovers', 'everyone'),
    /** The zone in which those who wear it sit, and into which no camera looks. */
    zone: line({ personal: 'free' }),
    /** Beyond those who are known to need one. */
    spare: integer(0, 1000, 3),
    rank: rank(),
  },
});

const toldMarker = z.object({
  markerId: z.string().max(60),
  kind: z.enum(MARKER_KINDS),
  colour: lineOf,
  shape: lineOf,
  zone: lineOf,
  heads: z.int().min(0),
});
const toldZone = z.object({
  zoneId: z.string().max(60),
  label: lineOf,
  x: z.int(),
  y: z.int(),
  w: z.int(),
  h: z.int(),
  points: z
    .array(z.object({ x: z.int(), y: z.int() }))
    .max(MOST_POINTS)
    .readonly()
    .optional(),
});
/** What a crew was told (`domain/filming/opt-outs`): no names. */
const toldFacts = z.object({
  markers: z.array(toldMarker).max(60).readonly(),
  withoutMarker: z.int().min(0),
  zones: z.array(toldZone).max(600).readonly().optional(),
});

/** 촬영팀 전달: who was told of the markers when, and what was told, so that it can be said once that is no longer so (requirements D12). */
export const crewBrief = defineEntity({
  room: 'filming',
  name: ['toName', 'toPersonId'],
  searched: ['toName', 'toldBy'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  rules: [
    { code: 'nameMissing', at: 'toName', holds: ({ toName, toPersonId }) => toName !== '' || toPersonId !== null },
  ],
  fields: {
    toPersonId: ref('person', 'clear'),
    /** Somebody who is not in the directory: a crew. */
    toName: line({ personal: 'name' }),
    toldOn: day(),
    toldAt: orNone(clock()),
    /** Who told them, as a role. */
    toldBy: line({ personal: 'name' }),
    told: { ...json(toldFacts, { personal: 'free' }), blank: { markers: [], withoutMarker: 0 } },
    rank: rank(),
  },
});

/** 결과물: what the crew hands over, or what is made without a camera (requirements C53–C57). */
export const deliverable = defineEntity({
  room: 'filming',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(DELIVERABLE_KINDS), 'deliverableKind', 'film'),
    /** `3분`, `30장`: how much of it. */
    length: line({ personal: 'free' }),
    subtitles: choice(z.enum(SUBTITLES), 'subtitles', 'open'),
    formats: line({ personal: 'free' }),
    dueOn: plannedDay(),
    vendorId: ref('vendor', 'clear'),
    /** Who of ours sees to it. */
    personId: ref('person', 'clear'),
    /** Where it is shown, and what one can choose or join after seeing it (requirements C55). */
    use: line({ personal: 'free' }),
    state: onCopy(choice(z.enum(DELIVERABLE_STATES), 'deliverableState', 'planned'), 'reset'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});
