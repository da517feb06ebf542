import { Kbd } from '@ui/index.ts';
import { Keyboard, Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyText } from '@app/actions/key-text.ts';
import { useActions } from '@app/actions/useActions.ts';
import { CommandPalette, PALETTE_ACTION } from '../palette/CommandPalette.tsx';
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
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const finding = useRef<HTMLButtonElement>(null);
  const openPalette = useMemo(
    () => [
      {
        id: PALETTE_ACTION,
        label: t('palette.title'),
        icon: Search,
        keys: ['Mod+k'],
        perform(): false | void {
          // Behind what covers the screens nothing opens.
          if (finding.current?.checkVisibility() !== true) return false;
          setPaletteOpen(true);
        },
      },
    ],
    [t],
  );
  useActions(t('keys.everywhere'), openPalette, 'acts');
  return (
    <header className={styles.bar}>
      <div className={styles.title}>{children}</div>
      <button
        ref={finding}
        type="button"
        className={styles.find}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setPaletteOpen(true)}
      >
        <Search size={14} strokeWidth={1.75} aria-hidden />
        {t('palette.open')}
        <Kbd keys={keyText('Mod+k')} />
      </button>
      <SavedSign />
      <HistoryButtons scope={scope} />
      <AppearanceMenu keyHelp={keyHelp} />
      <CommandPalette
        open={isPaletteOpen}
        onOpenChange={setPaletteOpen}
        experimentId={scope === 'library' ? null : scope}
      />
      <KeySheet isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </header>
  );
}
