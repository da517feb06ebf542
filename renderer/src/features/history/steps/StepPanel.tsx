import type { RestorePoint, RowHistory } from '@shared/contract/history.contract.ts';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import { Banner, SidePanel, Skeleton } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import type { ThingKey } from '@app/lib/history-address.ts';
import { usePreference } from '@app/lib/preferences.ts';
import styles from '../History.module.css';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RowDetails } from './RowDetails.tsx';

export interface StepPanelProps {
  readonly experimentId: string;
  readonly step: number;
  readonly onClose: () => void;
  readonly onShowThing: (thing: ThingKey) => void;
}

function widthOf(stored: unknown): number {
  return typeof stored === 'number' ? stored : 440;
}

/** One step, row by row and field by field, each with the way back. */
export function StepPanel({ experimentId, step, onClose, onShowThing }: StepPanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [width, setWidth] = usePreference('history.panel', widthOf);
  const { data: entry } = useData('history.step', { experimentId, step });
  const [asked, setAsked] = useState<RestorePoint | null>(null);
  const at = asInstant(entry?.at ?? '');

  function ask({ table, id }: RowHistory, when: RestorePoint['when']) {
    setAsked({ experimentId, table, id, step, when });
  }

  return (
    <SidePanel
      label={t('history.panel.title')}
      title={entry === undefined ? t('history.panel.title') : capitalised(stepText(entry), locale)}
      closeLabel={t('common.close')}
      resizeLabel={t('history.panel.resize')}
      width={width}
      onWidthChange={setWidth}
      onClose={onClose}
      takeFocus={false}
    >
      {entry === undefined ? (
        <Skeleton lines={6} label={t('common.loading')} />
      ) : (
        <div className={styles.details}>
          <p className={styles.when}>{at === undefined ? '' : formatInstant(at, locale)}</p>
          {entry.undone ? <Banner title={t('history.undoneHelp')} /> : null}
          {entry.purged ? <Banner title={t('history.purgedHelp')} /> : null}
          {entry.changes.map((change) => (
            <RowDetails
              key={change.id}
              change={change}
              canRestore={!entry.undone}
              onRestore={(when) => ask(change, when)}
              onShowThing={() => onShowThing(change.owner ?? change)}
            />
          ))}
        </div>
      )}
      {asked === null ? null : <RestoreDialog point={asked} onClose={() => setAsked(null)} />}
    </SidePanel>
  );
}

/** Names of steps are fragments; a title begins as a sentence does. */
function capitalised(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
