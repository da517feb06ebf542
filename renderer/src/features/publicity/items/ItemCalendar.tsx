import { addDays, formatDate, formatDateRange, isoWeekStart } from '@shared/domain/civil-date.ts';
import { calendarEntries, calendarWeeks, dayInWeek, isInWeek } from '@shared/domain/publicity/calendar.ts';
import type { CalendarEntry } from '@shared/domain/publicity/calendar.ts';
import { asCivilDate } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Badge, runKey, useIsReadOnly } from '@ui/index.ts';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Publicity } from '../usePublicity.ts';
import styles from './ItemCalendar.module.css';
import type { ItemRow } from './item-rows.ts';
import { useCalendarDrag } from './useCalendarDrag.ts';
import { usePlace } from './usePlace.ts';

export interface ItemCalendarProps {
  readonly of: Publicity;
  /** Those that are looked for. */
  readonly rows: readonly ItemRow[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The line of what has no day, and the column of what has no channel. */
const NONE = '';

/**
 * Weeks down, channels across: what is told where and when, with the weeks in which nothing is. Arrows walk over the items, Alt and the
 * arrows move one to another week or channel, as the mouse does; what is posted stays on its day.
 */
export function ItemCalendar({ of, rows, openId, onOpen }: ItemCalendarProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isReadOnly = useIsReadOnly();
  const { today, experiment, channels, facts, placements, resolver } = of;
  const place = usePlace(of);
  const [said, say] = useState('');
  const [stop, setStop] = useState<string | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  /** What was moved by key: drawn anew in another cell, the keyboard stays on it. */
  const walked = useRef<{ readonly itemId: string; readonly cell: string } | null>(null);

  const entries = calendarEntries(rows, placements.rows, resolver);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const columns = [
    ...channels.rows.map(({ id, title }) => ({ id, title })),
    ...(entries.some(({ channelId }) => channelId === null) || channels.rows.length === 0
      ? [{ id: NONE, title: t('publicity.calendar.noChannel') }]
      : []),
  ];
  const weeks = weeksAround([...entries.map(({ day }) => day), experiment.eventDate, facts.until], today);
  const undated = entries.filter(({ day }) => day === null);
  const first = entries.some(({ id }) => id === stop) ? stop : (entries[0]?.id ?? null);

  useEffect(() => {
    const to = walked.current;
    const chips = surface.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
    const found = [...chips].find((chip) => chip.dataset['item'] === to?.itemId && keyOfCell(chip) === to?.cell);
    if (found === undefined) return;
    walked.current = null;
    found.focus();
  });

  /** The place that a cell stands for, as a change of the entry; null: nothing would change, or it cannot. */
  function placing(entry: CalendarEntry, weekKey: string, channelKey: string) {
    const monday = weekKey === NONE ? null : (asCivilDate(weekKey) ?? null);
    const isSameWeek = monday === null ? entry.day === null : isInWeek(entry.day, { monday });
    const day = monday === null || isSameWeek ? null : dayInWeek(entry.day, monday);
    const channelId = channelKey === NONE || channelKey === entry.channelId ? null : channelKey;
    const isBack = (monday === null && entry.day !== null) || (channelKey === NONE && entry.channelId !== null);
    const isTaken = of.placementsOf(entry.itemId).some((one) => one.channelId === channelId);
    return entry.isPosted || isBack || isTaken || (day === null && channelId === null) ? null : { day, channelId };
  }
  function movedWords(entry: CalendarEntry, { day, channelId }: NonNullable<ReturnType<typeof placing>>): string {
    const title = titles.get(entry.itemId) ?? '';
    const channel = of.channelOf(channelId ?? '')?.title ?? '';
    if (day === null) return t('publicity.calendar.toChannel', { title, channel });
    const when = formatDate(day, locale);
    return channelId === null
      ? t('publicity.calendar.toDay', { title, when })
      : t('publicity.calendar.toBoth', { title, when, channel });
  }
  /** Whether it goes there. */
  function put(entry: CalendarEntry, weekKey: string, channelKey: string): boolean {
    const to = placing(entry, weekKey, channelKey);
    if (to === null) {
      const title = titles.get(entry.itemId) ?? '';
      say(t(entry.isPosted ? 'publicity.calendar.posted' : 'publicity.calendar.stays', { title }));
      return false;
    }
    const words = movedWords(entry, to);
    say(words);
    place(entry, to, words);
    return true;
  }
  const entryOf = (id: string) => entries.find((one) => one.id === id);
  const keysOf = (cell: HTMLElement) =>
    [cell.closest<HTMLElement>('[data-week]')?.dataset['week'] ?? NONE, cell.dataset['channel'] ?? NONE] as const;
  const drag = useCalendarDrag({
    surface,
    canCarry: (id) => entryOf(id)?.isPosted === false,
    words(id, cell) {
      const entry = entryOf(id);
      const to = entry === undefined ? null : placing(entry, ...keysOf(cell));
      return entry === undefined || to === null ? '' : movedWords(entry, to);
    },
    onDrop(id, cell) {
      const entry = entryOf(id);
      if (entry !== undefined) put(entry, ...keysOf(cell));
    },
  });

  function step(entry: CalendarEntry, down: number, across: number): void {
    const week = weeks.findIndex((one) => isInWeek(entry.day, one));
    const column = columns.findIndex(({ id }) => id === (entry.channelId ?? NONE));
    // What has no day goes into the week that goes on, or the first one.
    const now = weeks.findIndex((one) => isInWeek(today, one));
    const toWeek = down === 0 ? weeks[week] : weeks[week < 0 ? Math.max(0, now) : week + down];
    const toColumn = columns[column + across];
    if (toColumn === undefined || (down !== 0 && toWeek === undefined)) return;
    const weekKey = toWeek?.monday ?? NONE;
    if (put(entry, weekKey, toColumn.id))
      walked.current = { itemId: entry.itemId, cell: cellKey(weekKey, toColumn.id) };
  }
  function handleKey(event: KeyboardEvent<HTMLElement>, entry: CalendarEntry): void {
    const { currentTarget } = event;
    const walk = (down: number, across: number) => neighbour(surface.current, currentTarget, down, across)?.focus();
    runKey(event, {
      ArrowUp: () => walk(-1, 0),
      ArrowDown: () => walk(1, 0),
      ArrowLeft: () => walk(0, -1),
      ArrowRight: () => walk(0, 1),
      ...(isReadOnly
        ? {}
        : {
            'Alt+ArrowUp': () => step(entry, -1, 0),
            'Alt+ArrowDown': () => step(entry, 1, 0),
            'Alt+ArrowLeft': () => step(entry, 0, -1),
            'Alt+ArrowRight': () => step(entry, 0, 1),
          }),
    });
  }
  function chip(entry: CalendarEntry) {
    const item = rows.find(({ id }) => id === entry.itemId);
    if (item === undefined) return null;
    const hint = [
      entry.day === null ? '' : formatDate(entry.day, locale),
      t(`history.value.itemState.${entry.isPosted ? 'posted' : item.state}`),
    ].filter(Boolean);
    return (
      <li key={entry.id}>
        <button
          type="button"
          className={styles.chip}
          data-entry={entry.id}
          data-item={entry.itemId}
          data-posted={entry.isPosted || undefined}
          data-open={entry.itemId === openId || undefined}
          data-late={(!entry.isPosted && entry.day !== null && entry.day < today) || undefined}
          tabIndex={entry.id === first ? 0 : -1}
          aria-keyshortcuts={entry.isPosted ? undefined : 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight'}
          onFocus={() => setStop(entry.id)}
          onClick={() => onOpen(entry.itemId)}
          onKeyDown={(event) => handleKey(event, entry)}
        >
          <span className={styles.title}>{item.title}</span>
          <span className={styles.quiet}>{hint.join(' · ')}</span>
        </button>
      </li>
    );
  }
  function cells(weekKey: string, own: readonly CalendarEntry[]) {
    return columns.map(({ id }) => (
      <td key={id} data-channel={id} data-cell={cellKey(weekKey, id)}>
        <ul className={styles.chips}>{own.filter((entry) => (entry.channelId ?? NONE) === id).map(chip)}</ul>
      </td>
    ));
  }
  return (
    <DragSurface
      ref={surface}
      drag={drag}
      role="region"
      aria-label={t('publicity.calendar.label')}
      tabIndex={-1}
      className={styles.calendar}
    >
      <p className={styles.voice} role="status" aria-live="assertive">
        {said}
      </p>
      <table className={styles.table} aria-label={t('publicity.calendar.label')}>
        <thead>
          <tr>
            <th scope="col">{t('publicity.calendar.week')}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {undated.length === 0 ? null : (
            <tr data-week={NONE}>
              <th scope="row">{t('publicity.calendar.undated')}</th>
              {cells(NONE, undated)}
            </tr>
          )}
          {weeks.flatMap((week) => {
            const own = entries.filter(({ day }) => isInWeek(day, week));
            const { monday, leftOut } = week;
            const isEvent = isInWeek(experiment.eventDate, week);
            return [
              leftOut === 0 ? null : (
                <tr key={`before ${monday}`} className={styles.gap}>
                  <td colSpan={columns.length + 1}>{t('publicity.calendar.leftOut', { count: leftOut })}</td>
                </tr>
              ),
              <tr
                key={monday}
                data-week={monday}
                data-event={isEvent || undefined}
                data-now={isInWeek(today, week) || undefined}
              >
                <th scope="row">
                  <span className={styles.when}>{formatDateRange(monday, addDays(monday, 6), locale)}</span>
                  <span className={styles.marks}>
                    {isEvent ? <Badge>{t('publicity.calendar.event')}</Badge> : null}
                    {isInWeek(today, week) ? <Badge>{t('publicity.calendar.now')}</Badge> : null}
                    {isInWeek(facts.until, week) ? <Badge>{t('publicity.calendar.until')}</Badge> : null}
                    {own.length === 0 ? <span className={styles.quiet}>{t('publicity.calendar.empty')}</span> : null}
                  </span>
                </th>
                {cells(monday, own)}
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </DragSurface>
  );
}

/** With a week to carry into at either end; this week only where it lies between the others. */
function weeksAround(days: readonly (CivilDate | null)[], today: CivilDate) {
  const known = days.flatMap((day) => day ?? []).toSorted();
  const [from = today, to = today] = [known[0], known.at(-1)];
  const now = today >= from && today <= to ? [today] : [];
  return calendarWeeks([addDays(isoWeekStart(from), -7), ...known, ...now, addDays(isoWeekStart(to), 7)]);
}

function cellKey(week: string, channel: string): string {
  return `${week} ${channel}`;
}

function keyOfCell(chip: HTMLElement): string | undefined {
  return chip.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
}

/** The next item in a direction: in its column above or below, or the nearest one of a column beside. */
function neighbour(surface: HTMLElement | null, chip: HTMLElement, down: number, across: number): HTMLElement | null {
  const chips = [...(surface?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const here = chip.getBoundingClientRect();
  const columnOf = (one: HTMLElement) => one.closest<HTMLTableCellElement>('td')?.cellIndex ?? 0;
  const candidates = chips.filter((one) => {
    const box = one.getBoundingClientRect();
    return across === 0
      ? columnOf(one) === columnOf(chip) && (box.top - here.top) * down > 0
      : (columnOf(one) - columnOf(chip)) * across > 0;
  });
  const distance = (one: HTMLElement) =>
    Math.abs(columnOf(one) - columnOf(chip)) * 1e6 + Math.abs(one.getBoundingClientRect().top - here.top);
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
