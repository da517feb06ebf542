import type { TFunction } from 'i18next';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant, asWon } from '@shared/domain/units.ts';
import { formatWon } from '@shared/domain/won-format.ts';
import type { Locale } from '@app/i18n/i18n.ts';

/** The moment of a backup as the screen writes it. */
export function whenText(at: string, locale: Locale): string {
  const instant = asInstant(at);
  return instant === undefined ? at : formatInstant(instant, locale);
}

/** A sum too large to be counted exactly is shown as it came. */
export function sumText(t: TFunction, amount: number): string {
  const sum = asWon(amount);
  return t('backups.won', { sum: sum === undefined ? String(amount) : formatWon(sum) });
}
