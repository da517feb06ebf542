import { useToast } from '@ui/index.ts';
import { useEffect } from 'react';
import { speakFailures } from './failures.ts';

/** Lets failures speak as toasts; they stay until dismissed. */
export function FailureToasts() {
  const toast = useToast();
  useEffect(() => {
    speakFailures(toast);
    return () => speakFailures(() => {});
  }, [toast]);
  return null;
}
