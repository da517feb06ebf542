import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '@app/lib/data.ts';
import type { BookView } from '../model/book-view.ts';
import styles from '../Money.module.css';
import type { Book } from '../useBook.ts';

export interface BudgetNoticesProps {
  readonly experimentId: string;
  readonly book: Book;
  readonly view: BookView;
}

/** What the plan breaks: the allotted sum (requirements C40), the food line of a participant-centred experiment (C47). */
export function BudgetNotices({ experimentId, book, view }: BudgetNoticesProps) {
  const { t } = useTranslation();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const over = experiment.allottedBudget === null ? 0 : view.total.planned - experiment.allottedBudget;
  const needsFood = brief.participantCentred && !view.lines.some((line) => line.isFood);
  if (over <= 0 && !needsFood) return null;
  return (
    <div className={styles.notices}>
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
                      quantity: experiment.headCount ?? 1,
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
