/** Forms of the record, times of shots, slots for interviews, and what is to be looked at. */
import { cuesWithOptOuts, filmingIssues } from '@shared/domain/filming/filming-issues.ts';
import type { FilmingFacts } from '@shared/domain/filming/filming-issues.ts';
import { freeStarts, interviewThings, slotClashes } from '@shared/domain/filming/interview-slots.ts';
import { filmingAnswer, writtenPath } from '@shared/domain/filming/record-form.ts';
import { byTime, crewHours, interviewTime, isOutside, shotTime } from '@shared/domain/filming/shot-times.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const DAY = '2026-11-21' as CivilDate;
const NO_FORM = { recordVideo: false, recordPhoto: false, recordWritten: false };

test('the chosen forms say whether there is filming; without one the earlier answer stands', () => {
  expect(filmingAnswer({ ...NO_FORM, filming: 'planned' })).toBe('planned');
  expect(filmingAnswer({ ...NO_FORM, filming: null })).toBeNull();
  expect(filmingAnswer({ ...NO_FORM, recordPhoto: true, filming: 'none' })).toBe('planned');
  expect(filmingAnswer({ ...NO_FORM, recordWritten: true, filming: 'planned' })).toBe('none');
});

test('the path without a camera has steps of its own; an interview on film is none of it', () => {
  const interview = { form: 'written', state: 'done', questions: '어땠나요', answers: '좋았다' } as const;
  const made = [
    { kind: 'writtenInterview', state: 'delivered' },
    { kind: 'imageDesign', state: 'draft' },
  ] as const;
  expect(writtenPath({ tasks: [{ source: 'C56' }], interviews: [interview], deliverables: made })).toEqual({
    tasks: true,
    people: true,
    questions: true,
    answers: true,
    text: true,
    image: false,
  });
  const filmed = { ...interview, form: 'video' } as const;
  expect(writtenPath({ tasks: [], interviews: [filmed], deliverables: [] })).toMatchObject({
    people: false,
    answers: false,
  });
});

describe('the time of a shot', () => {
  const cues = new Map([
    ['open', { id: 'open', date: DAY, start: 840, end: 860 }],
    ['after', { id: 'after', date: '2026-11-22' as CivilDate, start: 10, end: 20 }],
  ]);
  const shot = { cueId: 'open', start: 600, minutes: 5 };

  test('is that of its cue; a typed one counts where there is no cue', () => {
    expect(shotTime(shot, cues, DAY)).toEqual({ from: 840, to: 860, followsCue: true });
    expect(shotTime({ ...shot, cueId: null }, cues, DAY)).toEqual({ from: 600, to: 605, followsCue: false });
    expect(shotTime({ ...shot, cueId: null, start: null }, cues, DAY)).toBeNull();
  });

  test('orders the shots over midnight too, those without a time last', () => {
    const without = { cueId: null, start: null, minutes: null };
    const late = { ...shot, cueId: 'after' };
    expect(byTime([without, late, shot], cues, DAY).map((one) => one.shot)).toEqual([shot, late, without]);
    expect(byTime([late], cues, DAY)[0]?.time).toMatchObject({ from: 1450 });
  });

  test('is within the hours of the crew or not, over midnight too', () => {
    const night = crewHours({ crewCallAt: 1200, crewWrapAt: 60 });
    expect(night).toEqual({ from: 1200, to: 1500 });
    expect(isOutside({ from: 1450, to: 1460 }, night ?? { from: 0, to: 0 })).toBe(false);
    expect(isOutside({ from: 1495, to: 1505 }, night ?? { from: 0, to: 0 })).toBe(true);
    expect(crewHours({ crewCallAt: 600, crewWrapAt: null })).toBeNull();
  });
});

