/** The list of the checks: when lines are due, what the app answers, and what a changed fact opens again (rooms R10). */
import { byGroup, byPerson, byPlace } from '@shared/domain/checks/cuts.ts';
import { changedParts, printOf } from '@shared/domain/checks/fingerprint.ts';
import type { FactReading } from '@shared/domain/checks/facts.ts';
import { dueOf, groupOf } from '@shared/domain/checks/groups.ts';
import { checkLines, checksSummary, isLate, progressOf, silentFacts } from '@shared/domain/checks/lines.ts';
import type { CheckCard, CheckRow, ListFacts } from '@shared/domain/checks/lines.ts';
import { BRIEFING_TEXTS, wordingOf } from '@shared/domain/checks/wording.ts';
import { FACT_KEYS } from '@shared/domain/checks/fact-keys.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import template from '../../../../resources/template/toolkit.json' with { type: 'json' };

const EVENT = { eventDate: civilDate('2026-12-06'), eventStart: 840, eventMinutes: 120 };
const CARD: CheckCard = {
  id: 'card',
  title: '마지막 점검',
  stage: 'prepare',
  place: '강당',
  due: null,
  offsetDays: -1,
  leads: ['one'],
};

function row(id: string, fields: Partial<CheckRow> = {}): CheckRow {
  const when = { dueOn: null, offsetDays: null, dueAt: null };
  const none = { source: null, parentId: null, personId: null, place: '', rightWhen: '', dependsOn: null };
  return {
    id,
    taskId: 'card',
    text: id,
    state: 'open',
    reason: '',
    rank: id,
    ...when,
    ...none,
    checkedPrint: null,
    ...fields,
  };
}

function reading(key: FactReading['key'], state: FactReading['state'], print = 'told:00000001'): FactReading {
  return { key, state, says: 'notTold', count: 1, print };
}

function list(fields: Partial<ListFacts<CheckRow, CheckCard>>) {
  const prints = Object.fromEntries(FACT_KEYS.map((key) => [key, 'date:1,time:2'])) as ListFacts<
    CheckRow,
    CheckCard
  >['prints'];
  const wording = { awareness: null, filming: null };
  return checkLines({ event: EVENT, wording, cards: [CARD], checks: [], facts: [], prints, overrules: [], ...fields });
}

describe('when a line is due', () => {
  test('is its own day, else its distance from the event, else that of its card', () => {
    const line = { dueOn: civilDate('2026-12-01'), offsetDays: null, dueAt: 600 };
    expect(dueOf(line, CARD, EVENT)).toEqual({ day: '2026-12-01', days: -5, at: 600 });
    expect(dueOf({ ...line, dueOn: null, offsetDays: 0 }, CARD, EVENT)).toEqual({
      day: '2026-12-06',
      days: 0,
      at: 600,
    });
    expect(dueOf({ ...line, dueOn: null }, CARD, EVENT)).toEqual({ day: '2026-12-05', days: -1, at: 600 });
    expect(dueOf({ ...line, dueOn: null }, CARD, { ...EVENT, eventDate: null })).toEqual({
      day: null,
      days: -1,
      at: 600,
    });
  });

  test.each([
    [-40, 'd30'],
    [-15, 'd30'],
    [-14, 'd14'],
    [-8, 'd14'],
    [-7, 'd7'],
    [-4, 'd7'],
    [-3, 'd3'],
    [-2, 'd3'],
    [-1, 'd1'],
    [0, 'doors'],
    [1, 'after'],
    [null, 'undated'],
  ] as const)('%s days from the event stands in %s', (days, group) => {
    expect(groupOf({ day: null, days, at: null }, 'prepare', EVENT)).toBe(group);
  });

  test('on the day is before doors, during the programme or after it, by its time or by its stage', () => {
    const at = (minute: number | null, stage: 'prepare' | 'run' | 'followup' = 'prepare') =>
      groupOf({ day: null, days: 0, at: minute }, stage, EVENT);
    expect([at(839), at(840), at(959), at(960)]).toEqual(['doors', 'running', 'running', 'closing']);
    expect([at(null), at(null, 'run'), at(null, 'followup')]).toEqual(['doors', 'running', 'closing']);
  });
});

