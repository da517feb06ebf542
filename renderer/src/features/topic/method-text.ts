/** How scores read: points, what was reached, and the method that is printed under every result. */
import type { CriterionRow } from '@shared/domain/topic-scoring.ts';
import { scaleOf } from '@shared/domain/topic-scoring.ts';
import type { TFunction } from 'i18next';

export function pointsText(points: number | null): string {
  return points === null ? '–' : points.toFixed(1);
}

/** A count or votes as they are, a mean of ratings with two digits. */
export function reachedText(criterion: Pick<CriterionRow, 'kind'>, value: number | null): string {
  if (value === null) return '–';
  return criterion.kind === 'rating' ? value.toFixed(2) : value.toLocaleString('en');
}

/** One criterion with its weight and what makes it comparable. */
export function methodText(t: TFunction, criterion: CriterionRow): string {
  const { kind, method, scale, title, weight, dropsExtremes } = criterion;
  const { low, high } = scaleOf(criterion);
  const how =
    method === 'minMax'
      ? t('topic.method.minMax')
      : kind === 'rating'
        ? t(scale === 'grades' ? 'topic.method.grades' : 'topic.method.scale', { low, high })
        : t(method === 'sum' ? 'topic.method.sum' : 'topic.method.best');
  const drops = kind === 'rating' && dropsExtremes ? t('topic.method.drops') : '';
  return `${t('topic.method.one', { title, weight, how })}${drops}`;
}
