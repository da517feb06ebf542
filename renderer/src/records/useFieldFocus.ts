import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Goes to the field that the address names (`…/overview/question`): scrolls to it and puts the cursor there. */
export function useFieldFocus(field: string | undefined): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field === undefined) return;
    const place = sheet.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, textarea, button[role]')?.focus();
  }, [field]);
  return sheet;
}
