import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { DietsTab } from './diets/DietsTab.tsx';
import { OrdersTab } from './orders/OrdersTab.tsx';
import { ServicesTab } from './services/ServicesTab.tsx';
import { CATERING_TABS, tabOfRow } from './tab-of-row.ts';
import { useCatering } from './useCatering.ts';
import { VendorsTab } from './vendors/VendorsTab.tsx';

const readTab = oneOf(CATERING_TABS, 'services');

/** 케이터링: what is served when and to how many, orders with their deadlines, vendors compared, diets as counts (requirements D18, D19). */
export function CateringRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = useCatering(experimentId);
  const openRow = useOpenRow(experimentId, 'catering');
  const { id: openId, open } = openRow;
  const [kept, setTab] = usePreference(`catering.tab.${experimentId}`, readTab);
  const tab = tabOfRow(of, openId) ?? kept;
  function show(next: typeof kept): void {
    setTab(next);
    if (openId !== null) open(null);
  }
  const summary = [
    of.services.rows.length === 0 ? '' : t('catering.summary.services', { count: of.services.rows.length }),
    of.issues.length === 0 ? '' : t('catering.summary.issues', { count: of.issues.length }),
  ];
  return (
    <Room title={t('shell.room.catering')} summary={summary.filter((words) => words !== '').join(' · ')}>
      <Tabs
        label={t('catering.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'services',
            label: counted(t('catering.tab.services'), of.services.rows.length),
            content: <ServicesTab of={of} openRow={openRow} />,
          },
          {
            value: 'orders',
            label: counted(t('catering.tab.orders'), of.orders.rows.length),
            content: <OrdersTab of={of} openRow={openRow} onGoToVendors={() => show('vendors')} />,
          },
          {
            value: 'vendors',
            label: counted(t('catering.tab.vendors'), of.caterers.length),
            content: <VendorsTab of={of} openRow={openRow} />,
          },
          { value: 'diets', label: t('catering.tab.diets'), content: <DietsTab of={of} /> },
        ]}
      />
    </Room>
  );
}

function counted(label: string, count: number) {
  return (
    <>
      {label} <Badge shape="count">{count}</Badge>
    </>
  );
}
