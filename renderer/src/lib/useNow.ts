import { useEffect, useState } from 'react';

/** The clock of the computer in milliseconds, read every `tick` milliseconds. */
export function useNow(tick: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), tick);
    return () => window.clearInterval(timer);
  }, [tick]);
  return now;
}
