/** How scores read on paper: the method stands under every result. */
import type { CriterionRow } from '../domain/topic-scoring.ts';
import { scaleOf } from '../domain/topic-scoring.ts';

/** Points with one digit. */
export function points(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}

/** A count or votes as they are, a mean of ratings with two digits. */
export function reached({ kind }: Pick<CriterionRow, 'kind'>, value: number | null): string {
  if (value === null) return '-';
  return kind === 'rating' ? value.toFixed(2) : value.toLocaleString('en');
}

interface MethodWords {
  readonly line: string;
  readonly best: string;
  readonly sum: string;
  readonly minMax: string;
  readonly scale: string;
  readonly grades: string;
  readonly drops: string;
}

/** `titles`: of the criteria, as the readers may see them. */
export function methodLine(
  words: MethodWords,
  criteria: readonly CriterionRow[],
  titles: ReadonlyMap<string, string>,
): string {
  return `${words.line} ${criteria.map((criterion) => methodOf(words, criterion, titles)).join(' · ')}`;
}

function methodOf(words: MethodWords, criterion: CriterionRow, titles: ReadonlyMap<string, string>): string {
  const { id, kind, method, scale, weight, dropsExtremes } = criterion;
  const { low, high } = scaleOf(criterion);
  const usual = kind === 'rating' ? (scale === 'grades' ? words.grades : `${words.scale} ${low}–${high}`) : words.best;
  const how = method === 'minMax' ? words.minMax : method === 'sum' && kind !== 'rating' ? words.sum : usual;
  const drops = kind === 'rating' && dropsExtremes ? ` (${words.drops})` : '';
  return `${titles.get(id) ?? ''} ${weight}: ${how}${drops}`;
}