describe('a line that depends on a fact', () => {
  const done = { state: 'done', dependsOn: 'eventTime' } as const;

  test('is open again once that is not as it was when it was checked, and says what changed', () => {
    const [same, other] = list({
      checks: [
        row('a', { ...done, checkedPrint: 'date:1,time:2' }),
        row('b', { ...done, checkedPrint: 'date:9,time:2' }),
      ],
    });
    expect([same?.state, same?.changed]).toEqual(['done', []]);
    expect([other?.state, other?.changed]).toEqual(['open', ['date']]);
  });

  test('of which nobody kept how it stood, or whose fact is of a later release, stays as it is', () => {
    const lines = list({
      checks: [row('a', done), row('b', { ...done, dependsOn: 'weather', checkedPrint: 'rain:1' })],
    });
    expect(lines.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('opens the line above it too', () => {
    const part = row('b', { ...done, parentId: 'a', checkedPrint: 'date:9,time:2' });
    expect(list({ checks: [row('a'), part] }).map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('what the app answers', () => {
  test('stands once: the line of the toolkit that asks for it is not there beside it', () => {
    const checks = [row('a', { source: 'D12' }), row('b', { source: 'D25' })];
    expect(list({ checks }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(list({ checks, facts: [reading('optOutsTold', 'lacks')] }).map(({ id }) => id)).toEqual([
      'b',
      'optOutsTold',
    ]);
    const silent = list({ checks, facts: [reading('optOutsTold', 'none')] });
    expect(silent.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(silentFacts([reading('optOutsTold', 'none')], silent)).toEqual(['optOutsTold']);
  });

  test('is settled by a reason until the fact changes, and then open with what changed', () => {
    const overrule = { id: 'x', factKey: 'optOutsTold', reason: '전화로 알림', print: 'told:00000001' };
    const [held] = list({ facts: [reading('optOutsTold', 'lacks')], overrules: [overrule] });
    expect([held?.state, held?.changed]).toEqual(['na', []]);
    const facts = [reading('optOutsTold', 'lacks', 'told:00000002')];
    const [gone] = list({ facts, overrules: [overrule] });
    expect([gone?.state, gone?.changed]).toEqual(['open', ['told']]);
    expect(checksSummary(list({ facts, overrules: [overrule] }), civilDate('2026-12-01')).reopened).toBe(1);
  });

  test('of the preparations is late until the event is over; what somebody wrote stays late', () => {
    const [typed, derived] = list({ checks: [row('a')], facts: [reading('optOutsTold', 'lacks')] });
    const late = (day: string) => [typed, derived].map((line) => line !== undefined && isLate(line, civilDate(day)));
    expect(late('2026-12-05')).toEqual([false, false]);
    expect(late('2026-12-06')).toEqual([true, true]);
    expect(late('2026-12-07')).toEqual([true, false]);
  });
});

describe('the list', () => {
  const checks = [
    row('a', { place: '로비', personId: 'two', state: 'done' }),
    row('b', { offsetDays: 0, dueAt: 600 }),
    row('c', { offsetDays: 0, dueAt: 540 }),
    row('d', { state: 'na', reason: '없음' }),
  ];

  test('by time is in the order in which lines are due', () => {
    const sections = byGroup(list({ checks }));
    expect(sections.map(({ key, lines }) => [key, lines.map(({ id }) => id)])).toEqual([
      ['d1', ['a', 'd']],
      ['doors', ['c', 'b']],
    ]);
    expect(sections.map(({ lines }) => progressOf(lines))).toEqual([
      { done: 1, total: 1, open: 0 },
      { done: 0, total: 2, open: 2 },
    ]);
  });

  test('by place takes the place of the card where the line has none; the app’s own stand apart', () => {
    const lines = list({ checks, facts: [reading('optOutsTold', 'lacks')] });
    expect(byPlace(lines).map(({ key }) => key)).toEqual(['강당', '로비', null]);
  });

  test('by person gives a line to all of its people, and what is nobody’s has a place too', () => {
    const cards = [
      { ...CARD, leads: ['one', 'two'] },
      { ...CARD, id: 'other', leads: [] },
    ];
    const lines = list({ cards, checks: [row('a'), row('b', { taskId: 'other' })] });
    expect(byPerson(lines, ['two', 'one']).map((one) => [one.key, one.lines.map(({ id }) => id)])).toEqual([
      ['two', ['a']],
      ['one', ['a']],
      ['', ['b']],
    ]);
  });
});

describe('the words of a line', () => {
  const briefing = { source: 'D09', text: BRIEFING_TEXTS[0] ?? '' };

  test('follow whether participants know the purpose, as long as nobody changed them', () => {
    const of = (awareness: 'blind' | 'informed' | null, text = briefing.text) =>
      wordingOf({ ...briefing, text }, { awareness, filming: null });
    expect([of(null), of('informed'), of('blind')]).toEqual([null, 'briefOpenly', 'briefTasksOnly']);
    expect([of('informed', '내 말'), of('blind', '내 말')]).toEqual([null, 'keepPurpose']);
  });

  test('are those of the toolkit', () => {
    const lines = template.tasks.flatMap(({ checks }) => checks);
    const { text } = lines.find(({ source }) => source === 'D09') ?? { text: { ko: '', en: '' } };
    expect(BRIEFING_TEXTS).toEqual([text.ko, text.en]);
  });

  test('say that nobody films where a line is about cameras', () => {
    const of = (filming: 'planned' | 'none') => wordingOf({ source: 'D11', text: '' }, { awareness: null, filming });
    expect([of('planned'), of('none')]).toEqual([null, 'noFilming']);
  });
});

test('a print names what changed, and holds none of what it stands for', () => {
  const before = printOf({ date: '2026-12-06', people: ['나무'] });
  expect(before).not.toContain('나무');
  expect(changedParts(before, printOf({ date: '2026-12-06', people: ['나무'] }))).toEqual([]);
  expect(changedParts(before, printOf({ date: '2026-12-07', people: ['나무'] }))).toEqual(['date']);
  expect(changedParts(before, printOf({ date: '2026-12-06' }))).toEqual(['people']);
});
