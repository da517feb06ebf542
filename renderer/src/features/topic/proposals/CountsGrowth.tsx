import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceOptions } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from '../Topic.module.css';

/** How much a count grew from its first day to its last, for each kind that has several days. */
export function CountsGrowth({ counts }: { readonly counts: readonly Entity<'proposalCount'>[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const series = choiceOptions('proposalCount', 'kind').flatMap(({ value: kind, label }) => {
    const dated = counts
      .flatMap(({ kind: own, asOf, value }) => (own === kind && asOf !== null ? [{ asOf, value }] : []))
      .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
    const [first, last] = [dated[0], dated.at(-1)];
    if (dated.length < 2 || first === undefined || last === undefined) return [];
    const more = last.value - first.value;
    return [{ kind, label, first, last, more }];
  });
  return series.map(({ kind, label, first, last, more }) => (
    <p key={kind} className={styles.quiet}>
      {t('topic.grew', {
        kind: label,
        from: first.value.toLocaleString('en'),
        to: last.value.toLocaleString('en'),
        start: formatPlainDate(first.asOf, locale),
        end: formatPlainDate(last.asOf, locale),
        more: `${more < 0 ? '−' : '+'}${Math.abs(more).toLocaleString('en')}`,
      })}
    </p>
  ));
}
