import { Badge, Screen, Tabs } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { DestructionLog } from './DestructionLog.tsx';
import { DueList } from './DueList.tsx';
import { HeldCounts } from './HeldCounts.tsx';
import { TermsTable } from './TermsTable.tsx';

/** 개인정보: what must be destroyed and when, what is held, and the log of what was destroyed. */
export function PrivacyScreen() {
  const { t } = useTranslation();
  const overview = useLoaded('privacy.held', { today: useToday() });
  const [tab, setTab] = useState<'due' | 'held' | 'terms' | 'log'>('due');
  const { overdue, soon, later } = overview.counts;
  return (
    <Screen
      width="wide"
      title={t('privacy.title')}
      summary={t('privacy.summary', { overdue, soon, later: soon + later })}
    >
      <Tabs
        label={t('privacy.views')}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'due',
            label: (
              <>
                {t('privacy.due')} <Badge shape="count">{overview.due.length}</Badge>
              </>
            ),
            content: <DueList overview={overview} />,
          },
          { value: 'held', label: t('privacy.held'), content: <HeldCounts overview={overview} /> },
          { value: 'terms', label: t('privacy.terms.tab'), content: <TermsTable /> },
          { value: 'log', label: t('privacy.log'), content: <DestructionLog /> },
        ]}
      />
    </Screen>
  );
}
