import { DATA_ROOMS } from '@shared/entities/index.ts';
import type { BundlePreview, Comparison } from '@shared/contract/bundle.contract.ts';
import { withoutDependents, withRequired } from '@shared/domain/merge-picks.ts';
import { Banner, Button, Checkbox, Dialog, ErrorNote, Skeleton } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';
import styles from './Bundles.module.css';
import { checkedState } from './checked-state.ts';
import { defaultPicks } from './default-picks.ts';
import { RoomDifferences } from './RoomDifferences.tsx';

export interface MergeDialogProps {
  readonly preview: BundlePreview;
  readonly onClose: () => void;
  readonly onMerged: (count: number) => void;
}

/** The differences by room and thing, a box each; what must go together is ticked together. */
export function MergeDialog({ preview, onClose, onMerged }: MergeDialogProps) {
  const { t } = useTranslation();
  const { token, title, source } = preview;
  const comparison = useData('bundle.compare', { token });
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [merging, setMerging] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { data } = comparison;
  const picks = chosen ?? (data === undefined ? new Set<string>() : defaultPicks(data, source.kind));
  const isBackup = source.kind === 'backup';

  async function merge() {
    setMerging(true);
    try {
      const { merged } = await callHost('bundle.mergePicked', {
        experimentId: preview.experimentId,
        token,
        picks: [...picks],
      });
      onMerged(merged);
    } catch (error) {
      setFailure(error);
      setMerging(false);
    }
  }

  const isSame = data?.differences.length === 0;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="wide"
      title={t('bundle.merge.title', { title: preview.here?.title ?? title })}
      description={t(isBackup ? 'bundle.merge.aboutBackup' : 'bundle.merge.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t(isSame ? 'common.close' : 'common.cancel')}</Button>
          {isSame ? null : (
            <Button variant="primary" loading={merging} disabled={picks.size === 0} onClick={() => void merge()}>
              {t(isBackup ? 'bundle.merge.restore' : 'bundle.merge.confirm', { count: picks.size })}
            </Button>
          )}
        </>
      }
    >
      {data === undefined ? (
        comparison.isError ? (
          <ErrorNote>{failureText(comparison.error)}</ErrorNote>
        ) : (
          <Skeleton lines={4} label={t('common.loading')} />
        )
      ) : (
        <Differences comparison={data} isBackup={isBackup} picks={picks} onPick={setChosen} />
      )}
      {failure === null ? null : <ErrorNote>{failureText(failure)}</ErrorNote>}
    </Dialog>
  );
}

interface DifferencesProps {
  readonly comparison: Comparison;
  readonly isBackup: boolean;
  readonly picks: ReadonlySet<string>;
  readonly onPick: (picks: ReadonlySet<string>) => void;
}

function Differences({ comparison, isBackup, picks, onPick }: DifferencesProps) {
  const { t } = useTranslation();
  const { differences, knowsSides } = comparison;
  if (differences.length === 0) return <p>{t('bundle.merge.same')}</p>;
  const isEarlier = differences.every(({ side }) => side === 'here');
  const conflicts = differences.filter(({ side }) => side === 'both').length;

  function pick(keys: readonly string[], isPicked: boolean) {
    onPick(isPicked ? withRequired(differences, [...picks, ...keys]) : withoutDependents(differences, picks, keys));
  }

  return (
    <div className={styles.stack}>
      {conflicts > 0 ? <Banner tone="warn" title={t('bundle.merge.conflicts', { count: conflicts })} /> : null}
      {isEarlier && !isBackup ? <Banner tone="info" title={t('bundle.merge.earlier')} /> : null}
      {knowsSides || isBackup ? null : <Banner tone="info" title={t('bundle.merge.sideUnknown')} />}
      <div className={styles.tally}>
        <Checkbox
          checked={checkedState(differences, picks)}
          onChange={(on) =>
            pick(
              differences.map(({ key }) => key),
              on,
            )
          }
          hint={t('bundle.merge.together')}
        >
          {t('bundle.merge.all')}
        </Checkbox>
        <span className="tabular" role="status">
          {t('bundle.merge.picked', { count: picks.size, total: differences.length })}
        </span>
      </div>
      {DATA_ROOMS.map((room) => {
        const own = differences.filter((difference) => difference.room === room);
        return own.length === 0 ? null : (
          <RoomDifferences key={room} room={room} differences={own} isBackup={isBackup} picks={picks} onPick={pick} />
        );
      })}
    </div>
  );
}
