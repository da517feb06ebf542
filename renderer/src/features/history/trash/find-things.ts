import type { TrashedThing } from '@shared/contract/history.contract.ts';

/** Whether a deleted thing, or what it hung on, is called so; an empty text finds all. */
export function matchesText({ name, number, owner }: TrashedThing, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, number, owner?.name ?? ''].some((word) => word.toLowerCase().includes(wanted));
}
