import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LIBRARY_ROOMS } from '../library-rooms.tsx';
import styles from './Frame.module.css';
import { BackupSign } from './BackupSign.tsx';
import { Notices } from './Notices.tsx';
import { RailLink } from './RailLink.tsx';
import { TopBar } from './TopBar.tsx';
import topBar from './TopBar.module.css';

/** The house without an experiment open: the library and what cares for it. */
export function LibraryFrame({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.house}>
      <nav className={styles.rail} aria-label={t('shell.rooms')}>
        {LIBRARY_ROOMS.map((room) => (
          <RailLink key={room.id} href={room.path} icon={room.icon} current={room.path === path}>
            {t(`shell.libraryRoom.${room.id}`)}
          </RailLink>
        ))}
        <BackupSign />
      </nav>
      <TopBar scope="library">
        <Link href="/" className={`${styles.home} ${topBar.name}`}>
          {t('common.appName')}
        </Link>
      </TopBar>
      <Notices />
      <main className={styles.content}>{children}</main>
    </div>
  );
}
