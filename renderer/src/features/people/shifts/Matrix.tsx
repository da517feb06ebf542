import { filledAt, gapsOfPost } from '@shared/domain/shifts/coverage.ts';
import type { Gap } from '@shared/domain/shifts/coverage.ts';
import { watchedKind } from '@shared/domain/shifts/posts.ts';
import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Badge, runKey, useIsReadOnly } from '@ui/index.ts';
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceWordOf } from './choice-words.ts';
import { CoverageLine } from './CoverageLine.tsx';
import { columnOf, lanesOf, startsOf, xOf } from './matrix-axis.ts';
import type { MatrixAxis } from './matrix-axis.ts';
import styles from './Shifts.module.css';
import type { ShiftActions } from './useShiftActions.ts';
import type { Shifts, Timed } from './useShifts.ts';
import type { ShiftWords } from './useShiftWords.ts';

export interface MatrixProps {
  readonly shifts: Shifts;
  readonly actions: ShiftActions;
  readonly axis: MatrixAxis;
  readonly words: ShiftWords;
  /** Id of the open shift or post. */
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const NO_GAPS: readonly Gap[] = [];

/** Minutes of a shift that Enter makes. */
const USUAL = 60;

/** Time across, posts down: one tab stop, arrows between the cells, Enter makes or opens the shift there. */
export function Matrix({ shifts, actions, axis, words, openId, onOpen }: MatrixProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const posts = shifts.posts.rows;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const body = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  const here: Place = { row: Math.min(at.row, posts.length - 1), column: Math.min(at.column, axis.count - 1) };
  const starts = startsOf(axis);

  useEffect(() => {
    if (walked.current) body.current?.querySelector<HTMLElement>(`[data-at="${here.row} ${here.column}"]`)?.focus();
    walked.current = false;
  }, [here.row, here.column]);

  function walk(row: number, column: number): void {
    walked.current = true;
    setAt({
      row: Math.min(posts.length - 1, Math.max(0, row)),
      column: Math.min(axis.count - 1, Math.max(0, column)),
    });
  }
  /** The shift of the cell that the keys mean. */
  function shiftHere(): Timed | undefined {
    const from = starts[here.column] ?? axis.from;
    return shifts.plan.shifts.find(
      (shift) => shift.post.id === posts[here.row]?.id && shift.from < from + axis.step && shift.to > from,
    );
  }
  function act(): void {
    const post = posts[here.row];
    const found = shiftHere();
    if (found !== undefined) return onOpen(found.id);
    if (post === undefined || isReadOnly) return;
    const from = starts[here.column] ?? axis.from;
    const next = shifts.plan.shifts.find((shift) => shift.post.id === post.id && shift.from >= from);
    onOpen(actions.make(post, { from, to: Math.min(from + USUAL, next?.from ?? Infinity) }));
  }
  function change(start: number, end: number): void {
    const shift = shiftHere();
    if (shift === undefined || isReadOnly) return;
    actions.move(shift, { from: shift.from + start, to: shift.to + end });
    if (start !== 0) walk(here.row, here.column + Math.sign(start));
  }
  function handleKey(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) return;
    runKey(event, {
      ArrowLeft: () => walk(here.row, here.column - 1),
      ArrowRight: () => walk(here.row, here.column + 1),
      ArrowUp: () => walk(here.row - 1, here.column),
      ArrowDown: () => walk(here.row + 1, here.column),
      Home: () => walk(here.row, 0),
      End: () => walk(here.row, axis.count - 1),
      Enter: act,
      'Alt+ArrowRight': () => change(0, axis.step),
      'Alt+ArrowLeft': () => change(0, -axis.step),
      'Alt+Shift+ArrowRight': () => change(axis.step, axis.step),
      'Alt+Shift+ArrowLeft': () => change(-axis.step, -axis.step),
      Delete: () => {
        const shift = shiftHere();
        if (shift !== undefined && !isReadOnly) actions.remove(shift);
      },
    });
  }

  const measures = { '--columns': axis.count, '--column': `${axis.width}px` } as CSSProperties;
  return (
    <div
      ref={body}
      role="group"
      aria-label={t('shifts.matrix')}
      className={styles.matrix}
      style={measures}
      onKeyDown={handleKey}
    >
      <div className={styles.head} aria-hidden="true">
        <span className={styles.corner} />
        {starts.map((minute) => (
          <span key={minute} className={styles.hour} data-full={minute % 60 === 0 || undefined}>
            {minute % 60 === 0 ? lineClock(minute) : minute % 30 === 0 ? `:${minute % 60}` : ''}
          </span>
        ))}
      </div>
      <CoverageLine shifts={shifts} axis={axis} />
      {posts.map((post, row) => (
        <PostRow
          key={post.id}
          post={post}
          row={row}
          here={here}
          shifts={shifts}
          axis={axis}
          words={words}
          openId={openId}
          onOpen={onOpen}
          onPlace={(column) => setAt({ row, column })}
          onAct={act}
        />
      ))}
    </div>
  );
}

