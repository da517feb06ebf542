import type { MaskedOnPaper, MaskedPlace } from '@shared/contract/document.contract.ts';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldName, thingText } from '@app/i18n/history-sentences.ts';
import styles from './DocumentsRoom.module.css';

/** What the paper masks in free text, place by place, before it is saved. Open at first; it folds from the keyboard, and scrolls. */
export function MaskedList({ masked: { counts, places, more } }: { readonly masked: MaskedOnPaper }) {
  const { t } = useTranslation();
  if (counts.length === 0) return null;
  const count = counts.reduce((sum, one) => sum + one.count, 0);

  function where({ thing, column }: MaskedPlace): string {
    if (thing.table !== 'documentSetting') return `${thingText(thing)} · ${fieldName(thing.table, column)}`;
    const setting = column === 'approvals' ? t('documents.approvals.label') : null;
    return `${t('documents.settings')} · ${setting ?? t(column === 'heading' ? 'documents.heading' : 'documents.remark')}`;
  }

  return (
    <details className={styles.masked} open>
      <summary>
        <EyeOff size={14} aria-hidden />
        <span>
          <b>{t('documents.masked.title', { count })}</b>{' '}
          {counts
            .map((one) =>
              t('documents.masked.counted', { kind: t(`documents.masked.kind.${one.kind}`), count: one.count }),
            )
            .join(', ')}
        </span>
      </summary>
      <p>{t('documents.masked.how')}</p>
      <ul tabIndex={0} aria-label={t('documents.masked.title', { count })}>
        {places.map((place) => (
          <li key={`${place.thing.table} ${place.thing.id} ${place.column} ${place.words[0]?.original}`}>
            <span className={styles.maskedPlace}>{where(place)}</span>
            {place.words.map(({ kind, original, shown, count: times }) => (
              <span key={`${kind} ${original}`} className={styles.maskedWord}>
                {t('documents.masked.word', { original, shown })}
                {times > 1 ? ` ${t('documents.masked.times', { times })}` : ''}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p>{t('documents.masked.more', { count: more })}</p>}
    </details>
  );
}
