import { formatDday } from '@shared/domain/civil-date.ts';
import { preparationOf } from '@shared/domain/preparation.ts';
import { undatedCards } from '@shared/domain/schedule/rows.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import { useTranslation } from 'react-i18next';
import type { Schedule } from './useSchedule.ts';

/** The line beside the title: how long until the event, how long the preparation is, what is late or has no day. */
export function useSummary({ cards, facts, today }: Schedule): string {
  const { t } = useTranslation();
  const { planningStart, eventDate } = facts;
  const parts: string[] = [];
  if (eventDate !== null) parts.push(formatDday(eventDate, today));
  if (eventDate !== null && planningStart !== null) {
    const { months, length } = preparationOf(planningStart, eventDate);
    parts.push(t(`timeline.preparation.${months === 0 ? 'none' : length}`, { months }));
  }
  const late = cards.filter((card) => daysLate(card, today) > 0).length;
  if (late > 0) parts.push(t('timeline.late', { count: late }));
  const undated = undatedCards(cards).length;
  if (undated > 0) parts.push(t('timeline.undated', { count: undated }));
  return parts.join(' · ');
}
