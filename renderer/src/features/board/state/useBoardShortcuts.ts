import { isEditingText, runKey } from '@ui/index.ts';
import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

export interface BoardShortcuts {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Esc anywhere in the room; undefined when there is nothing to let go of. */
  readonly onEscape: (() => void) | undefined;
}

/** Keys that work wherever the focus is in the room: `/` and Ctrl+F go to the search, Esc lets go of the selection. */
export function useBoardShortcuts({ search, onEscape }: BoardShortcuts): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const find = () => search.current?.select();
    const typing = isEditingText(event.target);
    runKey(event, { 'Mod+f': find, '/': typing ? undefined : find, Escape: typing ? undefined : onEscape });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
