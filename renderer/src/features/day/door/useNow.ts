import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { useEffect, useState } from 'react';

const TICK = 5_000;

/** The laptop's clock, read again every few seconds. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return instantFromMillis(now);
}
