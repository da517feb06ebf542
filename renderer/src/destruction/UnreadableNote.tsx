import type { UnreadableCopy } from '@shared/contract/privacy.contract.ts';
import { Checkbox } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Destruction.module.css';

export interface UnreadableNoteProps {
  readonly copies: readonly UnreadableCopy[];
  readonly destroy: boolean;
  readonly onDestroy: (destroy: boolean) => void;
}

function nameOf(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

/** Copies that cannot be opened, by name, before they are deleted whole. */
export function UnreadableNote({ copies, destroy, onDestroy }: UnreadableNoteProps) {
  const { t } = useTranslation();
  if (copies.length === 0) return null;
  return (
    <div className={styles.note}>
      <p className={styles.said}>{t('privacy.unreadable.said', { count: copies.length })}</p>
      <ul className={styles.copies}>
        {copies.map(({ path, place, why }) => (
          <li key={path} title={path}>
            {t('privacy.unreadable.copy', {
              name: nameOf(path),
              place: t(`privacy.placeName.${place}`),
              why: t(`privacy.unreadable.why.${why}`),
            })}
          </li>
        ))}
      </ul>
      <Checkbox checked={destroy} onChange={onDestroy} hint={t('privacy.unreadable.destroyHint')}>
        {t('privacy.unreadable.destroy')}
      </Checkbox>
    </div>
  );
}
