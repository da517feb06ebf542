/**
 * Text as it enters the app. All stored text is NFC, free of control characters, of lone surrogates and of the marks that
 * turn the reading direction around (they make a file name or an amount read as another).
 *
 * `checkText` refuses, for what arrives through a door (a form, a bundle): nothing is changed behind the sender's back
 * except normalisation. `readText` does so for what a person types. `cleanText` mends, for names of files.
 */
import { holdsResidentNumber } from './resident-number.ts';
import { ok, problem, type Result } from './result.ts';

export type TextKind = 'line' | 'multiline';

export interface TextRule {
  readonly kind: TextKind;
  /** Most characters (code points) after normalisation. */
  readonly max: number;
  /** Text of nothing but spaces is refused. */
  readonly required?: boolean;
}

export type TextProblem =
  | 'text.empty'
  /** More than `{ max }` characters: `{ max, length }`. */
  | 'text.tooLong'
  /** A control character: `{ at }`, its position counted from 1, `{ code }` as `U+0007`. In a line, also a tab or a line break. */
  | 'text.control'
  /** Half of a character, as broken files hold: `{ at, code }`. */
  | 'text.surrogate'
  /** A mark that turns the reading direction: `{ at, code }`. */
  | 'text.bidi'
  /** A resident registration number, which is never stored. */
  | 'text.residentNumber';

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/** What no text keeps: C0 and C1 controls but tab and line feed, noncharacters, the byte order mark. */
const CONTROL = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/u;
/** In a line, breaks and tabs are controls too. */
const CONTROL_OR_BREAK = /[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]/u;
const SURROGATE = /\p{Surrogate}/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

/** Most of what comes in (ids, codes, figures): there is nothing in it to mend or to refuse. */
const PLAIN = /^[\u0020-\u007e]*$/u;

/** NFC, with every kind of line break as `\n`. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(LINE_BREAK, '\n');
}

/** The normalised text, or the first thing about it that cannot be kept. */
export function checkText(raw: string, rule: TextRule): Result<string, TextProblem> {
  const isPlain = PLAIN.test(raw);
  const text = isPlain ? raw : normaliseText(raw);
  const fault = isPlain ? null : faultyCharacter(text, rule.kind);
  if (fault !== null) return fault;
  if (holdsResidentNumber(text)) return problem('text.residentNumber');
  const length = countCharacters(text);
  if (length > rule.max) return problem('text.tooLong', { max: rule.max, length });
  if (rule.required === true && text.trim() === '') return problem('text.empty');
  return ok(text);
}

function faultyCharacter(text: string, kind: TextKind): Extract<Result<string, TextProblem>, { ok: false }> | null {
  const control = firstMatch(text, kind === 'line' ? CONTROL_OR_BREAK : CONTROL);
  if (control !== null) return problem('text.control', control);
  const surrogate = firstMatch(text, SURROGATE);
  if (surrogate !== null) return problem('text.surrogate', surrogate);
  const bidi = firstMatch(text, BIDI);
  return bidi === null ? null : problem('text.bidi', bidi);
}

/**
 * For what is typed or pasted into one cell: white space that it cannot hold (breaks and tabs in a line) becomes a space and the byte
 * order mark goes; everything else that no text keeps is refused, never taken out behind the writer's back.
 */
export function readText(raw: string, { kind, max }: Pick<TextRule, 'kind' | 'max'>): Result<string, TextProblem> {
  const text = normaliseText(raw).replaceAll('\ufeff', '');
  return checkText((kind === 'line' ? text.replace(/[\n\t]+/gu, ' ') : text).trim(), { kind, max });
}

/**
 * The text with everything taken out that `checkText` would refuse: in a line, breaks and tabs become a space. Not
 * shortened.
 */
export function cleanText(raw: string, kind: TextKind): string {
  const unbroken = kind === 'line' ? normaliseText(raw).replace(/[\n\t]+/gu, ' ') : normaliseText(raw);
  return strip(unbroken).normalize('NFC');
}

function strip(text: string): string {
  return text
    .replaceAll(new RegExp(CONTROL, 'gu'), '')
    .replaceAll(new RegExp(SURROGATE, 'gu'), '')
    .replaceAll(new RegExp(BIDI, 'gu'), '');
}

/** Characters as `TextRule.max` counts them: code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/**
 * At most `max` characters as a reader sees them (an emoji family or a syllable of jamo is one), the last replaced by the
 * ellipsis when something was cut.
 */
export function truncateText(text: string, max: number, ellipsis = '…'): string {
  if (text.length <= max) return text;
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length === max) return `${kept.slice(0, Math.max(0, max - 1)).join('')}${max > 0 ? ellipsis : ''}`;
    kept.push(segment);
  }
  return text;
}

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

function firstMatch(text: string, pattern: RegExp): { readonly at: number; readonly code: string } | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const code = match[0].codePointAt(0) ?? 0;
  return {
    at: countCharacters(text.slice(0, match.index)) + 1,
    code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  };
}
