import type { ReactNode } from 'react';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { SavedSign } from './SavedSign.tsx';
import styles from './TopBar.module.css';

export interface TopBarProps {
  /** Whose steps undo and redo walk. */
  readonly scope: string;
  readonly children: ReactNode;
}

export function TopBar({ scope, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.title}>{children}</div>
      <SavedSign />
      <HistoryButtons scope={scope} />
      <AppearanceMenu />
    </header>
  );
}
