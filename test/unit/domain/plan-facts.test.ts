import { describe, expect, it } from 'vitest';
import { changedThings } from '@shared/domain/plan-changes.ts';
import { partnersOf, plannedMoney, programmeOf } from '@shared/domain/plan-facts.ts';
import { minuteOfDay, minutes, won } from '@shared/domain/units.ts';

describe('partners', () => {
  it('are those with the role and those who were asked to be one, each once with the state of being asked', () => {
    const people = [
      { id: 'cafe', role: 'partner' },
      { id: 'paper', role: 'partner' },
      { id: 'guest', role: 'speaker' },
    ];
    const needs = [
      { id: 'n1', kind: 'partner' },
      { id: 'n2', kind: 'guest' },
    ];
    const recruits = [
      { id: 'r1', needId: 'n1', personId: 'cafe', state: 'confirmed' as const },
      { id: 'r2', needId: 'n1', personId: null, state: 'declined' as const },
      { id: 'r3', needId: 'n2', personId: 'guest', state: 'confirmed' as const },
    ];
    expect(partnersOf(people, needs, recruits)).toEqual([
      { personId: 'cafe', recruitId: 'r1', state: 'confirmed' },
      { personId: null, recruitId: 'r2', state: 'declined' },
      { personId: 'paper', recruitId: null, state: null },
    ]);
  });
});

describe('the programme', () => {
  const sheet = { id: 's', startMinute: minuteOfDay(840), lengthMinutes: minutes(60) };
  const cue = {
    sheetId: 's',
    section: '본',
    minutes: minutes(30),
    pinnedStart: null,
    staffOnly: false,
    revealsPurpose: false,
  };

  it('is the first sheet as participants meet it, at the times of all its rows', () => {
    const cues = [
      { ...cue, id: 'a', staffOnly: true },
      { ...cue, id: 'b' },
      { ...cue, id: 'c', sheetId: 'other' },
    ];
    expect(programmeOf([sheet], cues, null).map(({ cue: { id }, start, end }) => [id, start, end])).toEqual([
      ['b', 870, 900],
    ]);
    expect(programmeOf([], cues, null)).toEqual([]);
  });

  it('leaves out what tells the purpose while that is hidden', () => {
    const cues = [{ ...cue, id: 'a', revealsPurpose: true }];
    expect(programmeOf([sheet], cues, 'blind')).toEqual([]);
    expect(programmeOf([sheet], cues, 'informed')).toHaveLength(1);
  });
});

describe('the planned money', () => {
  const line = { category: '식비', unitPrice: won(5000), quantity: 20, times: 1 };

  it('adds up in all and by category', () => {
    expect(plannedMoney([line, { ...line, quantity: 2 }, { ...line, category: '홍보', quantity: 1 }])).toEqual({
      total: 115_000,
      byCategory: [
        { category: '식비', amount: 110_000 },
        { category: '홍보', amount: 5000 },
      ],
    });
  });
});

describe('what has changed since the plan was issued', () => {
  it('is each thing once, without what came before or was taken back', () => {
    const step = (at: string, id: string, undone = false) => ({
      at,
      undone,
      changes: [{ table: 'planAnswer', id, name: `of ${id}` }],
    });
    const steps = [
      step('2026-11-03', 'a'),
      step('2026-11-03', 'b', true),
      step('2026-11-02', 'a'),
      step('2026-11-01', 'c'),
    ];
    expect(changedThings(steps, '2026-11-01')).toEqual([{ table: 'planAnswer', name: 'of a' }]);
  });
});
