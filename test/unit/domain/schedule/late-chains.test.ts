import { chainsOf, lateChains, latestStart } from '@shared/domain/schedule/late-chains.ts';
import type { ChainCard } from '@shared/domain/schedule/late-chains.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const d = civilDate;

function card(id: string, from: string, to = from, fields: Partial<ChainCard> = {}): ChainCard {
  return {
    id,
    stage: 'plan',
    area: 'venue',
    status: 'todo',
    dateKind: 'range',
    startOn: d(from),
    startAt: null,
    endOn: d(to),
    endAt: null,
    ...fields,
  };
}

const GATES = { plan: d('2026-09-20') };

test('a late card moves the cards of its area that come too soon after today, and no others', () => {
  const cards = [
    card('late', '2026-09-01', '2026-09-03'),
    card('next', '2026-09-05', '2026-09-08'),
    card('after', '2026-09-10', '2026-09-11'),
    card('far', '2026-09-25'),
    card('elsewhere', '2026-09-05', '2026-09-05', { area: 'catering' }),
    card('done', '2026-09-04', '2026-09-04', { status: 'done' }),
  ];
  // Done on the 9th at the earliest: next runs 10th to 13th, after 14th to 15th.
  expect(lateChains(chainsOf(cards), GATES, d('2026-09-09'))).toEqual([
    {
      id: 'late',
      late: 6,
      delays: [
        { id: 'next', days: 5 },
        { id: 'after', days: 4 },
      ],
      gateMissedBy: 0,
    },
    { id: 'elsewhere', late: 4, delays: [], gateMissedBy: 0 },
    { id: 'next', late: 1, delays: [], gateMissedBy: 0 },
  ]);
});

test('cards of later stages wait too; the gate is that of its own stage', () => {
  const cards = [card('late', '2026-09-01'), card('later', '2026-09-09', '2026-09-09', { stage: 'prepare' })];
  const [chain] = lateChains(chainsOf(cards), GATES, d('2026-09-21'));
  expect(chain).toEqual({ id: 'late', late: 20, delays: [{ id: 'later', days: 13 }], gateMissedBy: 1 });
});

test('nothing is late before its day, nor once it is done', () => {
  const cards = [card('a', '2026-09-01', '2026-09-03'), card('b', '2026-09-01', '2026-09-01', { status: 'done' })];
  expect(lateChains(chainsOf(cards), GATES, d('2026-09-03'))).toEqual([]);
});

test('the latest start leaves the cards that follow their days before the gate', () => {
  const cards = [card('first', '2026-09-01', '2026-09-03'), card('second', '2026-09-05', '2026-09-08')];
  const of = (at: number) => latestStart(cards[at] ?? card('none', '2026-09-01'), chainsOf(cards), GATES);
  expect([of(0), of(1)]).toEqual(['2026-09-14', '2026-09-17']);
  expect(latestStart(card('done', '2026-09-01', '2026-09-01', { status: 'done' }), chainsOf(cards), GATES)).toBeNull();
  expect(latestStart(card('run', '2026-09-01', '2026-09-01', { stage: 'run' }), chainsOf(cards), GATES)).toBeNull();
});
