/** Carries a card of the month to another day: days are found by arithmetic, the card keeps its length. */
import type { BoardCard } from '@shared/contract/board.ts';
import { addDays, diffDays, formatDate } from '@shared/domain/civil-date.ts';
import { spanOfCard } from '@shared/domain/schedule/card-dates.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useIsReadOnly } from '@ui/index.ts';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { useCarried } from '@app/dnd/surface/useCarried.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { MoveCard } from '../useMoveCard.ts';

interface DayDragOptions {
  /** The weeks, all of one height, with seven days of one width. */
  readonly body: RefObject<HTMLElement | null>;
  readonly weeks: readonly (readonly CivilDate[])[];
  readonly cards: readonly BoardCard[];
  readonly move: MoveCard;
}

interface Carry {
  readonly card: BoardCard;
  /** The day on which it was pressed: one of several, where the card is long. */
  readonly from: CivilDate;
}

export function useDayDrag({ body, weeks, cards, move }: DayDragOptions): DragHandlers {
  const locale = useLocale();
  const isReadOnly = useIsReadOnly();
  const carried = useCarried<Carry>();

  function dayUnder({ x, y }: Point): CivilDate | null {
    const box = body.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const week = weeks[Math.floor(((y - box.top) / box.height) * weeks.length)];
    return week?.[Math.floor(((x - box.left) / box.width) * 7)] ?? null;
  }
  function follow(point: Point) {
    const day = dayUnder(point);
    const cell = day === null ? null : (body.current?.querySelector<HTMLElement>(`[data-date="${day}"]`) ?? null);
    carried.follow(point, cell, day === null ? '' : formatDate(day, locale));
  }
  return {
    accepts: (target) => !isReadOnly && target.closest('[data-chip]') !== null,
    scrolls: () => false,
    start(target, point) {
      const chip = target.closest<HTMLElement>('[data-chip]');
      const card = cards.find(({ id }) => id === chip?.dataset['chip']);
      const from = dayUnder(point);
      if (chip === null || card === undefined || from === null) return;
      carried.pickUp({ card, from }, chip, { at: point, identity: 'data-chip' });
      follow(point);
    },
    move: follow,
    drop(point) {
      const to = dayUnder(point);
      const carry = carried.putDown();
      const span = carry === null ? null : spanOfCard(carry.card);
      if (carry === null || span === null || to === null) return;
      const days = diffDays(carry.from, to);
      move(carry.card, { from: addDays(span.from, days), to: addDays(span.to, days) });
    },
    cancel: carried.putDown,
  };
}
