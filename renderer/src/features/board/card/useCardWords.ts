import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { whenText } from '../model/when.ts';
import type { CardTexts } from './card-metrics.ts';

/** Everything that cards say, built once for all of them. */
export interface CardWords {
  readonly texts: (card: BoardCard) => CardTexts;
  /** Everything but the title in words, for those who do not see the marks. */
  readonly facts: (card: BoardCard, people: ReadonlyMap<string, BoardPerson>) => string;
}

/** `showArea`: neither columns nor lanes tell the work area, so the card does. */
export function useCardWords(showArea: boolean): CardWords {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  return useMemo(() => {
    function when(card: BoardCard): string | null {
      return card.dateKind === 'tbd' ? t('common.later') : whenText(card, locale, today);
    }
    function names(ids: readonly string[], people: ReadonlyMap<string, BoardPerson>): string {
      return ids.map((id) => personLabel(people.get(id))).join(', ');
    }
    return {
      texts: (card) => ({
        when: when(card),
        isLate: daysLate(card, today) > 0,
        area: showArea ? t(`shell.area.${card.area}`) : null,
      }),
      facts(card, people) {
        const days = daysLate(card, today);
        return [
          t(`board.status.${card.status}`),
          t(`shell.stage.${card.stage}`),
          t(`shell.area.${card.area}`),
          when(card),
          days > 0 && t('board.card.late', { count: days }),
          card.leads.length > 0 && t('board.card.leads', { names: names(card.leads, people) }),
          card.deputies.length > 0 && t('board.card.deputies', { names: names(card.deputies, people) }),
          card.checksTotal > 0 && t('board.card.checks', { done: card.checksDone, total: card.checksTotal }),
          card.hasNotes && t('board.card.notes'),
          card.links > 0 && t('board.card.links', { count: card.links }),
          card.files > 0 && t('board.card.files', { count: card.files }),
        ]
          .filter(Boolean)
          .join(', ');
      },
    };
  }, [t, locale, today, showArea]);
}
