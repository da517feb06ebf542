/** What was picked from the palette lately, by ids alone: what it is called is asked anew each time. */
import { usePreference } from '@app/lib/preferences.ts';

const MOST = 6;

function parse(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [];
}

/** The last few, the newest first, and how one is added. */
export function useRecent(): readonly [readonly string[], (id: string) => void] {
  const [recent, setRecent] = usePreference('palette.recent', parse);
  return [recent, (id) => setRecent([id, ...recent.filter((one) => one !== id)].slice(0, MOST))];
}
