import { Library } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ROOMS } from '../rooms.tsx';
import type { Room } from '../rooms.tsx';
import styles from './Frame.module.css';

/** The way between rooms, in the order of work. */
export function Rail({ experimentId, room }: { readonly experimentId: string; readonly room: Room['id'] }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.rail} aria-label={t('shell.rooms')}>
      <Link href="/" className={styles.room}>
        <Library size={16} strokeWidth={1.75} aria-hidden />
        <span>{t('shell.library')}</span>
      </Link>
      <hr className={styles.rule} />
      {ROOMS.map(({ id, icon: Glyph }) => (
        <Link
          key={id}
          href={`/e/${experimentId}/${id}`}
          className={styles.room}
          aria-current={id === room ? 'page' : undefined}
        >
          <Glyph size={16} strokeWidth={1.75} aria-hidden />
          <span>{t(`shell.room.${id}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
