/** Moving the event of the samples, as they are and as fresh copies of them, keeps what the planner may rely on. */
import type { Task } from '@shared/contract/entities.ts';
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Core } from '@core/core.ts';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../support/store.ts';

const SAMPLES = ['little-library-2020', 'seoul-station-night-school-2018', 'redevelopment-cats'] as const;

function libraryWith(name: (typeof SAMPLES)[number], isFresh: boolean) {
  const core = new Core({ file: join(makeFolder(), 'library.db') });
  onTestFinished(() => core.close());
  const sample = core.command('library.openSample', { name });
  const { experiment } = core.query('experiment.detail', sample);
  const { eventDate } = experiment;
  if (eventDate === null) throw new Error('a sample has a date');
  if (!isFresh) return { core, ...sample, eventDate };
  const copy = core.command('library.duplicate', { ...sample, title: '다음', eventDate, progress: 'reset' });
  return { core, ...copy, eventDate };
}

function cardsOf(core: Core, experimentId: string): readonly Task[] {
  return core
    .query('board.get', { experimentId })
    .cards.map(({ id }) => core.query('task.get', { experimentId, id }).task);
}

/** Rows of the experiment as the bundle has them: every table, every column. */
function whole(core: Core, experimentId: string): string {
  const { experiment, tables } = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-11-01T00:00:00.000Z',
  });
  return JSON.stringify({ experiment, tables });
}

function lengthOf({ startOn, endOn }: Task): number {
  return startOn === null || endOn === null ? 0 : diffDays(startOn, endOn);
}

function side(date: CivilDate, event: CivilDate): number {
  return Math.sign(diffDays(event, date));
}

const CASES = SAMPLES.flatMap((name) =>
  [true, false].flatMap((isFresh) => [-57, 1, 200].map((days) => [name, isFresh, days] as const)),
);

describe.each(CASES)('the event of %s (fresh: %s) moved by %i days', (name, isFresh, days) => {
  test('keeps order, lengths, sides and what is pinned or done; undo is exact', () => {
    const { core, experimentId, eventDate } = libraryWith(name, isFresh);
    const before = cardsOf(core, experimentId);
    const image = whole(core, experimentId);
    const moved = addDays(eventDate, days);
    core.command('experiment.edit', { experimentId, patch: { eventDate: moved } });
    const after = cardsOf(core, experimentId);
    const pairs = before.map((card, index) => ({ card, now: after[index] ?? card }));

    const staying = pairs.filter(
      ({ card }) => card.pinned || card.status === 'done' || card.anchor === 'none' || card.startOn === null,
    );
    expect(staying.map(({ now }) => [now.startOn, now.endOn])).toEqual(
      staying.map(({ card }) => [card.startOn, card.endOn]),
    );
    expect(pairs.map(({ now }) => lengthOf(now))).toEqual(pairs.map(({ card }) => lengthOf(card)));
    const followed = pairs
      .map(({ now }) => now)
      .filter(({ anchor, pinned, status }) => anchor === 'event' && !pinned && status !== 'done');
    expect(followed.length).toBeGreaterThan(isFresh ? 5 : name === 'seoul-station-night-school-2018' ? -1 : 0);
    for (const { startOn, offsetDays, roll } of followed) {
      if (startOn === null) continue;
      expect(side(startOn, moved)).toBe(Math.sign(offsetDays));
      expect(Math.abs(diffDays(addDays(moved, offsetDays), startOn))).toBeLessThan(roll === 'none' ? 1 : 12);
    }
    const rolled = followed.filter(({ roll, startOn }) => roll !== 'none' && startOn !== null);
    const order = rolled
      .toSorted((one, other) => one.offsetDays - other.offsetDays)
      .map(({ startOn }) => startOn ?? '');
    expect(order).toEqual(order.toSorted());

    core.command('history.undo', { scope: experimentId });
    expect(whole(core, experimentId)).toBe(image);
  });
});
