import type { BoardCard } from '@shared/contract/board.ts';
import { formatDateRange } from '@shared/domain/civil-date.ts';
import { moveSpan, spanOfCard } from '@shared/domain/schedule/card-dates.ts';
import type { MovedPart } from '@shared/domain/schedule/card-dates.ts';
import type { TimelineRow } from '@shared/domain/schedule/rows.ts';
import { axisWidth, dayAt, xOfDay } from '@shared/domain/schedule/time-axis.ts';
import type { DaySpan } from '@shared/domain/schedule/time-axis.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import { useIsReadOnly, VisuallyHidden, runKey } from '@ui/index.ts';
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bindingsOf } from '@app/actions/action.ts';
import { useListedActions } from '@app/actions/useActions.ts';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import type { Point } from '@app/dnd/surface/carrying.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import type { CardFacts } from '../useCardFacts.ts';
import type { MoveCard } from '../useMoveCard.ts';
import type { Schedule } from '../useSchedule.ts';
import { HEAD, LABEL, ROW } from './measures.ts';
import styles from './Timeline.module.css';
import { TimelineGround } from './TimelineGround.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { barElementId, CardRow, GroupRow } from './TimelineRows.tsx';
import { axisOf } from './useAxis.ts';
import { useBarActions } from './useBarActions.ts';
import { useBarDrag } from './useBarDrag.ts';
import { useRowWindow } from './useRowWindow.ts';
import type { TimelineView, Zoom } from './useTimelineView.ts';

/** What the tray asks of the timeline. */
export interface DayFinder {
  /** The day under a point of the window; null: no day is there. */
  readonly dayUnder: (point: Point) => CivilDate | null;
}

interface TimelineProps {
  readonly ref: Ref<DayFinder>;
  readonly schedule: Schedule;
  readonly rows: readonly TimelineRow<BoardCard>[];
  readonly view: TimelineView;
  readonly onView: (patch: Partial<TimelineView>) => void;
  readonly groupName: (key: string) => string;
  readonly facts: CardFacts;
  readonly move: MoveCard;
  /** The card that the keyboard stands on or the mouse is over. */
  readonly onLook: (card: BoardCard | null) => void;
}

function barUnder(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-bar]')?.dataset['bar'] ?? null) : null;
}

/** Before the day that it opens on. */
const AIR = 80;
const WORKING_WEEK = 5;
const WEEK = 7;

