import { createContext, use } from 'react';

export const ToastCloseContext = createContext<() => void>(() => undefined);

/** For what stands in a message: takes the message away before its time. */
export function useToastClose(): () => void {
  return use(ToastCloseContext);
}
