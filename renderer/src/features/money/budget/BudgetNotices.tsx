import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import type { BookView } from '../model/book-view.ts';
import { driftedLines } from '../model/line-drift.ts';
import { useQuantityWords } from '../model/useQuantityWords.ts';
import styles from '../Money.module.css';
import type { Book } from '../useBook.ts';

/** Lines that a notice names; the table marks them all. */
const SHOWN = 4;

export interface BudgetNoticesProps {
  readonly experimentId: string;
  readonly book: Book;
  readonly view: BookView;
  readonly counts: HeadCounts;
}

/** What the plan breaks: the allotted sum (requirements C40), the food line of a participant-centred experiment (C47). */
export function BudgetNotices({ experimentId, book, view, counts }: BudgetNoticesProps) {
  const { t } = useTranslation();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const over = experiment.allottedBudget === null ? 0 : view.total.planned - experiment.allottedBudget;
  const needsFood = brief.participantCentred && !view.lines.some((line) => line.isFood);
  const follow = useCommand('budgetLine.followCounts');
  const words = useQuantityWords();
  const drifted = driftedLines(view.lines, counts);
  if (over <= 0 && !needsFood && drifted.length === 0) return null;
  return (
    <div className={styles.notices}>
      {drifted.length > 0 ? (
        <Banner
          tone="info"
          title={t('money.quantity.driftedLines', { count: drifted.length })}
          remedy={drifted
            .slice(0, SHOWN)
            .map(({ line, to }) => t('money.quantity.step', { name: words.name(line), from: line.quantity, to }))
            .join(', ')}
          action={
            <Button
              size="small"
              changes
              onClick={() => follow.mutate({ experimentId, ids: drifted.map(({ line }) => line.id) })}
            >
              {t('money.quantity.follow')}
            </Button>
          }
        />
      ) : null}
      {over > 0 ? (
        <Banner
          tone="warn"
          title={t('money.notice.over', { amount: formatWon(won(over)) })}
          remedy={t('money.notice.overRemedy')}
        />
      ) : null}
      {needsFood ? (
        <Banner
          tone="warn"
          title={t('money.notice.food')}
          remedy={t('money.notice.foodRemedy')}
          action={
            <Button
              size="small"
              changes
              onClick={() =>
                void book.lines.add(
                  [
                    {
                      category: t('money.notice.foodCategory'),
                      item: t('money.notice.foodItem'),
                      quantity: counts.guaranteed.value ?? 1,
                      basis: 'guaranteed',
                      quantityUnit: t('money.notice.foodUnit'),
                      isFood: true,
                    },
                  ],
                  null,
                )
              }
            >
              {t('money.notice.foodAction')}
            </Button>
          }
        />
      ) : null}
    </div>
  );
}
