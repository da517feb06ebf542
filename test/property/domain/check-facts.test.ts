/** Laws of what the app knows by itself (rooms R10), over stores of any content. */
import { fc } from '../../support/chance.ts';
import type { CheckStore } from '@shared/domain/checks/check-store.ts';
import { FACT_KEYS, LINE_FACTS } from '@shared/domain/checks/fact-keys.ts';
import { FACT_SAYINGS, factPrint, LINE_SPECS, readFacts } from '@shared/domain/checks/facts.ts';
import { changedParts } from '@shared/domain/checks/fingerprint.ts';
import { ORDER_STATES } from '@shared/domain/catering/orders.ts';
import { PARTICIPATION_STATES } from '@shared/domain/participants.ts';
import { ITEM_KINDS, ITEM_STATES } from '@shared/domain/publicity/codes.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import { SUPPLY_KINDS, SUPPLY_SOURCES, SUPPLY_STATES } from '@shared/domain/supplies.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { VENUE_STATES } from '@shared/domain/venue-findings.ts';
import { expect, test } from 'vitest';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const day = fc.constantFrom(civilDate('2026-12-06'), civilDate('2026-12-07'));
const count = fc.integer({ min: 0, max: 5 });
const gaps = some(fc.record({ from: fc.integer({ min: 0, max: 5 }), to: fc.integer({ min: 5, max: 9 }) }));

const store: fc.Arbitrary<CheckStore> = fc.record({
  experiment: fc.record({
    eventDate: orNull(day),
    eventStart: orNull(count),
    eventMinutes: orNull(count),
    venue: fc.constantFrom('', '강당'),
    headCount: orNull(count),
    allottedBudget: orNull(fc.constantFrom(0, 1000)),
  }),
  expected: orNull(count),
  cues: some(fc.record({ id, says: fc.constantFrom('x', 'y'), hasLead: fc.boolean() })),
  cards: some(
    fc.record({
      id,
      area: fc.constantFrom(...AREAS),
      stage: fc.constantFrom(...STAGES),
      status: fc.constantFrom(...TASK_STATUSES),
      source: fc.constantFrom(null, 'D22', 'D23', 'D24'),
      leads: some(id),
    }),
  ),
  posts: some(fc.record({ id, kind: fc.constantFrom(...ITEM_KINDS), state: fc.constantFrom(...ITEM_STATES) })),
  venues: some(fc.record({ id, isChosen: fc.boolean(), state: fc.constantFrom(...VENUE_STATES) })),
  participations: some(fc.record({ state: fc.constantFrom(...PARTICIPATION_STATES), companions: count })),
  budgetLines: some(
    fc.record({
      unitPrice: fc.constantFrom(won(100), won(Number.MAX_SAFE_INTEGER)),
      quantity: count,
      times: count,
    }),
  ),
  orders: some(fc.record({ id, state: fc.constantFrom(...ORDER_STATES), guaranteed: orNull(count) })),
  meals: count,
  supplies: some(
    fc.record({
      id,
      kind: fc.constantFrom(...SUPPLY_KINDS),
      quantity: count,
      source: fc.constantFrom(...SUPPLY_SOURCES),
      state: fc.constantFrom(...SUPPLY_STATES),
      isTested: fc.boolean(),
      returnedOn: orNull(day),
    }),
  ),
  filming: fc.constantFrom('planned' as const, 'none' as const, null),
  signOn: orNull(day),
  optOuts: fc.record({ markers: fc.constant([]), withoutMarker: count }),
  isCrewTold: fc.boolean(),
  markersNeeded: count,
  uncovered: fc.record({ reception: gaps, running: gaps, emergency: gaps }, { requiredKeys: [] }),
  papers: some(
    fc.record({
      kind: fc.constantFrom('cueSheet', 'roleTable', 'budget'),
      number: fc.constantFrom(1, 2),
      code: fc.constantFrom('A', 'B'),
      now: fc.constantFrom('A', 'B', null),
    }),
  ),
});

test('every fact answers for any store: in a word, a number that is none exactly where nothing lacks, and a short print', () => {
  fc.assert(
    fc.property(store, (facts) => {
      const read = readFacts(facts);
      expect(read.map(({ key }) => key)).toEqual([...LINE_FACTS]);
      for (const { state, says, count: lacking, print } of read) {
        expect(FACT_SAYINGS).toContain(says);
        expect(lacking > 0).toBe(state === 'lacks');
        expect(print.length).toBeGreaterThan(0);
        expect(print.length).toBeLessThanOrEqual(300);
      }
    }),
  );
});

test('a print changes exactly when something changes that the fact rests on, and then names it', () => {
  fc.assert(
    fc.property(store, store, (one, other) => {
      for (const key of LINE_FACTS) {
        const [parts, others] = [LINE_SPECS[key].answer(one).parts, LINE_SPECS[key].answer(other).parts];
        const isSame = JSON.stringify(Object.entries(parts)) === JSON.stringify(Object.entries(others));
        const [before, now] = [factPrint(key, one), factPrint(key, other)];
        expect([key, before === now]).toEqual([key, isSame]);
        expect([key, changedParts(before, now).length === 0]).toEqual([key, isSame]);
      }
    }),
  );
});

test('what a fact says never changes without its print: who overruled it hears of it', () => {
  fc.assert(
    fc.property(store, store, (one, other) => {
      const now = readFacts(other);
      const same = readFacts(one).filter(({ print }, at) => print === now[at]?.print);
      expect(now.filter(({ key }) => same.some((fact) => fact.key === key))).toEqual(same);
    }),
  );
});

test('a fact follows from what it declares that it reads, and from nothing else', () => {
  fc.assert(
    fc.property(store, store, (one, other) => {
      const names = Object.keys(one) as (keyof CheckStore)[];
      for (const key of LINE_FACTS) {
        const { reads } = LINE_SPECS[key];
        const kept = Object.fromEntries(names.map((name) => [name, (reads.includes(name) ? one : other)[name]]));
        expect([key, factPrint(key, { ...other, ...kept })]).toEqual([key, factPrint(key, one)]);
      }
    }),
  );
});

test('asking changes nothing, and asking again says the same', () => {
  fc.assert(
    fc.property(store, (facts) => {
      const copy = structuredClone(facts);
      const prints = FACT_KEYS.map((key) => factPrint(key, facts));
      expect(FACT_KEYS.map((key) => factPrint(key, facts))).toEqual(prints);
      expect(facts).toEqual(copy);
    }),
  );
});
