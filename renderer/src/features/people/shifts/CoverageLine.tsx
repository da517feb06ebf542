import { minutesOf } from '@shared/domain/shifts/coverage.ts';
import { WATCHED_KINDS } from '@shared/domain/shifts/posts.ts';
import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import { useTranslation } from 'react-i18next';
import { choiceWordOf } from './choice-words.ts';
import { xOf } from './matrix-axis.ts';
import type { MatrixAxis } from './matrix-axis.ts';
import styles from './Shifts.module.css';
import type { Shifts } from './useShifts.ts';

/** Whether reception, running and emergency are covered from doors to clearing: a line each, gaps hatched to the minute. */
export function CoverageLine({ shifts: { plan }, axis }: { readonly shifts: Shifts; readonly axis: MatrixAxis }) {
  const { t } = useTranslation();
  const { span } = plan;
  if (span === null) return null;
  return (
    <ul className={styles.coverage} aria-label={t('shifts.coverage.title')}>
      {WATCHED_KINDS.map((watched) => {
        const kind = choiceWordOf('post', 'kind', watched);
        const isPlanned = plan.planned.has(watched);
        const gaps = isPlanned ? plan.gaps[watched] : [];
        const words = !isPlanned
          ? t('shifts.coverage.card', { kind })
          : gaps.length === 0
            ? t('shifts.coverage.full', { kind })
            : t('shifts.coverage.gap', { kind, when: gaps.map(rangeText).join(', '), minutes: minutesOf(gaps) });
        return (
          <li key={watched} className={styles.covered} data-kind={watched} data-gaps={gaps.length > 0 || undefined}>
            <span className={styles.coveredWords} title={words}>
              {words}
            </span>
            <span className={styles.coveredTrack} aria-hidden="true">
              <span
                className={styles.coveredSpan}
                data-planned={isPlanned || undefined}
                style={{ left: xOf(axis, span.from), width: xOf(axis, span.to) - xOf(axis, span.from) }}
              />
              {gaps.map((gap) => (
                <span
                  key={gap.from}
                  className={styles.gap}
                  style={{ left: xOf(axis, gap.from), width: Math.max(3, xOf(axis, gap.to) - xOf(axis, gap.from)) }}
                />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
