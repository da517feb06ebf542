/**
 * Which minutes lack people, by kind of post: exact ranges over any number of days. Shifts of one post that overlap stand for one duty that
 * changes hands: at each minute the post needs the larger number, filled by everybody who is on either of them.
 */
import { grouped } from '../grouped.ts';
import type { PostKind } from './posts.ts';
import type { TimedShift } from './shift-times.ts';

/** From the first minute to before the last. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

export interface Gap extends LineSpan {
  /** How many are missing. */
  readonly short: number;
}

export type Coverage<K extends PostKind = PostKind> = Readonly<Record<K, readonly Gap[]>>;

type Covering = Pick<TimedShift, 'post' | 'from' | 'to' | 'need' | 'filledBy'>;

/** Minutes below the minimum of each kind within the span; at least one is needed at any time. */
export function coverage<K extends PostKind>(
  shifts: readonly Covering[],
  span: LineSpan,
  kinds: readonly K[],
): Coverage<K> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      gapsIn(
        shifts.filter(({ post }) => post.kind === kind),
        span,
        1,
      ),
    ]),
  ) as unknown as Coverage<K>;
}

/** Minutes at which a post has fewer than its shifts need; none where it has no shift. */
export function gapsOfPost(shifts: readonly Covering[], span: LineSpan): readonly Gap[] {
  return gapsIn(shifts, span, 0);
}

function gapsIn(shifts: readonly Covering[], span: LineSpan, least: number): readonly Gap[] {
  const cuts = [...new Set([span.from, span.to, ...shifts.flatMap(({ from, to }) => [from, to])])]
    .filter((minute) => minute >= span.from && minute <= span.to)
    .toSorted((one, other) => one - other);
  const gaps: Gap[] = [];
  for (const [at, from] of cuts.entries()) {
    const to = cuts[at + 1];
    if (to === undefined) break;
    const short = shortAt(shifts, from, least);
    const last = gaps.at(-1);
    if (short === 0) continue;
    if (last !== undefined && last.to === from && last.short === short) gaps[gaps.length - 1] = { ...last, to };
    else gaps.push({ from, to, short });
  }
  return gaps;
}

function shortAt(shifts: readonly Covering[], minute: number, least: number): number {
  const now = grouped(
    shifts.filter(({ from, to }) => from <= minute && minute < to),
    ({ post }) => post.id,
  );
  const present = new Set([...now.values()].flat().flatMap(({ filledBy }) => filledBy));
  const missing = [...now.values()].map((held) => {
    const filled = new Set(held.flatMap(({ filledBy }) => filledBy)).size;
    return Math.max(0, Math.max(...held.map(({ need }) => need)) - filled);
  });
  return Math.max(
    least - present.size,
    missing.reduce((sum, short) => sum + short, 0),
  );
}

/** How many are there and how many are needed at a minute, over the shifts of one post; null where none is on. */
export function filledAt(
  shifts: readonly Covering[],
  minute: number,
): { readonly filled: number; readonly need: number } | null {
  const now = shifts.filter(({ from, to }) => from <= minute && minute < to);
  if (now.length === 0) return null;
  return {
    filled: new Set(now.flatMap(({ filledBy }) => filledBy)).size,
    need: Math.max(...now.map(({ need }) => need)),
  };
}

export function minutesOf(gaps: readonly LineSpan[]): number {
  return gaps.reduce((sum, { from, to }) => sum + to - from, 0);
}
