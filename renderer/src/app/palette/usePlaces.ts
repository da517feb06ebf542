/** Where one can go and what can be done from where one is. */
import { PAPER_KINDS } from '@shared/papers/index.ts';
import { FileText, Info, Library, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { keyText } from '@app/actions/key-text.ts';
import { offeredActions, useShownGroups } from '@app/actions/shown-actions.ts';
import { words } from '@app/i18n/dynamic.ts';
import { i18n, LOCALES } from '@app/i18n/i18n.ts';
import { runCommand } from '@app/lib/api.ts';
import { useReadOnly } from '@app/lib/view.ts';
import { LIBRARY_ROOMS } from '../library-rooms.tsx';
import { ROOMS } from '../rooms.tsx';
import type { PaletteEntry } from './entries.ts';

/** A word in every language, so that it is found by each of them. */
function inEveryLanguage(key: string): string {
  return LOCALES.map((lng) => i18n.t(key as never, { lng }) as string).join('\n');
}

/** The rooms of the open experiment and its papers, then the screens of the library. */
export function usePlaces(experimentId: string | null): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const own =
    experimentId === null
      ? []
      : [
          ...ROOMS.map(({ id, icon }): PaletteEntry => ({
            id: `room:${id}`,
            icon,
            label: t(`shell.room.${id}`),
            keywords: inEveryLanguage(`shell.room.${id}`),
            perform: () => go(`/e/${experimentId}/${id}`),
          })),
          ...PAPER_KINDS.map((kind): PaletteEntry => ({
            id: `paper:${kind}`,
            icon: FileText,
            label: t('palette.paper', { kind: words(`papers.name.${kind}`, {}) }),
            keywords: inEveryLanguage(`papers.name.${kind}`),
            perform() {
              void runCommand('preference.set', { key: `documents.kind.${experimentId}`, value: kind });
              go(`/e/${experimentId}/documents`);
            },
          })),
        ];
  return [
    ...own,
    ...LIBRARY_ROOMS.map(({ id, path, icon }): PaletteEntry => ({
      id: `library:${id}`,
      icon: id === 'library' ? Library : icon,
      label: t(`shell.libraryRoom.${id}`),
      keywords: inEveryLanguage(`shell.libraryRoom.${id}`),
      perform: () => go(path),
    })),
    {
      id: 'library:about',
      icon: Info,
      label: t('shell.about'),
      keywords: inEveryLanguage('shell.about'),
      perform: () => go('/about'),
    },
  ];
}

/** The actions that are listed and can be done now, but for those whose ids are `without`. */
export function useOfferedActions(without: string): readonly PaletteEntry[] {
  const isReadOnly = useReadOnly();
  return offeredActions(useShownGroups(), isReadOnly)
    .filter(({ id }) => id !== without)
    .map(({ id, icon = Zap, label, offer, keys: [chord] = [], perform }) => ({
      id: `action:${id}`,
      icon,
      label,
      shown: offer ?? undefined,
      shortcut: chord === undefined ? undefined : keyText(chord),
      perform: () => void perform(),
    }));
}
