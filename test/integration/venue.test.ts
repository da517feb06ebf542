/** The place: chosen in one step, its price in the budget once, seats, days and supplies that follow the event. */
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makeStore } from '../support/store.ts';

const CATEGORY = { category: '임차·대관료', subcategory: '장소', item: '강당 대관' };

function hall() {
  const { core, experiment } = makeStore(() => ({}), { headCount: 25, venue: '미정' });
  const experimentId = experiment.id;
  const [first = '', second = ''] = core.command('venue.add', {
    experimentId,
    rows: [
      { title: '다목적실', layout: 'rounds', seatsRounds: 30, houseCapacity: 60 },
      { title: '강당', address: '진관동', priceWon: 50_000 },
    ],
    beforeId: null,
  });
  return {
    core,
    experimentId,
    first,
    second,
    venues: () => core.query('venue.rows', { experimentId }),
    place: () => core.query('experiment.detail', { experimentId }).experiment.venue,
    choose: (venueId: string, line: string) =>
      core.command('venue.choose', { experimentId, venueId, state: 'booked', reason: '가깝다', line }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('choosing a place', () => {
  test('writes the line of the papers, leaves only one chosen, and is taken back as one step', () => {
    const { first, second, venues, place, choose, undo } = hall();
    choose(first, '다목적실');
    choose(second, '강당 (진관동)');
    expect(place()).toBe('강당 (진관동)');
    expect(venues().map(({ isChosen, state, reason }) => [isChosen, state, reason])).toEqual([
      [false, 'booked', '가깝다'],
      [true, 'booked', '가깝다'],
    ]);
    undo();
    expect([place(), ...venues().map(({ isChosen }) => isChosen)]).toEqual(['다목적실', true, false]);
    undo();
    expect([place(), ...venues().map(({ isChosen }) => isChosen)]).toEqual(['미정', false, false]);
  });

  test('of another experiment, or without a line, is refused', () => {
    const { choose, first } = hall();
    const other = hall();
    expect(codeOf(() => other.choose(first, '다목적실'))).toBe('notFound');
    expect(codeOf(() => choose(first, ' '))).toBe('input.invalid');
  });

  test('is not needed for the gate: a candidate is a possible place already', () => {
    const { core, experimentId, venues } = hall();
    core.command('experiment.edit', { experimentId, patch: { venue: '' } });
    const asks = () => JSON.stringify(core.query('gates.get', { experimentId })).includes('gate.venueIdea');
    expect(asks()).toBe(false);
    core.command('venue.remove', { experimentId, ids: venues().map(({ id }) => id) });
    expect(asks()).toBe(true);
  });
});

test('the price becomes a budget line once; without a price, or a second time, it is refused', () => {
  const { core, experimentId, first, second, venues, undo } = hall();
  const put = (venueId: string) => core.command('venue.budgetPrice', { experimentId, venueId, ...CATEGORY });
  const { budgetLineId } = put(second);
  expect(core.query('money.book', { experimentId }).lines).toMatchObject([{ id: budgetLineId, unitPrice: 50_000 }]);
  expect([codeOf(() => put(second)), codeOf(() => put(first))]).toEqual(['input.invalid', 'input.invalid']);
  core.command('budgetLine.remove', { experimentId, ids: [budgetLineId] });
  expect(venues()[1]?.budgetLineId).toBeNull();
  undo();
  undo();
  expect([core.query('money.book', { experimentId }).lines, venues()[1]?.budgetLineId]).toEqual([[], null]);
});

describe('a change of the event', () => {
  test('of the head count says seats and supplies first, old and new, then changes what follows in one step', () => {
    const { core, experimentId, first, choose, undo } = hall();
    choose(first, '다목적실');
    core.command('supply.add', {
      experimentId,
      rows: [
        { title: '의자', basis: 'expected' },
        { title: '이름표', basis: 'expected', margin: 10, pack: 10 },
        { title: '방석', basis: 'expected', quantity: 12, isQuantityTyped: true },
        { title: '마이크', quantity: 2 },
      ],
      beforeId: null,
    });
    const quantities = () => core.query('supply.rows', { experimentId }).map(({ quantity }) => quantity);
    expect(quantities()).toEqual([25, 30, 12, 2]);
    const preview = core.query('experiment.effects', { experimentId, patch: { headCount: 40 } });
    const own = preview.moves.filter(({ room }) => room === 'venue');
    expect(own.map(({ name, fields }) => [name, fields[0]?.before, fields[0]?.after])).toEqual([
      ['의자', 25, 40],
      ['이름표', 30, 50],
    ]);
    expect(preview.stays.map(({ name, reason }) => [name, reason])).toEqual([
      ['다목적실', 'seatsShort'],
      ['방석', 'typed'],
    ]);
    expect(preview.warnings).toEqual([
      {
        code: 'seatsShort',
        params: { seats: 30, expected: 40, lacking: 10, title: '다목적실', before: 25 },
      },
    ]);
    expect(quantities()).toEqual([25, 30, 12, 2]);
    core.command('experiment.edit', { experimentId, patch: { headCount: 40 } });
    expect(quantities()).toEqual([40, 50, 12, 2]);
    undo();
    expect(quantities()).toEqual([25, 30, 12, 2]);
  });

  test('of the date moves what hangs on it; what is done, or was given a day of its own, stays', () => {
    const { core, experimentId, first, undo } = hall();
    const { eventDate } = core.query('experiment.detail', { experimentId }).experiment;
    core.command('venueTerm.add', {
      experimentId,
      rows: [
        { venueId: first, what: '잔금', daysBefore: 10 },
        { venueId: first, what: '계약금', daysBefore: 10, doneOn: civilDate('2026-11-01') },
        { venueId: first, what: '서류', dueOn: civilDate('2026-11-05') },
      ],
      beforeId: null,
    });
    const days = () => core.query('venueTerm.rows', { experimentId }).map(({ dueOn }) => dueOn);
    expect([eventDate, ...days()]).toEqual(['2026-11-21', '2026-11-11', '2026-11-11', '2026-11-05']);
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2026-11-28') } });
    expect(days()).toEqual(['2026-11-18', '2026-11-11', '2026-11-05']);
    undo();
    expect(days()).toEqual(['2026-11-11', '2026-11-11', '2026-11-05']);
  });
});

test('hours that end before they begin, and a link that is none, are refused at their field', () => {
  const { core, experimentId, first } = hall();
  const edit = (patch: object) => () => core.command('venue.edit', { experimentId, patches: [{ id: first, patch }] });
  expect(codeOf(edit({ usableFrom: 840, usableUntil: 540 }))).toBe('time.endBeforeStart');
  expect(codeOf(edit({ url: 'javascript:alert(1)' }))).toBe('link.unsafe');
});
