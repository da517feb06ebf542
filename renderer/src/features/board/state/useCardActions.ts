/** What can be done with a card, or with all selected ones when it is among them: by menu, by key and by the bar of a selection. */
import { Archive, CircleCheck, Copy, PanelRight, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';

export interface CardTarget {
  readonly id: string;
  /** The card alone, or all selected ones. */
  readonly ids: readonly string[];
}

export interface CardCommands {
  readonly open: (id: string) => void;
  /** Finishes the cards, or opens them again when all are finished. */
  readonly finish: (ids: readonly string[]) => void;
  readonly duplicate: (ids: readonly string[]) => void;
  readonly archive: (ids: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

export type CardActions = Readonly<Record<keyof CardCommands, Action<CardTarget>>>;

export function useCardActions({ open, finish, duplicate, archive, remove }: CardCommands): CardActions {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      open: {
        id: 'open',
        icon: PanelRight,
        label: t('board.menu.open'),
        keys: ['Enter'],
        perform: ({ id }) => open(id),
      },
      // The letters of the keys under a Hangul layout, too: C is ㅊ.
      finish: {
        id: 'finish',
        changes: true,
        icon: CircleCheck,
        label: t('board.menu.finish'),
        keys: ['c', 'ㅊ'],
        perform: ({ ids }) => finish(ids),
      },
      duplicate: {
        id: 'duplicate',
        changes: true,
        icon: Copy,
        label: t('board.menu.duplicate'),
        keys: ['Mod+d'],
        perform: ({ ids }) => duplicate(ids),
      },
      // E is ㄷ.
      archive: {
        id: 'archive',
        changes: true,
        icon: Archive,
        label: t('board.menu.archive'),
        keys: ['e', 'ㄷ'],
        perform: ({ ids }) => archive(ids),
      },
      remove: {
        id: 'remove',
        changes: true,
        icon: Trash2,
        tone: 'danger',
        label: t('board.menu.remove'),
        keys: ['Delete', 'Backspace'],
        perform: ({ ids }) => remove(ids),
      },
    }),
    [t, open, finish, duplicate, archive, remove],
  );
}
