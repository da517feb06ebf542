import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Catering.module.css';
import type { Catering, Timed } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';

export interface ServicePanelProps {
  readonly of: Catering;
  readonly timed: Timed;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One serving: at its cue or at a time of its own, for whom, set and cleared by when. */
export function ServicePanel({ of, timed, focus, onRemove }: ServicePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const words = useCateringWords(of);
  const { service, followsCue, setBy, clearBy } = timed;
  return (
    <div className={styles.panel}>
      <RecordForm
        table="mealService"
        row={service}
        focus={focus}
        onEdit={(patch) => of.services.edit([{ id: service.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              {
                name: 'cueId',
                references: of.cues,
                hint: followsCue ? t('catering.service.atCue', { when: words.when(timed) }) : undefined,
              },
              ...(followsCue ? [] : ([{ name: 'startAt' }, { name: 'endAt' }] as const)),
              {
                name: 'setBefore',
                hint: setBy === null ? undefined : t('catering.service.setBy', { time: lineClock(setBy) }),
              },
              {
                name: 'clearAfter',
                hint: clearBy === null ? undefined : t('catering.service.clearBy', { time: lineClock(clearBy) }),
              },
              { name: 'place', placeholder: of.experiment.venue },
              { name: 'style', placeholder: t('catering.service.styleExample') },
              { name: 'basis' },
              ...(service.basis === 'manual' ? ([{ name: 'heads' }] as const) : []),
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'mealService', id: service.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('catering.service.remove')}
        </Button>
      </div>
    </div>
  );
}
