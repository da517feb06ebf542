import { isEditingText } from '@ui/index.ts';
import { useEffect, useEffectEvent } from 'react';

/** While `active`, text pasted anywhere on the screen but into a field goes to `onPaste`: for tables that have no cell yet. */
export function usePasteAnywhere(active: boolean, onPaste: (text: string) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || text.trim() === '' || isEditingText(event.target)) return;
    event.preventDefault();
    onPaste(text);
  });
  useEffect(() => {
    if (!active) return undefined;
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [active]);
}
