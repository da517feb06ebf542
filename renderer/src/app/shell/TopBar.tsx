import { Keyboard } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { KeySheet } from './KeySheet.tsx';
import { SavedSign } from './SavedSign.tsx';
import styles from './TopBar.module.css';

export interface TopBarProps {
  /** Whose steps undo and redo walk. */
  readonly scope: string;
  readonly children: ReactNode;
}

export function TopBar({ scope, children }: TopBarProps) {
  const { t } = useTranslation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const keyHelp = useMemo(
    () => ({
      id: 'keys',
      label: t('keys.open'),
      icon: Keyboard,
      keys: ['?', 'Shift+?'],
      perform: () => setHelpOpen(true),
    }),
    [t],
  );
  useActions(
    t('keys.everywhere'),
    useMemo(() => [keyHelp], [keyHelp]),
  );
  return (
    <header className={styles.bar}>
      <div className={styles.title}>{children}</div>
      <SavedSign />
      <HistoryButtons scope={scope} />
      <AppearanceMenu keyHelp={keyHelp} />
      <KeySheet isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </header>
  );
}
