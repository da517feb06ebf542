/**
 * From what stands in a cell to the value of a field, kind by kind: the one reader of what is typed, pasted or read from a file. What it
 * refuses is a code with parameters; who shows it has the words.
 */
import { parseDate } from '../domain/civil-date.ts';
import { parseClock, parseDuration, parseSheetTime } from '../domain/clock-time.ts';
import { parseWon } from '../domain/money.ts';
import { ok, problem } from '../domain/result.ts';
import type { Problem } from '../domain/result.ts';
import { readText } from '../domain/text.ts';
import type { TextProblem } from '../domain/text.ts';
import type { CivilDate } from '../domain/units.ts';
import { boundsOf, choicesOf } from '../entities/derive.ts';
import type { Field } from '../entities/fields.ts';
import { codeOf, codeWord, plain } from './field-words.ts';
import type { SheetLocale } from './field-words.ts';
import { isErrorCell } from './heads.ts';
import { findLabelled } from './labelled.ts';
import type { Labelled } from './labelled.ts';

export type FieldProblem =
  | TextProblem
  /** A formula that failed where the cell comes from: `{ text }`. */
  | 'formula.failed'
  /** More letters than the field takes: `{ max }`, in UTF-16 units as the store counts. */
  | 'text.long'
  | 'amount.invalid'
  | 'amount.overflow'
  | 'amount.negative'
  /** An amount to which its tax is still to be added. */
  | 'amount.vatApart'
  | 'number.invalid'
  /** `{ max }` */
  | 'number.tooMany'
  /** `{ min }` */
  | 'number.tooFew'
  | 'minutes.invalid'
  | 'clock.invalid'
  | 'date.invalid'
  | 'flag.invalid'
  /** `{ known }`: the words that are understood. */
  | 'choice.invalid'
  /** Nothing to refer to yet. */
  | 'ref.none'
  /** `{ text, known }` */
  | 'ref.unknown';

export type FieldRead<T = unknown> = { readonly ok: true; readonly value: T } | Problem<FieldProblem>;

export interface FieldContext {
  /** The language in which a refusal lists what is understood. */
  readonly locale: SheetLocale;
  /** All that the column is called: a flag may be told by its own name. */
  readonly names: readonly string[];
  /** The day that the work is about: a date without a year is the one nearest to it. */
  readonly near: CivilDate;
  /** What a reference may lead to. */
  readonly references?: readonly Labelled[] | undefined;
}

/** How many names a refusal lists. */
const MOST_NAMES = 12;

const YES = /^(?:예|네|o|y|yes|true|1|v|✓|✔)$/iu;
const NO = /^(?:|아니요|아니오|x|n|no|false|0|-)$/iu;

/** Null where nobody types a value of this kind: ranks, moments, structures. */
export function readField(field: Field, text: string, context: FieldContext): FieldRead | null {
  if (isErrorCell(text)) return problem('formula.failed', { text: text.trim() });
  if (isBlank(text) && field.blank !== undefined && field.kind !== 'text') return ok(field.blank);
  switch (field.kind) {
    case 'text':
      return readLetters(field, text);
    case 'won':
      return readWon(text, field);
    case 'number':
    case 'heads':
      return readInteger(text, field);
    case 'minutes':
      return refusedAs('minutes.invalid', parseDuration(text));
    case 'clock':
      return refusedAs('clock.invalid', goesPastMidnight(field) ? parseSheetTime(text) : parseClock(text));
    case 'day':
      return refusedAs('date.invalid', parseDate(text, context.near));
    case 'flag':
      return readFlag(text, context.names);
    case 'choice':
      return readChoice(text, field, context.locale);
    case 'ref':
      return context.references === undefined ? null : readReference(text, context.references);
    case 'instant':
    case 'rank':
    case 'structure':
    case 'code':
      return null;
  }
}

