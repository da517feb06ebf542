import type { TFunction } from 'i18next';

const KILO = 1024;
const MEGA = KILO * KILO;

/** The size of a file as people say it: whole bytes and kilobytes, megabytes with one digit behind the point. */
export function sizeText(t: TFunction, bytes: number): string {
  if (bytes < KILO) return t('common.size.bytes', { count: bytes });
  if (bytes < MEGA) return t('common.size.kilo', { count: Math.round(bytes / KILO) });
  return t('common.size.mega', { count: Math.round((bytes / MEGA) * 10) / 10 });
}
