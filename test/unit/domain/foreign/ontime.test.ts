/** Ontime's rundown as a cue sheet: its times, to the minute, are those that Ontime shows. */
import { ontimePlan } from '@shared/domain/foreign/ontime.ts';
import type { ForeignSheet, OntimeChoices } from '@shared/domain/foreign/ontime.ts';
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { phaseOf } from '@shared/domain/section.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import { describe, expect, test } from 'vitest';
import {
  at,
  bytesOf,
  ontimeAfternoon,
  ontimeDelay,
  ontimeEvent,
  ontimeGroup,
  ontimeMilestone,
  ontimeProject,
  ontimeRundown,
  ontimeThird,
} from '../../../support/foreign.ts';

const CHOICES: OntimeChoices = { rundowns: null, skipped: false, delays: false };
const WORDS = {
  exact: (from: string, to: string) => `exact ${from}-${to}`,
  delayed: (by: string) => `delayed ${by}`,
  skipped: () => 'skipped',
  number: (cue: string) => `number ${cue}`,
};

function planned(project: object, choices: Partial<OntimeChoices> = {}) {
  const opened = readOpened(bytesOf(project), 'x.json');
  if (opened.kind !== 'foreign' || opened.foreign.tool !== 'ontime') throw new Error('not read as a project');
  return ontimePlan(opened.foreign.project, { ...CHOICES, ...choices }, WORDS);
}

/** Title, start and end of each row as the cue sheet shows them. */
function timesOf({ rows, startMinute }: ForeignSheet): readonly string[] {
  const model = rows.map(({ section, minutes, pinnedStart }, index) => ({
    id: String(index),
    phase: phaseOf(section),
    minutes,
    pinnedStart,
  }));
  const { rows: times } = deriveCueTimes(model, { startMinute, lengthMinutes: null });
  return rows.map(({ title }, index) => {
    const { start = 0, end = 0 } = times[index] ?? {};
    return `${title} ${formatClock(start)}~${formatClock(end)}`;
  });
}

function shown(entries: Parameters<typeof ontimeProject>[0], choices: Partial<OntimeChoices> = {}): readonly string[] {
  const [sheet] = planned(ontimeProject(entries), choices).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return timesOf(sheet);
}

describe('times', () => {
  test('a linked start follows the entry before it, whatever its own says; nothing is fixed then', () => {
    const entries = [ontimeEvent('a', at(10), 10), ontimeEvent('b', at(3), 20, { linkStart: true })];
    expect(shown(entries)).toEqual(['a 10:00~10:10', 'b 10:10~10:30']);
    const [sheet] = planned(ontimeProject(entries)).sheets;
    expect(sheet?.rows.map(({ pinnedStart }) => pinnedStart)).toEqual([null, null]);
    expect(sheet).toMatchObject({ startMinute: 600, span: { start: 600, end: 630 } });
  });

  test('a linked start of a fixed end takes its length from both', () => {
    const locked = { linkStart: true, timeStrategy: 'lock-end', timeEnd: at(11) };
    expect(shown([ontimeEvent('a', at(10), 10), ontimeEvent('b', at(10, 30), 5, locked)])).toEqual([
      'a 10:00~10:10',
      'b 10:10~11:00',
    ]);
  });

  test('a link passes over what is skipped', () => {
    const entries = [
      ontimeEvent('a', at(10), 10),
      ontimeEvent('x', at(10, 10), 60, { skip: true, linkStart: true }),
      ontimeEvent('b', at(12), 5, { linkStart: true }),
    ];
    expect(shown(entries)).toEqual(['a 10:00~10:10', 'b 10:10~10:15']);
    expect(planned(ontimeProject(entries)).left).toEqual([{ code: 'skipped', count: 1 }]);
    const [sheet] = planned(ontimeProject(entries), { skipped: true }).sheets;
    expect(sheet?.rows[1]).toMatchObject({ title: 'x', minutes: null, pinnedStart: null, note: 'skipped' });
    expect(shown(entries, { skipped: true })[2]).toBe('b 10:10~10:15');
  });

  test('gaps and overlaps stand', () => {
    const entries = [ontimeEvent('a', at(10), 30), ontimeEvent('b', at(11), 10), ontimeEvent('c', at(11, 5), 10)];
    expect(shown(entries)).toEqual(['a 10:00~10:30', 'b 11:00~11:10', 'c 11:05~11:15']);
  });

  test('goes on over midnight, and on to further days', () => {
    const entries = [
      ontimeEvent('a', at(23), 120),
      ontimeEvent('b', at(1), 30, { linkStart: true }),
      ontimeEvent('c', at(1), 15),
    ];
    expect(shown(entries)).toEqual(['a 23:00~25:00', 'b 25:00~25:30', 'c 49:00~49:15']);
  });

  test('delays are noted, or added and eaten by the gaps behind them', () => {
    const entries = [
      ontimeEvent('a', at(10), 10),
      ontimeDelay('d', 10),
      ontimeEvent('b', at(10, 10), 10),
      ontimeEvent('c', at(10, 26), 10),
      ontimeEvent('e', at(11), 10),
    ];
    expect(shown(entries)).toEqual(['a 10:00~10:10', 'b 10:10~10:20', 'c 10:26~10:36', 'e 11:00~11:10']);
    const { sheets, left } = planned(ontimeProject(entries));
    expect(sheets[0]?.rows.map(({ note }) => note)).toEqual(['', 'delayed +10:00', 'delayed +4:00', '']);
    expect(left).toEqual([{ code: 'delays', count: 1 }]);
    expect(shown(entries, { delays: true })).toEqual([
      'a 10:00~10:10',
      'b 10:20~10:30',
      'c 10:30~10:40',
      'e 11:00~11:10',
    ]);
    expect(planned(ontimeProject(entries), { delays: true }).left).toEqual([]);
  });

  test('a delay right before an entry outlasts the gap between them, but not one before its group', () => {
    const [a, d, b] = [ontimeEvent('a', at(10), 10), ontimeDelay('d', 5), ontimeEvent('b', at(11), 10)];
    expect(shown([a, d, b], { delays: true })[1]).toBe('b 11:05~11:15');
    expect(shown([a, d, ontimeGroup('g', ['b']), b], { delays: true })[1]).toBe('b 11:00~11:10');
  });

  test('a milestone moves nothing, beside a gap neither', () => {
    const entries = [
      ontimeEvent('a', at(10), 10),
      ontimeMilestone('m'),
      ontimeEvent('b', at(10, 10), 10),
      ontimeEvent('c', at(10, 40), 10),
      ontimeMilestone('n'),
    ];
    expect(shown(entries)).toEqual([
      'a 10:00~10:10',
      'm 10:10~10:10',
      'b 10:10~10:20',
      'c 10:40~10:50',
      'n 10:50~10:50',
    ]);
  });

  test('seconds are dropped at both ends, and the exact times noted', () => {
    const entries = [
      ontimeEvent('a', at(10, 0, 30), 1.5),
      ontimeEvent('b', at(10, 2), 0.5, { linkStart: true }),
      ontimeEvent('c', at(10, 2, 30), 2, { linkStart: true }),
    ];
    const [sheet] = planned(ontimeProject(entries)).sheets;
    expect(sheet?.rows.map(({ note }) => note)).toEqual([
      'exact 10:00:30-10:02:00',
      'exact 10:02:00-10:02:30',
      'exact 10:02:30-10:04:30',
    ]);
    expect(shown(entries)).toEqual(['a 10:00~10:02', 'b 10:02~10:02', 'c 10:02~10:04']);
  });

  test('what stands before and after the programme keeps its times', () => {
    const entries = [
      ontimeGroup('식전 준비', ['p', 'q']),
      ontimeEvent('p', at(8), 30),
      ontimeEvent('q', at(9), 30),
      ontimeEvent('a', at(10), 60),
      ontimeGroup('식후', ['z']),
      ontimeEvent('z', at(11, 30), 30),
    ];
    expect(shown(entries)).toEqual(['p 08:00~08:30', 'q 09:00~09:30', 'a 10:00~11:00', 'z 11:30~12:00']);
  });
});

