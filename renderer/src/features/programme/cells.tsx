/** How the cells of a cue sheet look where text alone does not say enough. */
import type { CellPart } from '@shared/domain/cue-people.ts';
import { dayAndMinute } from '@shared/domain/clock-time.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { VisuallyHidden } from '@ui/index.ts';
import { EyeOff, KeyRound, Pin } from 'lucide-react';
import { Children } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './cells.module.css';
import type { SheetRow } from './sheet-rows.ts';
import { clockText, shortDayLabel } from './sheet-words.ts';

/** The number as printed; one that follows from the position steps back. */
export function NumberCell({ row }: { readonly row: SheetRow }) {
  return (
    <span data-derived={row.cue.number === '' || undefined} className={styles.number}>
      {row.number}
    </span>
  );
}

/** The title, with the marks that keep its row off the participants' paper. */
export function TitleCell({ row }: { readonly row: SheetRow }) {
  const { t } = useTranslation();
  const { title, staffOnly, revealsPurpose } = row.cue;
  return (
    <>
      {title}
      {staffOnly ? (
        <EyeOff size={12} role="img" aria-label={t('programme.cell.staffOnly')} className={styles.mark} />
      ) : null}
      {revealsPurpose ? (
        <KeyRound size={12} role="img" aria-label={t('programme.cell.revealsPurpose')} className={styles.mark} />
      ) : null}
    </>
  );
}

/** A start, its pin, and the gap or overlap before it; its day stands in the head of the rows of that day. */
export function StartCell({ row }: { readonly row: SheetRow }) {
  const { t } = useTranslation();
  const { start, gapBefore } = row.time;
  const isPinned = row.cue.pinnedStart !== null;
  return (
    <span className={styles.start}>
      <span className={styles.clock} data-pinned={isPinned || undefined}>
        {isPinned ? <Pin size={11} role="img" aria-label={t('programme.cell.pinned')} /> : null}
        {clockText(start)}
      </span>
      {gapBefore === 0 ? null : (
        <small className={styles.gap}>
          {gapBefore > 0
            ? t('programme.cell.gap', { minutes: gapBefore })
            : t('programme.cell.overlap', { minutes: -gapBefore })}
        </small>
      )}
    </span>
  );
}

/** Whether a row ends on another day than it begins. */
function isOvernight({ time: { start, end } }: SheetRow): boolean {
  return dayAndMinute(start).dayOffset !== dayAndMinute(end).dayOffset;
}

export function EndCell({ row, date }: { readonly row: SheetRow; readonly date: CivilDate | null }) {
  return (
    <span className={styles.start}>
      {isOvernight(row) ? <Day minute={row.time.end} date={date} /> : null}
      <span className={styles.clock}>{clockText(row.time.end)}</span>
    </span>
  );
}

function Day({ minute, date }: { readonly minute: number; readonly date: CivilDate | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const day = shortDayLabel(minute, date, locale, t);
  return day === null ? null : <small className={styles.day}>{day}</small>;
}

/** Who is on the row. A name that the list of people does not have is marked: it is text until somebody makes a person of it. */
export function PeopleCell({ row }: { readonly row: SheetRow }) {
  return Children.toArray(row.people.map((part) => <PeoplePart part={part} />));
}

function PeoplePart({ part: { kind, text } }: { readonly part: CellPart }) {
  const { t } = useTranslation();
  switch (kind) {
    case 'person':
      return <span className={styles.person}>{text}</span>;
    case 'word':
      return (
        <>
          <span className={styles.word}>{text}</span>
          <VisuallyHidden> {t('programme.cell.notListed')}</VisuallyHidden>
        </>
      );
    case 'plain':
      return text;
  }
}

/** Minutes as stated; what a row takes of the time that is left stands in brackets, quietly. */
export function MinutesCell({ row }: { readonly row: SheetRow }) {
  const { t } = useTranslation();
  const { minutes } = row.cue;
  if (minutes !== null) return minutes;
  return (
    <span className={styles.remainder} title={row.time.derived ? t('programme.cell.derived') : undefined}>
      ({row.time.minutes})
    </span>
  );
}

export function MarkCell({ isSet, label }: { readonly isSet: boolean; readonly label: string }) {
  return isSet ? (
    <span role="img" aria-label={label}>
      ●
    </span>
  ) : null;
}
