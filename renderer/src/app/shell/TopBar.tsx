import { IconButton, Kbd } from '@ui/index.ts';
import { BookOpen, CircleQuestionMark, Keyboard, Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { keyText } from '@app/actions/key-text.ts';
import { useActions } from '@app/actions/useActions.ts';
import type { GlossaryDialogProps } from '@app/glossary/GlossaryDialog.tsx';
import type { GuideDialogProps } from '@app/guide/GuideDialog.tsx';
import { pageAt } from '@app/guide/page-at.ts';
import { readAllWords } from '@app/i18n/i18n.ts';
import { onDemand } from '@app/lib/on-demand.tsx';
import { PALETTE_ACTION } from '../palette/palette-action.ts';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { KeySheet } from './KeySheet.tsx';
import { SavedSign } from './SavedSign.tsx';
import styles from './TopBar.module.css';

const CommandPalette = onDemand(
  async () => {
    // It finds rooms and papers by their names in either language.
    const [{ CommandPalette: read }] = await Promise.all([import('../palette/CommandPalette.tsx'), readAllWords()]);
    return read;
  },
  ({ open }) => open,
);
const GlossaryDialog = onDemand(
  async () => (await import('@app/glossary/GlossaryDialog.tsx')).GlossaryDialog,
  ({ openAt }) => openAt !== null,
);
const GuideDialog = onDemand(
  async () => (await import('@app/guide/GuideDialog.tsx')).GuideDialog,
  ({ openAt }) => openAt !== null,
);

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
  const [glossaryAt, setGlossaryAt] = useState<GlossaryDialogProps['openAt']>(null);
  const [guideAt, setGuideAt] = useState<GuideDialogProps['openAt']>(null);
  const [address] = useLocation();
  const finding = useRef<HTMLButtonElement>(null);
  const sheets = useMemo(() => {
    // Behind what covers the screens nothing opens.
    const isCovered = () => finding.current?.checkVisibility() !== true;
    return [
      {
        id: PALETTE_ACTION,
        label: t('palette.title'),
        icon: Search,
        keys: ['Mod+k'],
        perform: () => (isCovered() ? false : setPaletteOpen(true)),
      },
      {
        id: 'guide',
        label: t('guide.title'),
        icon: CircleQuestionMark,
        keys: ['F1'],
        perform: () => (isCovered() ? false : setGuideAt(pageAt(address))),
      },
      {
        id: 'glossary',
        label: t('glossary.title'),
        icon: BookOpen,
        keys: ['Shift+F1'],
        perform: () => (isCovered() ? false : setGlossaryAt('first')),
      },
    ];
  }, [t, address]);
  useActions(t('keys.everywhere'), sheets, 'acts');
  const experimentId = scope === 'library' ? null : scope;
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
      <IconButton
        icon={CircleQuestionMark}
        label={t('guide.title')}
        shortcut={keyText('F1')}
        aria-haspopup="dialog"
        onClick={() => setGuideAt(pageAt(address))}
      />
      <IconButton
        icon={BookOpen}
        label={t('glossary.title')}
        shortcut={keyText('Shift+F1')}
        aria-haspopup="dialog"
        onClick={() => setGlossaryAt('first')}
      />
      <AppearanceMenu keyHelp={keyHelp} />
      <CommandPalette
        open={isPaletteOpen}
        onOpenChange={setPaletteOpen}
        onTerm={setGlossaryAt}
        experimentId={experimentId}
      />
      <GlossaryDialog openAt={glossaryAt} onClose={() => setGlossaryAt(null)} experimentId={experimentId} />
      <GuideDialog openAt={guideAt} onClose={() => setGuideAt(null)} />
      <KeySheet isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </header>
  );
}
