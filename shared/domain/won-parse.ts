/** Reading amounts as people type and paste them. */
import { ok, problem, type Result } from './result.ts';
import { asWon, won, type Won } from './units.ts';
import { hangulAmount } from './won-format.ts';

export type WonProblem =
  /** Nothing was typed. */
  | 'won.empty'
  /** Not an amount in whole won. */
  | 'won.format'
  /** Too large to count exactly. */
  | 'won.overflow';

/** The backslash is the won sign of Korean typefaces. */
const MARKS = /^(?:일?금|₩|￦|\\|krw)\s*/u;
const SIGN = /^(?:[-−–△▲]|\((?=.*\)$))\s*/u;
/** An amount with its 원, and something in brackets. */
const BESIDE = /^(.*\d.*원(?:정)?)\s*\(([^()]+)\)$/u;
/** 일금 오만원정, 오만원(₩50,000). */
const WORDS_FIRST = /^([^\d()]+?)\s*(?:\(([^()]*\d[^()]*)\))?$/u;
const IN_WORDS = /^(?:일?금)?[영일이삼사오육륙칠팔구십백천만억조]+원정?$/u;
/** Grouped by thousands, or not at all: `1,23,4` is a slip of the finger. */
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/u;
const LARGE_UNITS = [
  ['조', 1_000_000_000_000n],
  ['억', 100_000_000n],
  ['만', 10_000n],
] as const;

/**
 * Reads `1,234,000`, `1,234,000원`, `금 1,234,000원`, `₩1,234,000`, `-1,200`, `△1,200`, `(1,200)` and readings in large units
 * (`5만원`, `123만 4천 원`, `1억 2,000만`), the nothing of accountants (`₩-`, `-`), and an amount with its words or a remark behind it
 * (`금234,580원(금이십삼만사천오백팔십원)`, `872,000원(일시불)`), or the words first or alone (`일금 오만원정`, `오만원(₩50,000)`). Decimals other than `.00` are refused.
 */
export function parseWon(text: string): Result<Won, WonProblem> {
  const whole = text.normalize('NFKC').trim().toLowerCase();
  if (whole === '') return problem('won.empty');
  const beside = BESIDE.exec(whole);
  if (beside !== null) return readBeside(beside[1] ?? '', (beside[2] ?? '').replaceAll(/\s/gu, ''));
  const [, words = '', figures] = WORDS_FIRST.exec(whole) ?? [];
  const written = words.replaceAll(/\s/gu, '');
  if (!IN_WORDS.test(written) || !/원정?$/u.test(written)) return readAlone(whole);
  if (figures !== undefined) return readBeside(figures, written);
  const amount = asWon(Number(sayings(bareWords(written))));
  return amount !== undefined && inWords(amount).has(bareWords(written)) ? ok(amount) : problem('won.format');
}

function bareWords(words: string): string {
  return words.replace(/^일?금/u, '').replace(/원정?$/u, '');
}

/** The number that Hangul says, if it is well said. */
function sayings(words: string): bigint {
  let rest = words;
  let total = 0n;
  for (const [unit, size] of [...LARGE_UNITS, ['', 1n]] as const) {
    const at = unit === '' ? rest.length : rest.indexOf(unit);
    if (at < 0) continue;
    const said = [...rest.slice(0, at).matchAll(/([일이삼사오육륙칠팔구]?)([십백천]?)/gu)];
    const thousands = said.reduce(
      (sum, [all, digit = '', ten = '']) => sum + (all === '' ? 0n : worth(digit, ten)),
      0n,
    );
    total += (at === 0 && unit !== '' ? 1n : thousands) * size;
    rest = rest.slice(at + 1);
  }
  return total;
}

function worth(digit: string, ten: string): bigint {
  const ones = digit === '' ? 1 : '일이삼사오육칠팔구'.indexOf(digit.replace('륙', '육')) + 1;
  return BigInt(ones) * 10n ** BigInt(' 십백천'.indexOf(ten === '' ? ' ' : ten));
}

/** `234,580원(금이십삼만사천오백팔십원)`: an amount in words must be the same; other words are a remark, and say no number. */
function readBeside(amount: string, words: string): Result<Won, WonProblem> {
  const read = readAlone(amount);
  if (!read.ok) return read;
  if (!IN_WORDS.test(words)) return /\d/u.test(words) ? problem('won.format') : read;
  return inWords(read.value).has(bareWords(words)) ? read : problem('won.format');
}

/** As vouchers write it and as people say it: 이십삼만, 일십만 or 십만. */
function inWords(amount: Won): ReadonlySet<string> {
  const full = hangulAmount(amount);
  return new Set([full, full.replaceAll(/일(?=[십백천])/gu, ''), full.replace(/^일(?=[십백천만])/u, '')]);
}

function readAlone(typed: string): Result<Won, WonProblem> {
  const unmarked = typed.replace(MARKS, '');
  if (/^[-−–]$/u.test(unmarked.trim())) return ok(won(0));
  const negative = SIGN.test(unmarked);
  const body = unmarked
    .replace(SIGN, '')
    .replace(/\)$/u, '')
    .replace(MARKS, '')
    .replace(/\s*원(?:정)?$/u, '')
    .trim();
  if (unmarked.endsWith(')') && !negative) return problem('won.format');
  const size = readSize(body);
  if (size === undefined) return problem('won.format');
  const amount = asWon(Number(size));
  return amount === undefined ? problem('won.overflow') : ok(won(negative ? 0 - amount : amount));
}

function readSize(body: string): bigint | undefined {
  let rest = body.replace(/\s+/gu, '');
  let total = 0n;
  let seen = false;
  for (const [unit, size] of LARGE_UNITS) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const head = readThousands(rest.slice(0, at));
    if (head === undefined) return undefined;
    total += head * size;
    rest = rest.slice(at + 1);
    seen = true;
  }
  if (rest === '') return seen ? total : undefined;
  const tail = readThousands(rest);
  return tail === undefined ? undefined : total + tail;
}

/** Digits, or digits before 천 and what follows them: `4천`, `4천5백` is not read. */
function readThousands(text: string): bigint | undefined {
  const parts = /^(\d{1,4})천(\d{1,3})?$/u.exec(text);
  if (parts !== null) return BigInt(parts[1] ?? 0) * 1000n + BigInt(parts[2] ?? 0);
  return PLAIN.test(text) ? BigInt(text.replaceAll(',', '').replace(/\..*$/u, '')) : undefined;
}
