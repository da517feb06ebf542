/**
 * The times that Ontime shows: a linked entry starts where the last one that is not skipped ends, whatever its own stored start; an entry
 * that does not start later than the one before it, or follows one that reaches midnight, is on the next day; delays add up and are eaten
 * by the gaps behind them. All in milliseconds from 00:00 of the first day.
 */
import type { OntimeEvent, OntimeGroup, OntimeItem, OntimeRundown } from './ontime-project.ts';

export interface Timed {
  readonly entry: OntimeItem;
  readonly group: OntimeGroup | null;
  readonly start: number;
  readonly end: number;
  /** By how much the delays before it put it off. */
  readonly delay: number;
}

const DAY = 86_400_000;

interface Placed {
  readonly timeStart: number;
  readonly timeEnd: number;
  readonly duration: number;
  readonly day: number;
}

/** Every entry in order, groups opened. */
export function timesOf({ entries }: OntimeRundown): readonly Timed[] {
  const clock = new RunningClock();
  return entries.flatMap((entry): readonly Timed[] => {
    if (entry.type !== 'group') return [clock.next(entry, null)];
    clock.enterGroup();
    return entry.entries.map((item) => clock.next(item, entry));
  });
}

class RunningClock {
  #previous: Placed | null = null;
  /** The one with the latest end: gaps are measured from it. */
  #latest: Placed | null = null;
  #delay = 0;
  /** Of a delay right before. */
  #fresh = 0;

  /** To Ontime the group itself stands between a delay and the entry behind it, so that the gap eats this delay too. */
  enterGroup(): void {
    this.#fresh = 0;
  }

  next(entry: OntimeItem, group: OntimeGroup | null): Timed {
    if (entry.type !== 'event') {
      this.#fresh = entry.type === 'delay' ? entry.duration : 0;
      this.#delay += this.#fresh;
      return { entry, group, start: 0, end: 0, delay: 0 };
    }
    const times = this.#linked(entry);
    if (entry.skip) {
      this.#fresh = 0;
      return { entry, group, start: times.timeStart, end: times.timeStart + times.duration, delay: 0 };
    }
    const placed = { ...times, day: (this.#previous?.day ?? 0) + (isNextDay(times, this.#previous) ? 1 : 0) };
    this.#eatDelay(startOf(placed) - (this.#latest === null ? startOf(placed) : endOf(this.#latest)));
    this.#previous = placed;
    if (this.#latest === null || endOf(placed) >= endOf(this.#latest)) this.#latest = placed;
    this.#fresh = 0;
    return { entry, group, start: startOf(placed), end: endOf(placed), delay: this.#delay };
  }

  #linked(event: OntimeEvent): Omit<Placed, 'day'> {
    const { timeStart, timeEnd, duration, keeps, linkStart } = event;
    const start = linkStart && this.#previous !== null ? this.#previous.timeEnd : timeStart;
    return keeps === 'end'
      ? { timeStart: start, timeEnd, duration: timeEnd < start ? timeEnd + DAY - start : timeEnd - start }
      : { timeStart: start, timeEnd: (start + duration) % DAY, duration };
  }

  /** A gap takes up what was put off before it, but not a delay that stands behind the gap itself. */
  #eatDelay(gap: number): void {
    if (this.#delay <= 0 || gap <= 0) return;
    this.#delay = Math.max(this.#delay - this.#fresh - gap, 0) + this.#fresh;
  }
}

function startOf({ timeStart, day }: Placed): number {
  return timeStart + day * DAY;
}

function endOf(placed: Placed): number {
  return startOf(placed) + placed.duration;
}

function isNextDay({ timeStart }: Omit<Placed, 'day'>, previous: Placed | null): boolean {
  if (previous === null || previous.duration === 0) return false;
  return previous.timeStart + previous.duration >= DAY || timeStart <= previous.timeStart;
}
