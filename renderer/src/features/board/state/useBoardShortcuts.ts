import { useMemo } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';

export interface BoardShortcuts {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Esc anywhere in the room; undefined when there is nothing to let go of. */
  readonly onEscape: (() => void) | undefined;
}

/** Keys that work wherever the focus is in the room: `/` and Ctrl+F go to the search, Esc lets go of the selection. */
export function useBoardShortcuts({ search, onEscape }: BoardShortcuts): void {
  const { t } = useTranslation();
  const heading = t('shell.room.board');
  const finding = useMemo(
    () => [{ id: 'find', label: t('keys.board.find'), keys: ['Mod+f', '/'], perform: () => search.current?.select() }],
    [t, search],
  );
  const escaping = useMemo(
    () => [
      {
        id: 'letGo',
        label: t('keys.board.letGo'),
        keys: ['Escape'],
        // The palette takes Esc for itself.
        offer: null,
        when: () => onEscape !== undefined,
        perform: () => onEscape?.(),
      },
    ],
    [t, onEscape],
  );
  useActions(heading, finding, 'acts');
  useActions(heading, escaping);
}
