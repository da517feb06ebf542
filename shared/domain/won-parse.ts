/** Reading amounts as people type and paste them. */
import { ok, problem, type Result } from './result.ts';
import { asWon, won, type Won } from './units.ts';
import { hangulAmount } from './won-format.ts';

export type WonProblem =
  /** Nothing was typed. */
  | 'won.empty'
  /** Not an amount in whole won. */
  | 'won.format'
  /** An amount to which its tax is still to be added (`1,200,000원(VAT 별도)`). */
  | 'won.vatApart'
  /** Too large to count exactly. */
  | 'won.overflow';

/** The backslash is the won sign of Korean typefaces. */
const MARKS = /^(?:일?금|₩|￦|\\|krw)\s*/u;
const SIGN = /^(?:[-−–△▲]|\((?=.*\)$))\s*/u;
/** An amount, and something in brackets behind it. */
const BESIDE = /^(.*\d.*?)\s*\(([^()]+)\)$/u;
/** UTF-16 units; an amount with its words and a remark is shorter. */
const LONGEST = 200;
/** Brackets that belong to the amount: `1,200(천원)`, `(1,200)` by itself. */
const UNIT = /^(?:원|천원|만원|백만원|억원)$/u;
const VAT_APART = /^(?:vat|부가세|부가가치세|세금?)(?:별도|제외|미포함|불포함)$/u;
/** What stands beside an amount and leaves it as it is: `총 50,000원`, `약 5만원`, `50,000원씩`. */
const AROUND = /^(?:총액?|약|합계|계)\s*[:：]?\s*(?=[\d₩￦\\])|(?<=\d|원)\s*(?:씩|정도|내외|가량)$/gu;
/** Figures in a remark that are no amount: 3개월, 8.8%, 2회. */
const COUNTS = /\d+(?:\.\d+)?\s*(?:개월|월|일|회|명|인|차|개|박|식|%|분할|건|매|부|팀|시간|년|분기)/gu;
/** How a spreadsheet was told that it is a text: `="1200"`, `'1200`. */
const AS_TEXT = /^(?:="([^"]*)"|'(.*))$/u;
const NOTHING = /^(?:[-‐-―−ー]|무료|무상|없음|해당\s*없음)$/u;
/** 일금 오만원정, 오만원(₩50,000). */
const WORDS_FIRST = /^([^\d()]+?)\s*(?:\(([^()]*\d[^()]*)\))?$/u;
const IN_WORDS = /^(?:일?금)?[영일이삼사오육륙칠팔구십백천만억조]+원정?$/u;
/** Grouped by thousands, or not at all: `1,23,4` is a slip of the finger, and `50.000` may be fifty thousand elsewhere. */
const PLAIN = /^(?!\d{1,3}\.000$)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/u;
/** `1.5억`, `2.5만`, `2.5백만`: what is left of the unit must be whole won. */
const FRACTION = /^(\d{1,6})\.(\d{1,4})([천백십]?)$/u;
/** A stroke behind an amount that is marked as one, so that no figure can be added: `₩1,200,000-`, `1,200,000원-`, `1,200,000.-`. */
const CLOSED = /(?<=\d\.|원정?)\s*[-–—]$|(?<=^(?:₩|￦|\\|일?금)\s*[\d,]+)\s*[-–—]$/u;
const LARGE_UNITS = [
  ['조', 1_000_000_000_000n],
  ['억', 100_000_000n],
  ['만', 10_000n],
] as const;

/**
 * Reads `1,234,000`, `1,234,000원`, `금 1,234,000원`, `₩1,234,000`, `-1,200`, `△1,200`, `(1,200)` and readings in large units
 * (`5만원`, `123만 4천 원`, `1억 2,000만`), the nothing of accountants (`₩-`, `-`), and an amount with its words or a remark behind it
 * (`금234,580원(금이십삼만사천오백팔십원)`, `872,000원(일시불)`), or the words first or alone (`일금 오만원정`, `오만원(₩50,000)`). Large
 * units take thousands, hundreds and fractions (`1,200천원`, `5백만원`, `1.5만원`). Other decimals than `.00`, and what can be read in two
 * ways (`1억 2천`), are refused.
 */