describe('a slot for an interview', () => {
  const interview = {
    id: 'i',
    personId: 'namu',
    askerId: 'sup',
    cueId: null,
    date: null,
    start: 850,
    minutes: 20,
    place: '복도',
    state: 'planned',
  };
  const thing = (id: string, person: string, start: number, end: number) => ({
    kind: 'cue' as const,
    id,
    date: DAY,
    endDate: null,
    start,
    end,
    place: '',
    people: [person],
    programme: null,
  });
  const day = { cues: new Map([['c1', { id: 'c1', date: DAY, start: 840, end: 860 }]]), eventDate: DAY };
  const things = [thing('c1', 'namu', 840, 860), thing('c2', 'sup', 865, 900), thing('c3', 'other', 840, 900)];

  test('clashes with what who is asked does, and who asks; touching is no clash', () => {
    expect(slotClashes(interview, things, day)).toMatchObject([
      { personId: 'namu', thing: { id: 'c1' }, minutes: 10 },
      { personId: 'sup', thing: { id: 'c2' }, minutes: 5 },
    ]);
    expect(slotClashes({ ...interview, start: 900 }, things, day)).toEqual([]);
    expect(slotClashes({ ...interview, start: 860, minutes: 5 }, things, day)).toEqual([]);
    expect(slotClashes({ ...interview, state: 'dropped' }, things, day)).toEqual([]);
  });

  test('clashes with another interview of the same person, never with itself', () => {
    const all = interviewThings([interview, { ...interview, id: 'j', askerId: null }], day);
    expect(slotClashes(interview, all, day).map(({ thing: { id } }) => id)).toEqual(['j']);
  });

  test('that is held as a cue has its time, and is no clash with it', () => {
    const held = { ...interview, cueId: 'c1', start: null };
    expect(slotClashes(held, things, day)).toEqual([]);
    expect(slotClashes({ ...held, personId: 'other' }, things, day).map(({ thing: { id } }) => id)).toEqual(['c3']);
    expect(interviewTime(held, day.cues, DAY)).toEqual({ from: 840, to: 860 });
  });

  test('is offered where nobody of it does anything else', () => {
    const offers = freeStarts(interview, things, { within: { from: 830, to: 960 }, eventDate: DAY, most: 3 });
    expect(offers).toEqual([900]);
    for (const start of offers) expect(slotClashes({ ...interview, start }, things, day)).toEqual([]);
  });
});

const NOTHING: FilmingFacts = {
  isFilmed: true,
  today: DAY,
  eventDate: DAY,
  portraits: new Map(),
  hours: null,
  shots: [],
  interviews: [],
  deliverables: [],
  hasCrew: true,
  hasSign: true,
  withoutMarker: 0,
  hasMarkers: false,
  isTold: null,
  withdrawnSince: [],
};
const kinds = (facts: Partial<FilmingFacts>) => filmingIssues({ ...NOTHING, ...facts }).map(({ kind }) => kind);

describe('what is to be looked at', () => {
  const film = { id: 'f', span: { from: 600, to: 660 }, people: ['a', 'b'] };
  const portraits = new Map([
    ['a', 'granted'],
    ['b', 'unasked'],
  ] as const);

  test('is nothing where all is well', () => {
    expect(kinds({})).toEqual([]);
  });

  test('is who was not asked or refused, in a shot and in a filmed interview', () => {
    expect(filmingIssues({ ...NOTHING, portraits, shots: [film] })).toEqual([
      { kind: 'shotPerson', id: 'f', personId: 'b', portrait: 'unasked' },
    ]);
    const interview = { ...film, isFilmed: true, clashes: 0 };
    expect(kinds({ portraits, interviews: [interview] })).toEqual(['interviewPerson']);
    expect(kinds({ portraits, interviews: [{ ...interview, isFilmed: false }] })).toEqual([]);
  });

  test('is what lies outside the hours of the crew, and an interview during a duty, filmed or not', () => {
    const hours = { from: 610, to: 700 };
    const interview = { ...film, people: [], isFilmed: true, clashes: 1 };
    expect(kinds({ hours, shots: [film], interviews: [interview] })).toEqual([
      'shotHours',
      'interviewHours',
      'interviewDuty',
    ]);
    expect(kinds({ isFilmed: false, hours, shots: [film], interviews: [interview] })).toEqual(['interviewDuty']);
  });

  test('is a crew that is not chosen three weeks before, and a notice that does not hang a week before', () => {
    const at = (today: string) => kinds({ today: today as CivilDate, hasCrew: false, hasSign: false });
    expect(at('2026-10-30')).toEqual([]);
    expect(at('2026-10-31')).toEqual(['noCrew']);
    expect(at('2026-11-14')).toEqual(['noCrew', 'noSign']);
    expect(at('2026-11-22')).toEqual([]);
  });

  test('is a brief that is out of date, one that was never given, people without a marker, consent taken back', () => {
    expect(kinds({ hasMarkers: true, isTold: false, withoutMarker: 2, withdrawnSince: ['a'] })).toEqual([
      'withdrawn',
      'briefOutdated',
      'withoutMarker',
    ]);
    expect(kinds({ hasMarkers: true, isTold: null })).toEqual(['notTold']);
  });

  test('is a film of which nobody said whether it has subtitles', () => {
    const made = { id: 'd', kind: 'film', subtitles: 'open' } as const;
    expect(kinds({ deliverables: [made, { ...made, kind: 'photos' }, { ...made, subtitles: 'notNeeded' }] })).toEqual([
      'subtitles',
    ]);
  });

  test('names the cues in which somebody has a part who must not be shown', () => {
    const cues = [
      { id: 'one', people: ['a'] },
      { id: 'two', people: ['b', 'b', 'a'] },
    ];
    expect(cuesWithOptOuts(cues, portraits)).toEqual([{ cue: cues[1], people: ['b'] }]);
  });
});
