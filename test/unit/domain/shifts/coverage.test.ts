import { describe, expect, it } from 'vitest';
import { headCounts } from '@shared/domain/head-counts.ts';
import { coverage, filledAt } from '@shared/domain/shifts/coverage.ts';
import { dutyPlan } from '@shared/domain/shifts/duty-plan.ts';
import { eventSpan } from '@shared/domain/shifts/event-span.ts';
import { longStretches, breakRuleOn } from '@shared/domain/shifts/breaks.ts';
import { shiftIssues } from '@shared/domain/shifts/shift-issues.ts';
import { pastMidnight, rangeText, timedShifts } from '@shared/domain/shifts/shift-times.ts';
import type { EntryFacts, PostFacts, ShiftFacts } from '@shared/domain/shifts/shift-times.ts';
import { civilDate, minuteOfDay, minutes } from '@shared/domain/units.ts';

const EVENT = civilDate('2026-11-21');
const counts = headCounts(
  {
    headCount: 40,
    expectedFrom: 'target',
    showRate: 70,
    expectedCount: null,
    guaranteedCount: null,
    peakCount: null,
  },
  { registered: 0, staff: 0 },
  null,
);

function post(id: string, patch: Partial<PostFacts> = {}): PostFacts {
  const usual = { title: id, kind: 'emergency', place: '', needBasis: 'manual', perUnits: 1, perHeads: 15 } as const;
  return { id, ...usual, min: 1, max: null, ...patch };
}
function shift(id: string, start: number, end: number, patch: Partial<ShiftFacts> = {}): ShiftFacts {
  const usual = { postId: 'post', date: null, gatherAt: null, changeover: 0, min: null, max: null, cueId: null };
  return { id, start, end, ...usual, ...patch };
}
function entry(shiftId: string, personId: string, patch: Partial<EntryFacts> = {}): EntryFacts {
  return { id: `${shiftId} ${personId}`, shiftId, personId, part: 'hand', state: 'planned', ...patch };
}
function timed(
  shifts: readonly ShiftFacts[],
  entries: readonly EntryFacts[],
  posts = [post('post')],
  cues: Parameters<typeof timedShifts>[0]['cues'] = [],
) {
  return timedShifts({ posts, shifts, entries, cues, counts, eventDate: EVENT });
}
const told = (gaps: readonly { from: number; to: number; short: number }[]) =>
  gaps.map((gap) => `${rangeText(gap)} ${gap.short}`);

describe('coverage', () => {
  it('tells the minutes at which emergency duty is empty', () => {
    const shifts = timed([shift('a', 780, 860), shift('b', 875, 1020)], [entry('a', 'p'), entry('b', 'q')]);
    expect(told(coverage(shifts, { from: 780, to: 1020 }, ['emergency']).emergency)).toEqual(['14:20–14:35 1']);
  });

  it('tells how many are missing where a shift needs more', () => {
    const shifts = timed([shift('a', 780, 840, { min: 3 })], [entry('a', 'p')]);
    expect(told(coverage(shifts, { from: 780, to: 900 }, ['emergency']).emergency)).toEqual([
      '13:00–14:00 2',
      '14:00–15:00 1',
    ]);
  });

  it('counts nobody who did not come or left early', () => {
    const shifts = timed([shift('a', 780, 840)], [entry('a', 'p', { state: 'noShow' })]);
    expect(coverage(shifts, { from: 780, to: 840 }, ['emergency']).emergency).toHaveLength(1);
  });

  it('takes two shifts of a post that change over for one duty', () => {
    const shifts = timed(
      [shift('a', 780, 850, { changeover: 10 }), shift('b', 840, 900)],
      [entry('a', 'p'), entry('b', 'q')],
    );
    expect(coverage(shifts, { from: 780, to: 900 }, ['emergency']).emergency).toEqual([]);
    expect(filledAt(shifts, 845)).toEqual({ filled: 2, need: 1 });
  });

  it('lets the need of a post follow the head count', () => {
    const posts = [post('post', { needBasis: 'target', perUnits: 1, perHeads: 15 })];
    expect(timed([shift('a', 0, 60)], [], posts)[0]?.need).toBe(3);
    expect(timed([shift('a', 0, 60, { min: 1 })], [], posts)[0]?.need).toBe(1);
  });

  it('follows the time of the cue that a shift is tied to, and keeps its own where that has none', () => {
    const cue = { id: 'c', date: EVENT, start: 600, end: 660 };
    const tied = shift('a', 0, 60, { cueId: 'c' });
    expect(timed([tied], [], [post('post')], [cue])[0]).toMatchObject({ from: 600, to: 660, followsCue: true });
    expect(timed([tied], [])[0]).toMatchObject({ from: 0, to: 60, followsCue: false });
  });
});

