/** What is said of a card on the schedule: its days, how far the event is, how long it can wait. */
import type { BoardCard } from '@shared/contract/board.ts';
import { diffDays, formatDate, formatDateRange, formatDday } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { spanOfCard } from '@shared/domain/schedule/card-dates.ts';
import { chainsOf, latestStart } from '@shared/domain/schedule/late-chains.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Schedule } from './useSchedule.ts';

export interface CardFacts {
  /** `9. 15.(화) 13:30 · D-12 · 늦어도 9. 20.(일) 시작` */
  readonly full: (card: BoardCard) => string;
  /** Its days alone; the words for a day to come where it has none. */
  readonly when: (card: BoardCard) => string;
}

export function useCardFacts({ cards, facts, gates, today }: Schedule): CardFacts {
  const { t } = useTranslation();
  const locale = useLocale();
  const chains = useMemo(() => chainsOf(cards), [cards]);
  function when(card: BoardCard): string {
    const span = spanOfCard(card);
    if (span === null) return card.dateKind === 'tbd' ? t('common.later') : t('timeline.noDay');
    const days = formatDateRange(span.from, span.to, locale);
    return card.startAt === null || span.from !== span.to ? days : `${days} ${formatClock(card.startAt)}`;
  }
  function full(card: BoardCard): string {
    const span = spanOfCard(card);
    const late = daysLate(card, today);
    const start = latestStart(card, chains, gates);
    return [
      when(card),
      span !== null && facts.eventDate !== null && formatDday(facts.eventDate, span.to),
      card.status === 'done' && t('board.status.done'),
      late > 0 && t('timeline.lateBy', { count: late }),
      span !== null &&
        start !== null &&
        (start >= span.from
          ? t('timeline.slack', { count: diffDays(span.from, start), day: formatDate(start, locale) })
          : t('timeline.tooLate', { count: diffDays(start, span.from), day: formatDate(start, locale) })),
    ]
      .filter(Boolean)
      .join(' · ');
  }
  return { full, when };
}
