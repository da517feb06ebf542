/** Whether a damaged library is being looked at, with its fault put aside for the time being. */
import type { ErrorData } from '@shared/contract/errors.ts';
import { createContext, use } from 'react';

export interface Looking {
  readonly fault: ErrorData;
  /** Back to the screen of the fault. */
  readonly stop: () => void;
}

export const LookingContext = createContext<Looking | null>(null);

export function useLooking(): Looking | null {
  return use(LookingContext);
}
