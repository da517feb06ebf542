import { headsEating, eatingCounts } from '@shared/domain/catering/eating-counts.ts';
import { perHead } from '@shared/domain/catering/catering-issues.ts';
import { mealWindows, USUAL_WINDOWS } from '@shared/domain/catering/meal-rules.ts';
import { itemsAmount } from '@shared/domain/catering/menu-items.ts';
import { formatWon } from '@shared/domain/money.ts';
import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { VisuallyHidden } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import type { Catering, Timed } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';
import styles from './Day.module.css';

export interface DayStripsProps {
  readonly of: Catering;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

const HOUR = 60;

/** What is served along the day, under the meal times and the event's own hours; a serving is opened by its name. */
export function DayStrips({ of, openId, onOpen }: DayStripsProps) {
  const { t } = useTranslation();
  const words = useCateringWords(of);
  const windows = mealWindows(of.rule ?? USUAL_WINDOWS);
  const axis = axisOf(of);
  const at = (minute: number) => `${((minute - axis.from) / (axis.to - axis.from)) * 100}%`;
  const place = (from: number, to: number) => ({
    left: at(Math.max(from, axis.from)),
    right: `${100 - ((Math.min(to, axis.to) - axis.from) / (axis.to - axis.from)) * 100}%`,
  });
  const shown = windows.filter(({ from, to }) => to > axis.from && from < axis.to);
  const eating = eatingCounts(of.counts, null);

  function sumOf({ id, service: { basis, heads } }: Timed): string {
    const sum = itemsAmount(of.items.rows.filter(({ serviceId }) => serviceId === id));
    const count = headsEating(basis, heads, eating);
    const each = perHead(sum, count);
    const people = count === null ? t('catering.noHeads') : t('catering.heads', { count });
    return sum === 0
      ? people
      : [
          people,
          t('catering.won', { amount: formatWon(sum) }),
          each === null ? '' : t('catering.each', { amount: formatWon(each) }),
        ]
          .filter((part) => part !== '')
          .join(' · ');
  }
  return (
    <ol className={styles.day} aria-label={t('catering.day')}>
      <li className={styles.head} aria-hidden>
        <span />
        <span />
        <span className={styles.track}>
          {hoursOf(axis).map((minute) => (
            <span key={minute} className={styles.tick} style={{ left: at(minute) }}>
              {lineClock(minute)}
            </span>
          ))}
        </span>
        <span className={styles.sum}>{shown.map(({ meal }) => t(`catering.window.${meal}`)).join(' · ')}</span>
      </li>
      {of.timed.map((timed) => {
        const { id, service, from, to, setBy, clearBy, followsCue } = timed;
        return (
          <li key={id} className={styles.row} data-open={id === openId || undefined}>
            <span className={styles.title}>
              <button type="button" aria-expanded={id === openId} onClick={() => onOpen(id)}>
                {service.title}
              </button>
              <span className={styles.kind}>{choiceWord(PRODUCT.fieldOf('mealService', 'kind'), service.kind)}</span>
            </span>
            <span className={styles.when}>
              {words.when(timed)}
              {followsCue ? <VisuallyHidden> {t('catering.followsCue')}</VisuallyHidden> : null}
            </span>
            <span className={styles.track} aria-hidden>
              {shown.map((window) => (
                <span key={window.meal} className={styles.meal} style={place(window.from, window.to)} />
              ))}
              {of.event === null ? null : <span className={styles.event} style={place(of.event.from, of.event.to)} />}
              {from === null || to === null ? null : (
                <>
                  {setBy === null ? null : <span className={styles.wait} style={place(setBy, from)} />}
                  {clearBy === null ? null : <span className={styles.wait} style={place(to, clearBy)} />}
                  <span className={styles.bar} data-tied={followsCue || undefined} style={place(from, to)} />
                </>
              )}
            </span>
            <span className={styles.sum}>{sumOf(timed)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** From the full hour before anything to the one after it. */
function axisOf({ timed, event }: Catering): { readonly from: number; readonly to: number } {
  const minutes = [
    ...timed.flatMap(({ from, to, setBy, clearBy }) => [from, to, setBy, clearBy]),
    event?.from ?? null,
    event?.to ?? null,
  ].filter((minute) => minute !== null);
  const [least, most] = minutes.length === 0 ? [9 * HOUR, 18 * HOUR] : [Math.min(...minutes), Math.max(...minutes)];
  return {
    from: Math.floor(least / HOUR) * HOUR,
    to: Math.max(Math.ceil(most / HOUR), Math.floor(least / HOUR) + 2) * HOUR,
  };
}

/** Full hours that have room for their words. */
function hoursOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const step = HOUR * Math.max(1, Math.ceil((to - from) / HOUR / 8));
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, turn) => from + turn * step);
}
