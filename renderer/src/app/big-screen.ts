/** The window that stands in the hall: what it is known by, and the key that closes it. */
import { useEffect } from 'react';
import { callHost } from '@app/lib/api.ts';
import { reportFailure } from './failures.ts';

/** Whether this window is the one that everybody in the hall reads. */
export function isBigScreen(): boolean {
  return window.location.hash.startsWith('#/big/');
}

export function useEscapeClosesBigScreen(): void {
  useEffect(() => {
    function close(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing) callHost('host.closeBigScreen', {}).catch(reportFailure);
    }
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
}
