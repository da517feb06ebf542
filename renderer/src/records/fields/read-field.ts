/** From what is typed or pasted into a cell to the value of a field, kind by kind. */
import { parseDate } from '@shared/domain/civil-date.ts';
import { parseClock, parseDuration } from '@shared/domain/clock-time.ts';
import { parseWon } from '@shared/domain/money.ts';
import { ERROR_CODES } from '@shared/contract/errors.ts';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { boundsOf, choicesOf } from '@shared/entities/derive.ts';
import { TEXT_LIMIT } from '@shared/entities/columns.ts';
import type { Field } from '@shared/entities/fields.ts';
import type { TFunction } from 'i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import { choiceWord, namesOfChoice } from '@app/i18n/field-words.ts';
import { LOCALES } from '@app/i18n/i18n.ts';
import { workDay } from '@app/lib/work-day.ts';
import { readCellText } from '../table/cell-text.ts';
import { findLabelled } from './labelled.ts';
import type { Labelled } from './labelled.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export interface ReadContext {
  readonly t: TFunction;
  /** What the column is called, for a refusal. */
  readonly title: string;
  /** All that it is called: a flag may be told by its own name. */
  readonly names: readonly string[];
  /** What a reference may lead to. */
  readonly references?: readonly Labelled[];
}

/** How many names a refusal lists. */
const MOST_NAMES = 12;

const YES = /^(?:예|네|o|y|yes|true|1|v|✓|✔)$/iu;
const NO = /^(?:|아니요|아니오|x|n|no|false|0|-)$/iu;

/** Null where nobody types a value of this kind: ranks, moments, structures. */
export function readField(field: Field, text: string, context: ReadContext): Read<unknown> | null {
  const { t } = context;
  if (isBlank(text) && field.blank !== undefined && field.kind !== 'text') return { ok: true, value: field.blank };
  switch (field.kind) {
    case 'text':
      return readText(t, text, field.isLong === true);
    case 'won':
      return readWon(text, field);
    case 'number':
    case 'heads':
      return readInteger(t, text, field);
    case 'minutes':
      return refusedAs(parseDuration(text), errorText({ code: 'minutes.invalid', params: {} }));
    case 'clock':
      return refusedAs(parseClock(text), t('common.clockInvalid'));
    case 'day':
      return refusedAs(parseDate(text, workDay()), errorText({ code: 'date.invalid', params: {} }));
    case 'flag':
      return readFlag(t, text, context.names);
    case 'choice':
      return readChoice(t, text, field);
    case 'ref':
      return context.references === undefined ? null : readReference(context, text, context.references);
    case 'instant':
    case 'rank':
    case 'structure':
    case 'code':
      return null;
  }
}

/** Nothing, or the dash that stands for nothing in other people's tables. */
function isBlank(text: string): boolean {
  return ['', '-'].includes(text.trim());
}

function refusedAs<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }, error: string) {
  return parsed.ok ? parsed : ({ ok: false, error } as const);
}

/** `isLong`: prose of several lines. */
export function readText(t: TFunction, text: string, isLong = false): Read<string> {
  return isLong ? readCellText(t, text, 'multiline', TEXT_LIMIT.note) : readCellText(t, text, 'line', TEXT_LIMIT.line);
}

/** Won as people write it; what the field does not take is refused in the words of the store. */
function readWon(text: string, field: Field): Read<number> {
  const amount = parseWon(text);
  if (!amount.ok) return refusedAmount(amount.code === 'won.overflow' ? 'amount.overflow' : 'amount.invalid');
  const issue = field.entered?.safeParse(amount.value).error?.issues[0];
  if (issue === undefined) return amount;
  const stated: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return refusedAmount(ERROR_CODES.find((code) => code === stated) ?? 'amount.invalid');
}

function refusedAmount(code: ErrorCode): Read<number> {
  return { ok: false, error: errorText({ code, params: {} }) };
}

function readInteger(t: TFunction, text: string, field: Field): Read<number> {
  const figures = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  const value = Number(figures);
  if (!/^[-+]?\d+$/u.test(figures) || !Number.isSafeInteger(value))
    return { ok: false, error: t('records.error.number') };
  const { min, max } = boundsOf(field);
  if (value > max) return { ok: false, error: t('records.error.tooMany', { max }) };
  if (value < min) return { ok: false, error: t('records.error.tooFew', { min }) };
  return { ok: true, value };
}

function readFlag(t: TFunction, text: string, names: readonly string[]): Read<boolean> {
  const typed = text.trim();
  const isYes = YES.test(typed) || names.some((name) => plain(name) === plain(typed));
  return isYes || NO.test(typed) ? { ok: true, value: isYes } : { ok: false, error: t('records.error.yesNo') };
}

/** One of a closed list by its word in any language. */
function readChoice(t: TFunction, text: string, field: Field): Read<string> {
  const typed = plain(text);
  const codes = choicesOf(field);
  // Its own word goes before what other people's sheets call another.
  const found =
    codes.find((code) => LOCALES.some((lng) => plain(choiceWord(field, code, lng) ?? code) === typed)) ??
    codes.find((code) => namesOfChoice(field, code).some((name) => plain(name) === typed));
  if (found !== undefined) return { ok: true, value: found };
  const known = codes.map((code) => choiceWord(field, code) ?? code).join(', ');
  return { ok: false, error: t('records.error.choice', { known }) };
}

/** A word without what people write differently. */
export function plain(word: string): string {
  return word.replaceAll(/\s/gu, '').toLowerCase();
}

function readReference({ t, title }: ReadContext, text: string, list: readonly Labelled[]): Read<string> {
  const found = findLabelled(list, text);
  if (found !== null) return { ok: true, value: found.id };
  if (list.length === 0) return { ok: false, error: t('records.error.noRefs', { field: title }) };
  const known = list.slice(0, MOST_NAMES).map(({ label }) => label);
  const shown = list.length > MOST_NAMES ? [...known, '…'] : known;
  const params = { text: text.trim().slice(0, 40), field: title, known: shown.join(', ') };
  return { ok: false, error: t('records.error.ref', params) };
}