describe('a shift past midnight', () => {
  it('ends on the next day', () => {
    expect(pastMidnight({ start: 1320, end: 60 })).toEqual({ start: 1320, end: 1500 });
    expect(pastMidnight({ start: 600, end: 660 })).toEqual({ start: 600, end: 660 });
  });

  it('is covered to the minute, whichever day it is written on', () => {
    const next = civilDate('2026-11-22');
    const shifts = timed(
      [shift('a', 1320, 1450), shift('b', 20, 90, { date: next })],
      [entry('a', 'p'), entry('b', 'q')],
    );
    expect(told(coverage(shifts, { from: 1320, to: 1530 }, ['emergency']).emergency)).toEqual(['+1 00:10–+1 00:20 1']);
  });
});

describe('from doors to clearing', () => {
  const cues = [
    { section: '식전', title: '교실 꾸미기·리허설', from: 750, to: 810 },
    { section: '식전', title: '접수', from: 810, to: 840 },
    { section: '본', title: '여는 인사', from: 840, to: 960 },
    { section: '식후', title: '제안자 인터뷰', from: 960, to: 990 },
    { section: '식후', title: '정리·철수', from: 990, to: 1020 },
  ];
  const times = { eventStart: minuteOfDay(840), eventMinutes: minutes(120) };

  it('goes from the row that receives people to the row that clears away', () => {
    expect(eventSpan({ cues, ...times, shifts: [] })).toEqual({ from: 810, to: 990 });
  });

  it('is the time of the event without such rows, and that of the shifts when nothing is said', () => {
    expect(eventSpan({ cues: [], ...times, shifts: [] })).toEqual({ from: 840, to: 960 });
    const shifts = [{ from: 700, to: 800 }];
    expect(eventSpan({ cues: [], eventStart: null, eventMinutes: null, shifts })).toEqual({ from: 700, to: 800 });
    expect(eventSpan({ cues: [], eventStart: null, eventMinutes: null, shifts: [] })).toBeNull();
  });

  it('asks only for kinds that have a shift', () => {
    const plan = dutyPlan({
      posts: [post('post')],
      shifts: [shift('a', 840, 900)],
      entries: [entry('a', 'p')],
      cues: [],
      counts,
      eventDate: EVENT,
      times,
    });
    expect([...plan.planned]).toEqual(['emergency']);
    expect(told(plan.gaps.emergency)).toEqual(['15:00–16:00 1']);
  });
});

describe('what is to be looked at', () => {
  const kinds = (day: string, ...facts: Parameters<typeof timed>) =>
    [...shiftIssues(timed(...facts), { today: civilDate(day), eventDate: EVENT })].flatMap(([id, issues]) =>
      issues.map(({ kind }) => `${id} ${kind}`),
    );

  it('says what is below the minimum, above the maximum, and who has not said yes a week before', () => {
    expect(kinds('2026-11-01', [shift('a', 0, 60)], [])).toEqual(['a below']);
    expect(kinds('2026-11-01', [shift('a', 0, 60, { max: 1 })], [entry('a', 'p'), entry('a', 'q')])).toEqual([
      'a over',
    ]);
    expect(kinds('2026-11-14', [shift('a', 0, 60)], [entry('a', 'p')])).toEqual(['a unconfirmed']);
    expect(kinds('2026-11-13', [shift('a', 0, 60)], [entry('a', 'p')])).toEqual([]);
    expect(kinds('2026-11-14', [shift('a', 0, 60)], [entry('a', 'p', { state: 'confirmed' })])).toEqual([]);
  });

  it('names shifts of a post that lie over each other for longer than the changeover', () => {
    const filled = [entry('a', 'p'), entry('b', 'q')];
    expect(kinds('2026-11-01', [shift('a', 0, 70, { changeover: 10 }), shift('b', 60, 120)], filled)).toEqual([]);
    expect(kinds('2026-11-01', [shift('a', 0, 71, { changeover: 10 }), shift('b', 60, 120)], filled)).toEqual([
      'a overlap',
      'b overlap',
    ]);
  });

  it('asks for a break within four hours', () => {
    const rule = breakRuleOn(EVENT);
    if (rule === undefined) throw new Error('no rule');
    expect(longStretches([{ from: 0, to: 239 }], rule)).toEqual([]);
    expect(
      longStretches(
        [
          { from: 0, to: 120 },
          { from: 140, to: 260 },
        ],
        rule,
      ),
    ).toEqual([{ from: 0, to: 260 }]);
    expect(
      longStretches(
        [
          { from: 0, to: 120 },
          { from: 150, to: 270 },
        ],
        rule,
      ),
    ).toEqual([]);
    expect(kinds('2026-11-01', [shift('a', 0, 240)], [entry('a', 'p')])).toEqual(['a noBreak']);
  });
});