/** Cards as bars over days, moved by mouse and keyboard; only the rows in view are mounted. */
export function Timeline({ ref, schedule, rows, view, onView, groupName, facts, move, onLook }: TimelineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [, goTo] = useLocation();
  const isReadOnly = useIsReadOnly();
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [stood, setStood] = useState<string | null>(null);
  const shown = useRowWindow(scroller, ROW);
  const axis = axisOf(schedule, view.zoom, shown.width);
  const bars = rows.flatMap((row, at) => (row.kind === 'card' ? [{ ...row, at }] : []));
  const active = bars.find(({ card }) => card.id === stood) ?? bars[0];

  function barOf(id: string) {
    return bars.find(({ card }) => card.id === id);
  }
  function say(words: string) {
    if (live.current !== null) live.current.textContent = words;
  }
  function reveal(at: number, span: DaySpan) {
    const element = scroller.current;
    if (element === null) return;
    const [top, room] = [at * ROW, element.clientHeight - HEAD];
    if (top < element.scrollTop) element.scrollTop = top - ROW;
    else if (top + ROW > element.scrollTop + room) element.scrollTop = top + ROW - room;
    const [left, right] = [xOfDay(axis, span.from), xOfDay(axis, span.to) + axis.dayWidth];
    const width = element.clientWidth - LABEL;
    if (left < element.scrollLeft || right > element.scrollLeft + width)
      element.scrollLeft = Math.max(0, left - width / 3);
  }
  function stand(id: string) {
    const bar = barOf(id);
    if (bar === undefined) return;
    wanted.current = id;
    setStood(id);
    reveal(bar.at, bar.span);
  }
  function step(id: string, part: MovedPart, direction: -1 | 1, week: boolean) {
    const bar = barOf(id);
    if (bar === undefined) return;
    const { working } = view;
    const days = direction * (week ? (working ? WORKING_WEEK : WEEK) : 1);
    const to = moveSpan(bar.span, part, { days, working, daysOff: schedule.daysOff });
    wanted.current = id;
    say(move(bar.card, to));
    reveal(bar.at, to);
  }
  function walk(id: string, to: 'up' | 'down' | 'first' | 'last') {
    const at = bars.findIndex(({ card }) => card.id === id);
    const next = to === 'first' ? 0 : to === 'last' ? bars.length - 1 : at + (to === 'up' ? -1 : 1);
    stand(bars[next]?.card.id ?? id);
  }
  const open = (id: string) => goTo(rowAddress(schedule.experimentId, 'board', id));
  function toggleWorking() {
    onView({ working: !view.working });
    say(t(view.working ? 'timeline.workingOff' : 'timeline.workingOn'));
  }
  const actions = useBarActions({ step, walk, open, toggleWorking, canChange: !isReadOnly });
  useListedActions(t('shell.room.schedule'), actions);

  const drag = useBarDrag({
    canvas,
    note,
    axis,
    working: view.working,
    daysOff: schedule.daysOff,
    barOf,
    say: ({ from, to }) => formatDateRange(from, to, locale),
    onDrop(card, span) {
      wanted.current = card.id;
      setStood(card.id);
      say(move(card, span));
    },
    onCancel: (card) => say(t('timeline.stays', { title: card.title })),
  });

  useImperativeHandle(ref, () => ({
    dayUnder({ x, y }) {
      const box = scroller.current?.getBoundingClientRect();
      const origin = canvas.current?.getBoundingClientRect();
      if (box === undefined || origin === undefined) return null;
      if (x < box.left + LABEL || x > box.right || y < box.top || y > box.bottom) return null;
      return dayAt(axis, x - origin.left - LABEL);
    },
  }));

  // A bar that moved to another row, or was far away, is mounted anew.
  useLayoutEffect(() => {
    const id = wanted.current;
    const now = document.activeElement;
    if (id === null || (now !== document.body && barUnder(now) === null)) return;
    const bar = document.getElementById(barElementId(id));
    if (bar !== null && bar !== now) bar.focus({ preventScroll: true });
  });

  // Opens on today, or on where the days begin.
  const isMeasured = shown.width > 0;
  const opensAt = schedule.today >= axis.from && schedule.today <= axis.to ? schedule.today : schedule.span?.from;
  const showStart = useEffectEvent((zoom: Zoom) => {
    const left = opensAt === undefined || zoom === 'all' ? 0 : xOfDay(axis, opensAt) - AIR;
    scroller.current?.scrollTo({ left: Math.max(0, left) });
  });
  useEffect(() => {
    if (isMeasured) showStart(view.zoom);
  }, [isMeasured, view.zoom]);

  function handleKey(event: KeyboardEvent) {
    const id = barUnder(event.target);
    if (id !== null) runKey(event, bindingsOf(actions, id));
  }
  function handleFocus(event: FocusEvent) {
    const bar = barOf(barUnder(event.target) ?? '');
    if (bar === undefined) return;
    wanted.current = bar.card.id;
    setStood(bar.card.id);
    onLook(bar.card);
  }
  function handleBlur({ relatedTarget }: FocusEvent) {
    if (relatedTarget !== null && barUnder(relatedTarget) === null) wanted.current = null;
  }
  function handleDouble(event: MouseEvent) {
    const id = barUnder(event.target);
    if (id !== null) open(id);
  }
  const mounted = rows
    .map((row, at) => ({ row, at }))
    .filter(({ at }) => (at >= shown.from && at < shown.to) || at === active?.at);
  const height = rows.length * ROW;

  return (
    <div ref={scroller} className={styles.scroller}>
      <TimelineHead axis={axis} milestones={schedule.milestones} corner={t(`timeline.grouping.${view.grouping}`)} />
      <DragSurface
        ref={canvas}
        drag={drag}
        role="group"
        aria-label={t('timeline.tab.timeline')}
        className={styles.canvas}
        style={{ width: LABEL + axisWidth(axis), height }}
        onKeyDown={handleKey}
        onFocus={handleFocus}
        onBlur={handleBlur}
        onDoubleClick={handleDouble}
        onPointerOver={(event) => onLook(barOf(barUnder(event.target) ?? '')?.card ?? active?.card ?? null)}
      >
        <TimelineGround axis={axis} schedule={schedule} height={Math.min(height, Math.max(0, shown.height - HEAD))} />
        {mounted.map(({ row, at }) =>
          row.kind === 'group' ? (
            <GroupRow
              key={row.key}
              at={at}
              name={groupName(row.key)}
              count={row.count}
              isClosed={row.isClosed}
              onToggle={() =>
                onView({
                  closed: row.isClosed ? view.closed.filter((key) => key !== row.key) : [...view.closed, row.key],
                })
              }
            />
          ) : (
            <CardRow
              key={row.card.id}
              at={at}
              card={row.card}
              span={spanOfCard(row.card) ?? row.span}
              axis={axis}
              experimentId={schedule.experimentId}
              facts={facts}
              isLate={daysLate(row.card, schedule.today) > 0}
              isActive={at === active?.at}
            />
          ),
        )}
        <div ref={note} className={styles.note} hidden />
      </DragSurface>
      <VisuallyHidden>
        <div ref={live} aria-live="assertive" role="status" />
      </VisuallyHidden>
    </div>
  );
}
