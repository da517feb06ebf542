import { Badge, Room, Tabs } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { ChannelsTab } from './channels/ChannelsTab.tsx';
import { FactsTab } from './facts/FactsTab.tsx';
import { ItemsTab } from './items/ItemsTab.tsx';
import { ReleasesTab } from './releases/ReleasesTab.tsx';
import { openedOf, PUBLICITY_TABS, tabOfRow } from './tab-of-row.ts';
import type { PublicityTab } from './tab-of-row.ts';
import { usePublicity } from './usePublicity.ts';

const tabOf = oneOf(PUBLICITY_TABS, 'items');

/** 홍보: what is told where and when, the facts that it is made of, channels, press releases; what is posted and wrong by now. */
export function PublicityRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = usePublicity(experimentId);
  const address = useOpenRow(experimentId, 'publicity');
  const openRow = { ...address, id: openedOf(of, address.id) };
  const [kept, setTab] = usePreference(`publicity.tab.${experimentId}`, tabOf);
  const tab = tabOfRow(of, address.id) ?? kept;

  function show(next: PublicityTab): void {
    setTab(next);
    if (address.id !== null) address.open(null);
  }
  const counts: Partial<Record<PublicityTab, number>> = {
    items: of.items.rows.length,
    channels: of.channels.rows.length,
    releases: of.releases.rows.length,
  };
  const contents: Readonly<Record<PublicityTab, ReactNode>> = {
    items: <ItemsTab of={of} openRow={openRow} />,
    facts: <FactsTab of={of} focus={address.field} />,
    channels: <ChannelsTab of={of} openRow={openRow} />,
    releases: <ReleasesTab of={of} openRow={openRow} />,
  };
  return (
    <Room
      title={t('shell.room.publicity')}
      summary={of.issues.length === 0 ? '' : t('publicity.toCheck', { count: of.issues.length })}
    >
      <Tabs
        label={t('publicity.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={PUBLICITY_TABS.map((value) => {
          const count = counts[value];
          return {
            value,
            label: (
              <>
                {t(`publicity.tab.${value}`)} {count === undefined ? null : <Badge shape="count">{count}</Badge>}
              </>
            ),
            content: contents[value],
          };
        })}
      />
    </Room>
  );
}