describe('what a rundown says', () => {
  test('groups are sections, fields columns, notes notes; numbers stay unique; what is dropped is said', () => {
    const { sheets, left } = planned(ontimeAfternoon());
    const [sheet] = sheets;
    expect(sheet?.title).toBe('본 행사');
    expect(sheet?.columns.slice(-2).map(({ key, title }) => [key, title])).toEqual([
      ['custom:1', '음향 담당'],
      ['custom:2', '출연'],
    ]);
    expect(sheet?.rows).toMatchObject([
      {
        number: '1',
        section: '1부',
        title: '여는 말',
        minutes: 10,
        note: '조명 어둡게\n마이크 확인',
        custom: { 'custom:1': '배경음' },
      },
      { number: '2', section: '1부', title: '공연', minutes: 30, custom: { 'custom:1': '반주', 'custom:2': '밴드' } },
      { number: '', section: '', title: '쉬는 시간 종', minutes: null },
      { number: '', section: '2부', title: '이야기', pinnedStart: 900, note: 'number 2' },
    ]);
    expect(left).toEqual([
      { code: 'skipped', count: 1 },
      { code: 'delays', count: 1 },
      { code: 'colours', count: 1 },
    ]);
  });

  test('a group of which nothing comes, fields beyond the most columns and a description are said', () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`f${index}`, { type: 'text', label: `칸 ${index}` }]),
    );
    const project = { title: '큰 것', description: '소개' };
    const entries = [
      ontimeGroup('빈 것', []),
      ontimeEvent('a', at(9), 5, { custom: { f49: '끝', constructor: '나' } }),
    ];
    const { sheets, left } = planned(ontimeProject(entries, { project, customFields: many }));
    expect(sheets[0]?.columns).toHaveLength(60);
    expect(sheets[0]?.rows[0]?.note).toBe('칸 49: 끝');
    expect(left).toEqual([
      { code: 'emptyGroups', count: 1 },
      { code: 'columns', count: 7 },
      { code: 'description', count: 1 },
    ]);
  });

  test('every rundown is a sheet of its own, and only the chosen ones come', () => {
    const rundowns = {
      one: ontimeRundown([ontimeEvent('a', at(9), 5)], '가'),
      two: ontimeRundown([ontimeEvent('b', at(9), 5)], '나'),
    };
    const project = ontimeProject([], { rundowns });
    expect(planned(project).sheets.map(({ title }) => title)).toEqual(['가', '나']);
    expect(planned(project, { rundowns: ['two'] }).sheets.map(({ title }) => title)).toEqual(['나']);
  });

  test('reads version 3, where a block stands above what belongs to it', () => {
    const [sheet] = planned(ontimeThird()).sheets;
    expect(sheet?.title).toBe('옛 프로젝트');
    expect(sheet === undefined ? [] : timesOf(sheet)).toEqual(['가 10:00~10:15', '나 10:15~10:30']);
    expect(sheet?.rows.map(({ section }) => section)).toEqual(['1부', '1부']);
  });
});
