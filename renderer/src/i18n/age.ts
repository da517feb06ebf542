/** How long ago something was, in the largest unit that fits. */
import type { TFunction } from 'i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ageText(t: TFunction, at: string, now: number): string {
  // A clock that jumped back makes it later than now: then it is said to be just now.
  const age = Math.max(0, now - Date.parse(at));
  if (age < MINUTE) return t('backups.age.now');
  if (age < HOUR) return t('backups.age.minutes', { count: Math.floor(age / MINUTE) });
  if (age < 2 * DAY) return t('backups.age.hours', { count: Math.floor(age / HOUR) });
  return t('backups.age.days', { count: Math.floor(age / DAY) });
}
