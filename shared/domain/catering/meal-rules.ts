/** Rules of eating at an event: meal times that it lies over (requirements D19), and how long nobody is given anything to drink. */
import type { LineSpan } from '../shifts/coverage.ts';
import { FILLING_KINDS } from './service-times.ts';
import type { MealKind } from './service-times.ts';

export const MEAL_TIMES = ['lunch', 'dinner'] as const;
export type MealTime = (typeof MEAL_TIMES)[number];

export interface MealWindow extends LineSpan {
  readonly meal: MealTime;
}

/**
 * The usual meal times of Korea, as planners reckon with them (design rooms R7); no authority names them, so every experiment may have
 * its own.
 */
export const USUAL_WINDOWS = {
  lunchFrom: 11 * 60 + 30,
  lunchUntil: 13 * 60 + 30,
  dinnerFrom: 17 * 60 + 30,
  dinnerUntil: 19 * 60 + 30,
} as const;

export type WindowTimes = { readonly [K in keyof typeof USUAL_WINDOWS]: number };

/** Over a meal time for so long, an event needs something to eat. */
const OVERLAP_MINUTES = 30;
/** So long without a drink, an event needs water. */
const DRY_MINUTES = 120;

export function mealWindows({ lunchFrom, lunchUntil, dinnerFrom, dinnerUntil }: WindowTimes): readonly MealWindow[] {
  return [
    { meal: 'lunch', from: lunchFrom, to: lunchUntil },
    { meal: 'dinner', from: dinnerFrom, to: dinnerUntil },
  ];
}

export interface MealOverlap extends LineSpan {
  readonly meal: MealTime;
  readonly minutes: number;
}

/** The meal times over which the event lies for half an hour or longer. */
export function mealOverlaps(event: LineSpan, windows: readonly MealWindow[]): readonly MealOverlap[] {
  return windows.flatMap(({ meal, ...window }) => {
    const shared = overlapOf(event, window);
    return shared === null || shared.to - shared.from < OVERLAP_MINUTES
      ? []
      : [{ meal, ...shared, minutes: shared.to - shared.from }];
  });
}

interface Served {
  readonly kind: MealKind;
  readonly from: number | null;
  readonly to: number | null;
  /** Whether something to drink is among it. */
  readonly drinks: boolean;
}

/** Whether those who take part are given a meal or light food in the meal time. */
export function isFed(window: LineSpan, served: readonly Served[]): boolean {
  return served.some(
    ({ kind, from, to }) =>
      FILLING_KINDS.includes(kind) && from !== null && to !== null && overlapOf({ from, to }, window) !== null,
  );
}

/** The longest stretch of two hours or more in which nothing to drink stands ready; null: there is none. */
export function dryStretch(
  event: LineSpan,
  served: readonly Served[],
): (LineSpan & { readonly minutes: number }) | null {
  const wet = served
    .flatMap(({ from, to, drinks }) => (drinks && from !== null && to !== null ? [{ from, to }] : []))
    .toSorted((one, other) => one.from - other.from);
  let [at, longest]: [number, LineSpan] = [event.from, { from: event.from, to: event.from }];
  for (const { from, to } of [...wet, { from: event.to, to: event.to }]) {
    const until = Math.min(from, event.to);
    if (until - at > longest.to - longest.from) longest = { from: at, to: until };
    at = Math.max(at, to);
  }
  const minutes = longest.to - longest.from;
  return minutes < DRY_MINUTES ? null : { ...longest, minutes };
}

const DRINKS = /물|생수|음료|차(?![가-힣])|커피|주스|우유|water|drink|\btea\b|coffee|juice|milk/iu;

/** Whether the name of an item says that it is drunk. */
export function isDrink(name: string): boolean {
  return DRINKS.test(name);
}

function overlapOf(one: LineSpan, other: LineSpan): LineSpan | null {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return to > from ? { from, to } : null;
}