export function parseWon(text: string): Result<Won, WonProblem> {
  const whole = text.normalize('NFKC').trim().toLowerCase().replace(AS_TEXT, '$1$2').trim();
  if (whole === '') return problem('won.empty');
  if (whole.length > LONGEST) return problem('won.format');
  if (NOTHING.test(whole)) return ok(won(0));
  const [, amountBeside = '', remark = ''] = BESIDE.exec(whole) ?? [];
  if (remark !== '') {
    const words = remark.replaceAll(/\s/gu, '');
    return UNIT.test(words) ? readAlone(`${amountBeside}${words}`) : readBeside(amountBeside, words);
  }
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
  if (VAT_APART.test(words)) return problem('won.vatApart');
  const again = readAlone(words);
  if (again.ok) return again.value === read.value ? read : problem('won.format');
  if (!IN_WORDS.test(words)) return /\d/u.test(words.replaceAll(COUNTS, '')) ? problem('won.format') : read;
  return inWords(read.value).has(bareWords(words)) ? read : problem('won.format');
}

/** As vouchers write it and as people say it: 이십삼만, 일십만 or 십만. */
function inWords(amount: Won): ReadonlySet<string> {
  const full = hangulAmount(amount);
  return new Set([full, full.replaceAll(/일(?=[십백천])/gu, ''), full.replace(/^일(?=[십백천만])/u, '')]);
}

function readAlone(typed: string): Result<Won, WonProblem> {
  const unmarked = typed
    .replaceAll(AROUND, '')
    .replace(CLOSED, '')
    .replace(/(?<=\d)\.$/u, '')
    .replace(MARKS, '');
  if (/^[-−–]$/u.test(unmarked.trim())) return ok(won(0));
  const negative = SIGN.test(unmarked);
  const body = unmarked
    .replace(SIGN, '')
    .replace(/\)$/u, '')
    .replace(MARKS, '')
    .replace(/\s*(?:원(?:\s*정)?|krw|won)$/u, '')
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
  let above = 0n;
  for (const [unit, size] of LARGE_UNITS) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const head = readHead(rest.slice(0, at), size);
    if (head === undefined) return undefined;
    total += head;
    above = size;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return above === 0n ? undefined : total;
  // 1억 2천 is said for 1억 2천만 as well.
  if (above > 10_000n && /[천백십]/u.test(rest)) return undefined;
  const tail = readThousands(rest);
  return tail === undefined ? undefined : total + tail;
}

/** What stands before a large unit, in won. */
function readHead(text: string, size: bigint): bigint | undefined {
  const [, whole, fraction = '', ten = ''] = FRACTION.exec(text) ?? [];
  if (whole === undefined) {
    const count = readThousands(text);
    return count === undefined ? undefined : count * size;
  }
  const scale = 10n ** BigInt(fraction.length);
  const above = BigInt(whole + fraction) * size * 10n ** BigInt(' 십백천'.indexOf(ten === '' ? ' ' : ten));
  return above % scale === 0n ? above / scale : undefined;
}

/** Figures, or figures with 천, 백, 십 between them: `4천5백`, `1,200천`. */
function readThousands(text: string): bigint | undefined {
  if (PLAIN.test(text)) return BigInt(text.replaceAll(',', '').replace(/\..*$/u, ''));
  const many = /^(\d{1,3}(?:,\d{3})+)천$/u.exec(text)?.[1];
  if (many !== undefined) return BigInt(many.replaceAll(',', '')) * 1000n;
  const [, thousands, hundreds, tens, ones = ''] =
    /^(?=.*[천백십])(?:(\d{1,4})천)?(?:(\d{1,2})백)?(?:(\d)십)?(\d{1,3})?$/u.exec(text) ?? [];
  if (thousands === undefined && hundreds === undefined && tens === undefined) return undefined;
  return (
    BigInt(thousands ?? 0) * 1000n +
    BigInt(hundreds ?? 0) * 100n +
    BigInt(tens ?? 0) * 10n +
    BigInt(ones === '' ? 0 : ones)
  );
}
