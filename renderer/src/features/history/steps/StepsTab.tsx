import { DATA_ROOMS } from '@shared/entities/index.ts';
import { Button, EmptyState, NotStored, Select, Skeleton, Split, TextField, Toolbar } from '@ui/index.ts';
import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import type { ThingKey } from '@app/lib/history-address.ts';
import styles from '../History.module.css';
import { StepList } from './StepList.tsx';
import { StepPanel } from './StepPanel.tsx';
import { byDay, useSteps } from './useSteps.ts';
import type { StepFilter } from './useSteps.ts';

/** The steps with their filters, and the chosen one beside them. */
export function StepsTab(props: { readonly experimentId: string; readonly thing: ThingKey | null }) {
  const { experimentId, thing } = props;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [{ room, text }, setFilter] = useState<Pick<StepFilter, 'room' | 'text'>>({ room: null, text: '' });
  const [chosen, setChosen] = useState<number | null>(null);
  const steps = useSteps(experimentId, { room, thing, text: useDeferredValue(text) });
  const entries = steps.data?.pages.flatMap((page) => page.entries) ?? [];
  const filtered = room !== null || thing !== null || text !== '';

  function showAll() {
    setFilter({ room: null, text: '' });
    if (thing !== null) go(`/e/${experimentId}/history`);
  }

  return (
    <Split
      panel={
        chosen === null ? null : (
          <StepPanel
            experimentId={experimentId}
            step={chosen}
            onClose={() => setChosen(null)}
            onShowThing={(key) => go(historyAddress(experimentId, key))}
          />
        )
      }
    >
      <Toolbar label={t('history.list')} className={styles.tools}>
        <TextField
          type="search"
          label={t('history.search')}
          placeholder={t('history.search')}
          value={text}
          onCommit={(value) => setFilter({ room, text: value })}
          onDraft={(value) => setFilter({ room, text: value })}
          onEscape={() => setFilter({ room, text: '' })}
          className={styles.search}
        />
        <NotStored>
          <Select
            label={t('history.filterRoom')}
            value={room ?? 'any'}
            options={[
              { value: 'any', label: t('history.anyRoom') },
              ...DATA_ROOMS.map((value) => ({ value, label: t(`shell.room.${value}`) })),
            ]}
            onChange={(value) => setFilter({ room: value === 'any' ? null : value, text })}
            className={styles.select}
          />
        </NotStored>
        {thing === null ? null : <span className={styles.only}>{t('history.onlyThis')}</span>}
        {filtered ? (
          <Button variant="quiet" icon={X} onClick={showAll}>
            {t('history.showAll')}
          </Button>
        ) : null}
      </Toolbar>
      {steps.isPending ? (
        <Skeleton lines={8} label={t('common.loading')} />
      ) : entries.length > 0 ? (
        <StepList
          items={byDay(entries)}
          chosen={chosen}
          onChoose={setChosen}
          hasMore={steps.hasNextPage}
          onMore={() => void steps.fetchNextPage()}
        />
      ) : filtered ? (
        <EmptyState sentence={t('history.noMatch')} />
      ) : (
        <EmptyState sentence={t('history.empty.sentence')} example={t('history.empty.example')} />
      )}
    </Split>
  );
}
