import { Badge, Room, Tabs } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { thingOf } from '@app/lib/history-address.ts';
import { StepsTab } from './steps/StepsTab.tsx';
import { TrashTab } from './trash/TrashTab.tsx';

/** 기록: every step in sentences, and everything deleted. */
export function HistoryRoom({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { field } = useParams();
  const [tab, setTab] = useState<'steps' | 'trash'>('steps');
  const trash = useLoaded('history.trash', { experimentId });
  return (
    <Room title={t('shell.room.history')} summary={t('history.summary')}>
      {/* Sentences are made outside of React's sight: another language draws them anew. */}
      <Tabs
        key={locale}
        label={t('history.tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'steps',
            label: t('history.steps'),
            content: <StepsTab key={field ?? ''} experimentId={experimentId} thing={thingOf(field)} />,
          },
          {
            value: 'trash',
            label: (
              <>
                {t('history.trash')} <Badge shape="count">{trash.length}</Badge>
              </>
            ),
            content: <TrashTab experimentId={experimentId} things={trash} />,
          },
        ]}
      />
    </Room>
  );
}
