/** Ratings of one candidate by one criterion, taken together: mean, spread, who is missing, what cannot be counted. */

/** Points of a grade on the scale 1 (E) to 5 (A) are 60 to 100 % of what a criterion gives. */
export const GRADES = { low: 1, high: 5, letters: ['E', 'D', 'C', 'B', 'A'] } as const;

export interface GivenRating {
  readonly id: string;
  /** Null: all together gave it. */
  readonly raterId: string | null;
  /** Null while nothing is said. */
  readonly value: number | null;
  readonly isAbstained: boolean;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
}

export interface RatingSummary {
  /** Null where nobody gave points. */
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Raters whose points are in the mean. */
  readonly counted: number;
  /** Raters left out as the highest and the lowest. */
  readonly dropped: number;
  readonly abstained: number;
  /** Raters who said nothing. */
  readonly missing: readonly string[];
  /** Ratings outside the scale: shown, not counted. */
  readonly outside: readonly string[];
  /** Ratings of a rater who gave a later one too: the last counts. */
  readonly twice: readonly string[];
}

/** Fewest raters of whom the highest and the lowest can be left out. */
const LEAST_TO_DROP = 3;

/** `ratings` in the order in which they were given; `raters`: everyone who should give points, none where all rate together. */
export function summarise(
  ratings: readonly GivenRating[],
  raters: readonly string[],
  scale: Scale,
  dropsExtremes: boolean,
): RatingSummary {
  const last = new Map(ratings.map((rating) => [rating.raterId, rating]));
  const standing = ratings.filter((rating) => last.get(rating.raterId) === rating);
  const said = standing.filter(({ value, isAbstained }) => value !== null && !isAbstained);
  const outside = said.filter(({ value }) => !isOnScale(value, scale)).map(({ id }) => id);
  const values = said.flatMap(({ value }) => (value !== null && isOnScale(value, scale) ? [value] : []));
  const sorted = values.toSorted((a, b) => a - b);
  const kept = dropsExtremes && sorted.length >= LEAST_TO_DROP ? sorted.slice(1, -1) : sorted;
  const silent = new Set(standing.filter(({ value, isAbstained }) => value !== null || isAbstained).map(raterOf));
  return {
    mean: kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length,
    least: kept[0] ?? null,
    most: kept.at(-1) ?? null,
    counted: kept.length,
    dropped: sorted.length - kept.length,
    abstained: standing.filter(({ isAbstained }) => isAbstained).length,
    missing: raters.filter((id) => !silent.has(id)),
    outside,
    twice: ratings.filter((rating) => last.get(rating.raterId) !== rating).map(({ id }) => id),
  };
}

function raterOf({ raterId }: GivenRating): string | null {
  return raterId;
}

export function isOnScale(value: number | null, { low, high }: Scale): boolean {
  return value !== null && value >= low && value <= high;
}

/** The letter of points on the scale of grades; undefined between two grades. */
export function gradeOf(value: number): string | undefined {
  return GRADES.letters[value - GRADES.low];
}

/** The points of a letter, in either case; undefined for another text. */
export function pointsOfGrade(text: string): number | undefined {
  const at = GRADES.letters.findIndex((letter) => letter === text.trim().toUpperCase());
  return at === -1 ? undefined : at + GRADES.low;
}