interface PostRowProps extends Omit<MatrixProps, 'actions'> {
  readonly post: Entity<'post'>;
  readonly row: number;
  readonly here: Place;
  readonly onPlace: (column: number) => void;
  readonly onAct: () => void;
}

function PostRow({ post, row, here, shifts, axis, words, openId, onOpen, onPlace, onAct }: PostRowProps) {
  const { t } = useTranslation();
  const own = shifts.plan.shifts.filter((shift) => shift.post.id === post.id);
  const lanes = lanesOf(own);
  const watched = watchedKind(post.kind);
  /** Minutes at which nobody is at any post of a kind that must never be empty. */
  const gaps = watched !== undefined && shifts.plan.planned.has(watched) ? shifts.plan.gaps[watched] : NO_GAPS;
  const height = Math.max(1, ...[...lanes.values()].map((lane) => lane + 1));
  return (
    <div role="group" aria-label={post.title} className={styles.row} data-open={openId === post.id || undefined}>
      <button type="button" className={styles.post} onClick={() => onOpen(post.id)}>
        <span className={styles.postTitle}>{post.title}</span>
        <span className={styles.quiet}>
          <Badge>{choiceWordOf('post', 'kind', post.kind)}</Badge> {post.place}
        </span>
      </button>
      <div className={styles.track} data-track={post.id} style={{ '--lanes': height } as CSSProperties}>
        {startsOf(axis).map((minute, column) => {
          const cell = cellOf(own, minute, axis.step, gaps);
          return (
            <button
              key={minute}
              type="button"
              data-cell=""
              data-at={`${row} ${column}`}
              data-gap={(cell.short > 0 && cell.need !== null) || undefined}
              tabIndex={row === here.row && column === here.column ? 0 : -1}
              className={styles.cell}
              aria-label={[
                t('shifts.cell', { time: lineClock(minute), post: post.title }),
                cell.need === null
                  ? t('shifts.noShift')
                  : t('shifts.cellFilled', { filled: cell.filled, need: cell.need }),
                cell.short > 0 ? t('shifts.cellShort', { count: cell.short }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
              onFocus={() => onPlace(column)}
              onDoubleClick={onAct}
            >
              <span className={styles.count} aria-hidden="true">
                {cell.need === null ? '' : `${cell.filled}/${cell.need}`}
              </span>
            </button>
          );
        })}
        {gaps.map((gap) => (
          <span
            key={gap.from}
            aria-hidden="true"
            className={styles.rowGap}
            style={{ left: xOf(axis, gap.from), width: Math.max(3, xOf(axis, gap.to) - xOf(axis, gap.from)) }}
          />
        ))}
        {own.map((shift) => (
          <Bar
            key={shift.id}
            shift={shift}
            lane={lanes.get(shift.id) ?? 0}
            axis={axis}
            words={words}
            isOpen={openId === shift.id}
            onOpen={() => {
              onPlace(columnOf(axis, shift.from));
              onOpen(shift.id);
            }}
          />
        ))}
        <div className={styles.draft} data-draft="" hidden />
      </div>
    </div>
  );
}

interface BarProps {
  readonly shift: Timed;
  readonly lane: number;
  readonly axis: MatrixAxis;
  readonly words: ShiftWords;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Bar({ shift, lane, axis, words, isOpen, onOpen }: BarProps) {
  const { t } = useTranslation();
  const people = words.peopleOf(shift) || t('shifts.nobody');
  const troubles = words.allOf(shift);
  const left = xOf(axis, shift.from);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-bar={shift.id}
      data-open={isOpen || undefined}
      data-short={shift.filledBy.length < shift.need || undefined}
      data-trouble={troubles.length > 0 || undefined}
      className={styles.bar}
      style={{ left, width: Math.max(14, xOf(axis, shift.to) - left), '--lane': lane } as CSSProperties}
      title={[`${shift.post.title} ${rangeText(shift)}`, people, ...troubles].join('\n')}
      aria-label={[t('shifts.bar', { post: shift.post.title, when: rangeText(shift), people }), ...troubles].join('. ')}
      onClick={onOpen}
    >
      <span className={styles.edge} data-edge="start" />
      <span className={styles.barText}>{people}</span>
      <span className={styles.edge} data-edge="end" />
    </button>
  );
}

/** The worst moment of a cell: how many are there of how many that are needed. */
function cellOf(own: readonly Timed[], from: number, step: number, gaps: readonly Gap[]) {
  const span = { from, to: from + step };
  const moments = [from, ...own.flatMap((shift) => [shift.from, shift.to])]
    .filter((minute) => minute >= from && minute < span.to)
    .flatMap((minute) => filledAt(own, minute) ?? []);
  const short = Math.max(
    0,
    ...[...gapsOfPost(own, span), ...gaps.filter((gap) => gap.from < span.to && gap.to > from)].map((gap) => gap.short),
  );
  const worst = moments.toSorted((one, other) => one.filled - one.need - (other.filled - other.need))[0];
  return { filled: worst?.filled ?? 0, need: worst?.need ?? null, short };
}