/** Nothing, or the dash that stands for nothing in other people's tables. */
function isBlank(text: string): boolean {
  return /^[-‐-―−]?$/u.test(text.trim());
}

/** A time on a sheet rather than of a day. */
function goesPastMidnight(field: Field): boolean {
  return boundsOf(field).max > 1439 && Number.isFinite(boundsOf(field).max);
}

function refusedAs<T>(
  code: FieldProblem,
  parsed: { readonly ok: true; readonly value: T } | { readonly ok: false },
): FieldRead<T> {
  return parsed.ok ? parsed : problem(code);
}

/** Whether line breaks belong to what is written here. */
function isProse(field: Field): boolean {
  if (field.isLong === true) return true;
  const read = field.schema.safeParse('a\nb');
  return read.success && read.data === 'a\nb';
}

function readLetters(field: Field, text: string): FieldRead<string> {
  const read = readText(text, { kind: isProse(field) ? 'multiline' : 'line', max: Infinity });
  if (!read.ok) return read;
  const long = field.schema.safeParse(read.value).error?.issues.find(({ code }) => code === 'too_big');
  return long === undefined ? read : problem('text.long', { max: 'maximum' in long ? Number(long.maximum) : 0 });
}

const AMOUNT_PROBLEMS: Readonly<Record<string, FieldProblem>> = {
  'won.overflow': 'amount.overflow',
  'won.vatApart': 'amount.vatApart',
};

/** Won as people write it; what the field does not take is refused in the words of the store. */
function readWon(text: string, field: Field): FieldRead<number> {
  const amount = parseWon(text);
  if (!amount.ok) return problem(AMOUNT_PROBLEMS[amount.code] ?? 'amount.invalid');
  const issue = field.entered?.safeParse(amount.value).error?.issues[0];
  if (issue === undefined) return amount;
  const stated: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return problem(stated === 'amount.overflow' || stated === 'amount.negative' ? stated : 'amount.invalid');
}

/** A number with the word that counts it, as people write it, or with the fraction that a spreadsheet adds: `30명`, `30.0`. */
const COUNTED = /(?:\.0+)?(?:명|인|개|회|건|매|장|부|석|팀|대|분)?$/u;

function readInteger(text: string, field: Field): FieldRead<number> {
  const figures = text.normalize('NFKC').replaceAll(/[\s,]/gu, '').replace(COUNTED, '');
  const value = Number(figures);
  if (!/^[-+]?\d+$/u.test(figures) || !Number.isSafeInteger(value)) return problem('number.invalid');
  const { min, max } = boundsOf(field);
  if (value > max) return problem('number.tooMany', { max });
  return value < min ? problem('number.tooFew', { min }) : ok(value);
}

function readFlag(text: string, names: readonly string[]): FieldRead<boolean> {
  const typed = text.trim();
  const isYes = YES.test(typed) || names.some((name) => plain(name) === plain(typed));
  return isYes || NO.test(typed) ? ok(isYes) : problem('flag.invalid');
}

/** One of a closed list by its word in any language; of an open one the code itself. */
function readChoice(text: string, field: Field, locale: SheetLocale): FieldRead<string> {
  const codes = choicesOf(field);
  const found = codeOf(field, text);
  if (found !== undefined) return ok(found);
  if (codes.length === 0 && field.schema.safeParse(text.trim()).success) return ok(text.trim());
  return problem('choice.invalid', { known: codes.map((code) => codeWord(locale, field, code)).join(', ') });
}

function readReference(text: string, list: readonly Labelled[]): FieldRead<string> {
  const found = findLabelled(list, text);
  if (found !== null) return ok(found.id);
  if (list.length === 0) return problem('ref.none');
  const known = list.slice(0, MOST_NAMES).map(({ label }) => label);
  const shown = list.length > MOST_NAMES ? [...known, '…'] : known;
  return problem('ref.unknown', { text: text.trim().slice(0, 40), known: shown.join(', ') });
}
