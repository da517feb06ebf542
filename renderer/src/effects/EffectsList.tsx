import type { EffectsPreview } from '@shared/contract/effects.contract.ts';
import { DATA_ROOMS } from '@shared/entities/index.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RoomEffects } from './RoomEffects.tsx';
import styles from './Effects.module.css';
import { useEffectWords } from './useEffectWords.ts';

/** What follows from a change and what does not, room by room, with the money and the papers. */
export function EffectsList({ preview }: { readonly preview: EffectsPreview }) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const { moves, stays, warnings, papers } = preview;
  const rooms = DATA_ROOMS.map((room) => ({
    room,
    moves: moves.filter((each) => each.room === room),
    stays: stays.filter((each) => each.room === room),
  })).filter((each) => each.moves.length + each.stays.length > 0);
  return (
    <div className={styles.rooms}>
      {rooms.map((each) => (
        <RoomEffects key={each.room} {...each} />
      ))}
      {preview.won === null || preview.won === 0 ? null : (
        <p className={styles.total}>{t('effects.wonTotal', { amount: words.signed(preview.won) })}</p>
      )}
      {warnings.map((warning) => (
        <Banner key={words.warning(warning)} tone="warn" title={words.warning(warning)} />
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
  );
}
