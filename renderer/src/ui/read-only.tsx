import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/**
 * Whether what stands here is only looked at. Controls then take no change, and what is marked `changes` cannot be pressed: nothing offers
 * what would be refused.
 */
export const ReadOnlyContext = createContext(false);

export function useIsReadOnly(): boolean {
  return use(ReadOnlyContext);
}

/** What is set in here is how something is looked at, not what it says: filters, views, the settings of a preview. */
export function NotStored({ children }: { readonly children: ReactNode }) {
  return <ReadOnlyContext value={false}>{children}</ReadOnlyContext>;
}
