/** The matrix under the mouse: a bar is carried or pulled at an end, an empty stretch becomes a shift, a person goes onto a shift. */
import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { LineSpan } from '@shared/domain/shifts/coverage.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { makeGhost } from '@app/dnd/surface/ghost.ts';
import type { Ghost } from '@app/dnd/surface/ghost.ts';
import { columnOf, minuteOf, snapped, xOf } from './matrix-axis.ts';
import type { MatrixAxis } from './matrix-axis.ts';
import type { ShiftActions } from './useShiftActions.ts';
import type { Shifts, Timed } from './useShifts.ts';

export interface MatrixDragOptions {
  readonly shifts: Shifts;
  readonly actions: ShiftActions;
  readonly axis: MatrixAxis;
  readonly onOpen: (id: string) => void;
}

type Carry =
  | { readonly kind: 'person'; readonly personId: string; readonly ghost: Ghost }
  | {
      readonly kind: 'bar';
      readonly shift: Timed;
      readonly edge: 'start' | 'end' | 'whole';
      readonly bar: HTMLElement;
      readonly style: string;
      readonly x: number;
    }
  | { readonly kind: 'draw'; readonly postId: string; readonly draft: HTMLElement; readonly at: number };

export function useMatrixDrag({ shifts, actions, axis, onOpen }: MatrixDragOptions): DragHandlers {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const carry = useRef<Carry | null>(null);
  const over = useRef<HTMLElement | null>(null);

  /** The shift that lies under the pointer, or in its column of the same post. */
  function shiftUnder({ x, y }: Point): Timed | undefined {
    const under = document.elementFromPoint(x, y);
    const bar = under?.closest<HTMLElement>('[data-bar]');
    if (bar?.dataset['bar'] !== undefined) return shifts.shiftOf(bar.dataset['bar']);
    const track = under?.closest<HTMLElement>('[data-track]');
    if (!track) return undefined;
    const minute = minuteOf(axis, x - track.getBoundingClientRect().left);
    return shifts.plan.shifts.find(
      ({ post, from, to }) => post.id === track.dataset['track'] && from <= minute && minute < to,
    );
  }
  function mark(shift: Timed | undefined): void {
    delete over.current?.dataset['over'];
    over.current =
      shift === undefined ? null : document.querySelector<HTMLElement>(`[data-bar="${CSS.escape(shift.id)}"]`);
    if (over.current !== null) over.current.dataset['over'] = 'true';
  }
  function landing({ shift, edge, x }: Extract<Carry, { kind: 'bar' }>, point: Point): LineSpan {
    const by = ((point.x - x) / axis.width) * axis.step;
    const { from, to } = shift;
    if (edge === 'start') return { from: Math.min(to - 5, snapped(from + by)), to };
    if (edge === 'end') return { from, to: Math.max(from + 5, snapped(to + by)) };
    const start = snapped(from + by);
    return { from: start, to: start + to - from };
  }
  function drawn({ draft, at }: Extract<Carry, { kind: 'draw' }>, point: Point): LineSpan {
    const left = draft.parentElement?.getBoundingClientRect().left ?? 0;
    const here = columnOf(axis, minuteOf(axis, point.x - left));
    const [first, last] = [Math.min(at, here), Math.max(at, here)];
    return { from: axis.from + first * axis.step, to: axis.from + (last + 1) * axis.step };
  }
  function place(element: HTMLElement, { from, to }: LineSpan): void {
    element.style.left = `${xOf(axis, from)}px`;
    element.style.width = `${xOf(axis, to) - xOf(axis, from)}px`;
  }
  function follow(point: Point): void {
    const carried = carry.current;
    switch (carried?.kind) {
      case 'person': {
        const shift = shiftUnder(point);
        mark(shift);
        carried.ghost.moveTo(point);
        carried.ghost.say(
          shift === undefined
            ? t('shifts.dropNowhere')
            : t('shifts.dropHere', { post: shift.post.title, when: rangeText(shift) }),
        );
        return;
      }
      case 'bar': {
        const span = landing(carried, point);
        place(carried.bar, span);
        carried.bar.dataset['when'] = rangeText(span);
        return;
      }
      case 'draw': {
        const span = drawn(carried, point);
        place(carried.draft, span);
        carried.draft.textContent = rangeText(span);
        carried.draft.hidden = false;
        return;
      }
      case undefined:
    }
  }
  function putDown(): Carry | null {
    const carried = carry.current;
    carry.current = null;
    mark(undefined);
    if (carried?.kind === 'person') carried.ghost.remove();
    if (carried?.kind === 'draw') carried.draft.hidden = true;
    if (carried?.kind === 'bar') {
      carried.bar.style.cssText = carried.style;
      delete carried.bar.dataset['lifted'];
      delete carried.bar.dataset['when'];
    }
    return carried;
  }

  return {
    accepts: (target) => !isReadOnly && target.closest('[data-bar], [data-person], [data-cell]') !== null,
    start(target, point) {
      const chip = target.closest<HTMLElement>('[data-person]');
      const bar = target.closest<HTMLElement>('[data-bar]');
      const track = target.closest<HTMLElement>('[data-track]');
      const draft = track?.querySelector<HTMLElement>('[data-draft]');
      const shift = bar === null ? undefined : shifts.shiftOf(bar.dataset['bar'] ?? '');
      if (chip?.dataset['person'] !== undefined) {
        const ghost = makeGhost(chip, { grip: point, count: 1, identity: 'data-person' });
        carry.current = { kind: 'person', personId: chip.dataset['person'], ghost };
      } else if (bar !== null && shift !== undefined) {
        const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
        const part = edge === 'start' || edge === 'end' ? edge : 'whole';
        carry.current = { kind: 'bar', shift, edge: part, bar, style: bar.style.cssText, x: point.x };
        bar.dataset['lifted'] = 'true';
      } else if (track !== null && draft) {
        const at = columnOf(axis, minuteOf(axis, point.x - track.getBoundingClientRect().left));
        carry.current = { kind: 'draw', postId: track.dataset['track'] ?? '', draft, at };
      }
      follow(point);
    },
    move: follow,
    drop(point) {
      const carried = carry.current;
      const onto = carried?.kind === 'person' ? shiftUnder(point) : undefined;
      const moved = carried?.kind === 'bar' ? landing(carried, point) : null;
      const made = carried?.kind === 'draw' ? drawn(carried, point) : null;
      putDown();
      if (carried?.kind === 'person' && onto !== undefined) actions.fill(onto, carried.personId);
      if (carried?.kind === 'bar' && moved !== null) actions.move(carried.shift, moved);
      if (carried?.kind === 'draw' && made !== null) {
        const post = shifts.posts.rows.find(({ id }) => id === carried.postId);
        if (post !== undefined) onOpen(actions.make(post, made));
      }
    },
    cancel: () => void putDown(),
  };
}
