/** Puts cards on other days: drawn at once, one command and one undo step each, with the way back in a message. */
import { useQueryClient } from '@tanstack/react-query';
import type { BoardCard } from '@shared/contract/board.ts';
import type { Board } from '@shared/contract/task.contract.ts';
import { formatDateRange } from '@shared/domain/civil-date.ts';
import { datesOn, spanOfCard, withDates } from '@shared/domain/schedule/card-dates.ts';
import type { DaySpan } from '@shared/domain/schedule/time-axis.ts';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useLocale } from '@app/i18n/hooks.ts';
import { queryKey, useStepCommand } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';

/** Says what screen readers are to hear: where the card is now, or that it stayed. */
export type MoveCard = (card: BoardCard, span: DaySpan) => string;

export function useMoveCard(experimentId: string): MoveCard {
  const { t } = useTranslation();
  const locale = useLocale();
  const client = useQueryClient();
  const edit = useStepCommand('task.bulkEdit');
  const offer = useUndoToast();

  async function store(card: BoardCard, span: DaySpan, said: string): Promise<void> {
    const dates = datesOn(card, span);
    const done = await optimistic(client, {
      key: queryKey('board.get', { experimentId }),
      apply: (board: Board): Board => ({
        ...board,
        cards: board.cards.map((one) => (one.id === card.id ? withDates(one, dates) : one)),
      }),
      send: () => edit.mutateAsync({ experimentId, ids: [card.id], patch: { dates } }),
    }).catch(() => null);
    // A refusal has been told by then, and the card drawn back.
    if (done !== null) offer(said, done.step);
  }

  return (card, span) => {
    const now = spanOfCard(card);
    if (now?.from === span.from && now.to === span.to) return t('timeline.stays', { title: card.title });
    const said = t('timeline.moved', { title: card.title, when: formatDateRange(span.from, span.to, locale) });
    void store(card, span, said);
    return said;
  };
}
