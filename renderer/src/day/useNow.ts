import { useEffect, useState } from 'react';

const TICK = 500;

/** The clock of the computer in milliseconds, read twice a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
