/** Cells that several money tables share: lines of text, won, ticks, one of a list. */
import { TEXT_LIMIT } from '@shared/contract/entities.ts';
import { MOST_WON, parseWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import type { TFunction } from 'i18next';
import { LOCALES } from '@app/i18n/i18n.ts';
import { readCellText } from '@app/records/table/cell-text.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export function readLine(t: TFunction, text: string): Read<string> {
  return readCellText(t, text, 'line', TEXT_LIMIT.line);
}

export function readNote(t: TFunction, text: string): Read<string> {
  return readCellText(t, text, 'multiline', TEXT_LIMIT.note);
}

/** Won as people write it; nothing is 0. `least` is 0 unless money may come back. */
export function readWon(t: TFunction, text: string, least = 0): Read<Won> {
  if (text.trim() === '' || text.trim() === '-') return { ok: true, value: won(0) };
  const amount = parseWon(text);
  if (!amount.ok) {
    const error = amount.code === 'won.overflow' ? t('money.error.tooLarge') : t('money.error.amount');
    return { ok: false, error };
  }
  if (Math.abs(amount.value) > MOST_WON) return { ok: false, error: t('money.error.tooLarge') };
  if (amount.value < least) return { ok: false, error: t('money.error.negative') };
  return { ok: true, value: amount.value };
}

const YES = /^(?:예|네|o|y|yes|true|1|v|✓|✔)$/iu;
const NO = /^(?:|아니요|아니오|x|n|no|false|0|-)$/iu;

export function readTick(t: TFunction, text: string): Read<boolean> {
  const typed = text.trim();
  return YES.test(typed) || NO.test(typed)
    ? { ok: true, value: YES.test(typed) }
    : { ok: false, error: t('money.error.yesNo') };
}

/** One of a closed list by its name in either language; nothing, or a dash, is `blank`. */
export function readChoice<V extends string, B extends V | null>(
  t: TFunction,
  text: string,
  choice: { readonly values: readonly V[]; readonly blank: B; readonly nameOf: (value: V, lng?: string) => string },
): Read<V | B> {
  const typed = text.replace(/\s/gu, '').toLowerCase();
  if (typed === '' || typed === '-') return { ok: true, value: choice.blank };
  const found = choice.values.find((value) =>
    LOCALES.some((lng) => choice.nameOf(value, lng).replace(/\s/gu, '').toLowerCase() === typed),
  );
  if (found !== undefined) return { ok: true, value: found };
  const known = choice.values.map((value) => choice.nameOf(value)).join(', ');
  return { ok: false, error: t('money.error.choice', { known }) };
}
