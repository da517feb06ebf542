import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Frame.module.css';
import { TopBar } from './TopBar.tsx';
import topBar from './TopBar.module.css';

/** The house without an experiment open: the library, the about page. */
export function LibraryFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.library}>
      <TopBar scope="library">
        <Link href="/" className={`${styles.home} ${topBar.name}`}>
          {t('common.appName')}
        </Link>
      </TopBar>
      <main className={styles.content}>{children}</main>
    </div>
  );
}
