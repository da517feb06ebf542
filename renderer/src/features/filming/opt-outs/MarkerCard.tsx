import type { MarkerCount } from '@shared/domain/filming/opt-outs.ts';
import type { Entity } from '@shared/entities/index.ts';
import { IconButton } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Filming.module.css';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';

export interface MarkerCardProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly count: MarkerCount<Entity<'optOutMarker'>>;
}

/** One marker: how it looks, who is given it, where they sit, and how many are needed. */
export function MarkerCard({ of, words, count: { marker, heads, needed } }: MarkerCardProps) {
  const { t } = useTranslation();
  const { markers } = of;
  const label = words.marker(marker);
  return (
    <div className={styles.card}>
      <div className={styles.lineHead}>
        <span className={styles.figures}>
          {t('filming.optOuts.needed', { marker: label, heads, spare: marker.spare, needed })}
          {marker.zone === '' ? '' : t('filming.optOuts.inZone', { zone: marker.zone })}
        </span>
        <IconButton
          changes
          size="small"
          icon={Trash2}
          label={t('filming.optOuts.removeMarker', { marker: label })}
          onClick={() => void markers.remove([marker.id])}
        />
      </div>
      {marker.shape.trim() === '' ? <p className={styles.warning}>{t('filming.optOuts.noColourOnly')}</p> : null}
      <RecordForm
        table="optOutMarker"
        row={marker}
        onEdit={(patch) => markers.edit([{ id: marker.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'kind' },
              { name: 'colour' },
              { name: 'shape' },
              { name: 'covers' },
              { name: 'zone' },
              { name: 'spare' },
            ],
          },
        ]}
      />
    </div>
  );
}
