import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import styles from './Overview.module.css';

const SHOWN = 6;

interface Dated {
  readonly id: string;
  readonly title: string;
  /** The day it must be done: the end of a range, else its day. */
  readonly due: CivilDate;
}

/** What is late and what comes next, by date; the whole is on the board. */
export function NextTasks({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { cards } = useLoaded('board.get', { experimentId });
  const open: readonly Dated[] = cards
    .filter(({ status }) => status !== 'done')
    .flatMap(({ id, title, startOn, endOn }) => {
      const due = endOn ?? startOn;
      return due === null ? [] : [{ id, title, due }];
    })
    .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  const late = open.filter(({ due }) => due < today).length;
  const done = cards.filter(({ status }) => status === 'done').length;
  return (
    <section aria-label={t('overview.next')}>
      <h2>{t('overview.next')}</h2>
      <p className={styles.when}>{t('overview.progress', { done, total: cards.length })}</p>
      {late > 0 ? <p className={styles.late}>{t('overview.late', { count: late })}</p> : null}
      {open.length === 0 ? <p>{t('overview.nextNone')}</p> : null}
      <ul className={styles.list}>
        {open.slice(0, SHOWN).map(({ id, title, due }) => (
          <li key={id} className={styles.task}>
            <span className={styles.when} data-late={due < today || undefined}>
              {formatPlainDate(due, locale)}
            </span>
            <span>{title}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/e/${experimentId}/board`}>{t('overview.openBoard')}</Link>
      </p>
    </section>
  );
}
