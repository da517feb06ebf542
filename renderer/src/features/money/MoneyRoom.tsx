import { formatRate, formatWon } from '@shared/domain/money.ts';
import { Badge, Room, Tabs } from '@ui/index.ts';
import type { MoneyBook } from '@shared/contract/money.contract.ts';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { BudgetTab } from './budget/BudgetTab.tsx';
import { viewBook } from './model/book-view.ts';
import { SpendingTab } from './spending/SpendingTab.tsx';
import { PaymentsTab } from './payments/PaymentsTab.tsx';
import { SummaryTab } from './summary/SummaryTab.tsx';
import { useBook } from './useBook.ts';

const tabOf = oneOf(['budget', 'spending', 'payments', 'summary'], 'budget');

/** 예산·정산: the plan, the spending, and what the settlement report will say. */
export function MoneyRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const book = useBook(experimentId);
  const [tab, setTab] = usePreference(`money.tab.${experimentId}`, tabOf);
  const { field } = useParams();
  const vouchers = [...useLoaded('payBatch.rows', { experimentId }), ...useLoaded('payment.rows', { experimentId })];
  const followed = vouchers.some(({ id }) => id === field) ? 'payments' : tabHolding(book.book, field);
  const showTab = useEffectEvent(setTab);
  useEffect(() => {
    if (followed !== null) showTab(followed);
  }, [followed]);
  const view = useMemo(
    () => viewBook(book.book, { unnamed: t('money.unnamed'), nameOf: book.nameOf }),
    [book.book, book.nameOf, t],
  );
  const { planned, spent, left, rate } = view.total;
  return (
    <Room
      title={t('shell.room.money')}
      summary={t('money.summaryLine', {
        planned: formatWon(planned),
        spent: formatWon(spent),
        left: formatWon(left),
        rate: formatRate(rate),
      })}
    >
      <Tabs
        label={t('money.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'budget',
            label: t('money.budget'),
            content: <BudgetTab experimentId={experimentId} book={book} view={view} />,
          },
          {
            value: 'spending',
            label: (
              <>
                {t('money.spending')} <Badge shape="count">{view.expenses.length}</Badge>
              </>
            ),
            content: <SpendingTab experimentId={experimentId} book={book} view={view} />,
          },
          {
            value: 'payments',
            label: t('payments.tab'),
            content: <PaymentsTab experimentId={experimentId} view={view} />,
          },
          {
            value: 'summary',
            label: t('money.summary'),
            content: <SummaryTab experimentId={experimentId} view={view} onShowMissing={() => setTab('spending')} />,
          },
        ]}
      />
    </Room>
  );
}

/** Where the row that an address names is looked at; null where it names none. */
function tabHolding({ lines, sources, expenses }: MoneyBook, id: string | undefined): 'budget' | 'spending' | null {
  const isHere = (row: { readonly id: string }) => row.id === id;
  if (expenses.some(isHere)) return 'spending';
  return lines.some(isHere) || sources.some(isHere) ? 'budget' : null;
}
