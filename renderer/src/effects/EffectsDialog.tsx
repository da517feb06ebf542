import type { EffectsPreview } from '@shared/contract/effects.contract.ts';
import { DATA_ROOMS } from '@shared/entities/index.ts';
import { Banner, Button, Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RoomEffects } from './RoomEffects.tsx';
import styles from './Effects.module.css';
import { useEffectWords } from './useEffectWords.ts';

export interface EffectsDialogProps {
  readonly preview: EffectsPreview;
  readonly onAnswer: (isWanted: boolean) => void;
}

/** What follows from a change and what does not, room by room, before it is made. Enter makes it, Esc leaves everything as it is. */
export function EffectsDialog({ preview, onAnswer }: EffectsDialogProps) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const { change, moves, stays, warnings, papers } = preview;
  const rooms = DATA_ROOMS.map((room) => ({
    room,
    moves: moves.filter((each) => each.room === room),
    stays: stays.filter((each) => each.room === room),
  })).filter((each) => each.moves.length + each.stays.length > 0);
  return (
    <Dialog
      open
      onOpenChange={() => onAnswer(false)}
      title={t('effects.title')}
      description={change.fields.map((field) => words.change(change.table, field)).join(', ')}
      closeLabel={t('common.close')}
      startAt="primary"
      footer={
        <>
          <Button onClick={() => onAnswer(false)}>{t('effects.cancel')}</Button>
          <Button variant="primary" changes onClick={() => onAnswer(true)}>
            {t('effects.apply')}
          </Button>
        </>
      }
    >
      <div className={styles.rooms}>
        {rooms.map((each) => (
          <RoomEffects key={each.room} {...each} />
        ))}
        {preview.won === null || preview.won === 0 ? null : (
          <p className={styles.total}>{t('effects.wonTotal', { amount: words.signed(preview.won) })}</p>
        )}
        {warnings.map((warning) => (
          <Banner key={warning.code} tone="warn" title={words.warning(warning)} />
        ))}
        {papers.length === 0 ? null : (
          <section aria-label={t('effects.papers', { count: papers.length })}>
            <p className={styles.count}>{t('effects.papers', { count: papers.length })}</p>
            <ul className={styles.list}>
              {papers.map(({ kind, number }) => (
                <li key={`${kind} ${number}`}>{t('effects.paper', { name: t(`papers.name.${kind}`), number })}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
