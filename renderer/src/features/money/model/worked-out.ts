/**
 * Arithmetic in a cell of money, worked out exactly: sums, products, quotients, shares and brackets of prices and counts. Every sign and
 * figure of it is understood, or there is no result.
 */
import { isPriced, readAmount, readCounted } from './formula-parts.ts';

/** A part of the whole as a fraction; `isMoney` where a price is among its factors. */
interface Part {
  readonly above: bigint;
  readonly below: bigint;
  readonly isMoney: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '*': '×',
  '✕': '×',
  '∗': '×',
  '╳': '×',
  '✖': '×',
  '⨯': '×',
};
/** What names a term: `강사료: 200,000원×2시간`. Words that make a figure uncertain are no names. */
const LABEL = /^(?!.*(?:약|최대|최소|이상|이하|내외)\s*$)\p{L}[^\d₩@(×÷+]*?[:\s]\s*$/u;
/** The least figure that is taken for a price where none is marked as one. */
const LEAST_PRICE = 100n;

/** The amount in won; null where anything is left over, nothing is a price, or the result is no whole won. */
export function workedOut(text: string): bigint | null {
  const written = text
    .replaceAll(/[−–*✕∗╳✖⨯]/gu, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(/[xX](?=\s*[\d(₩@\\])/gu, '×');
  const whole = readTerms(written);
  if (whole === null || !whole.isMoney || whole.above % whole.below !== 0n) return null;
  return whole.above / whole.below;
}

/** Where a sign of `signs` stands outside brackets, with what stands between. */
function cut(text: string, signs: string): readonly { readonly sign: string; readonly text: string }[] | null {
  const pieces: { sign: string; text: string }[] = [{ sign: '', text: '' }];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth < 0) return null;
    const last = pieces.at(-1);
    if (depth === 0 && signs.includes(letter)) pieces.push({ sign: letter, text: '' });
    else if (last !== undefined) last.text += letter;
  }
  return depth === 0 ? pieces : null;
}

/** All terms are money, or none is. */
function readTerms(text: string): Part | null {
  const terms = cut(text, '+-');
  if (terms === null) return null;
  let sum: Part | null = null;
  for (const { sign, text: term } of terms) {
    const part = readTerm(term.trim());
    if (part === null || (sum !== null && part.isMoney !== sum.isMoney)) return null;
    const above: bigint = sign === '-' ? -part.above : part.above;
    sum =
      sum === null
        ? { ...part, above }
        : { above: sum.above * part.below + above * sum.below, below: sum.below * part.below, isMoney: sum.isMoney };
  }
  return sum;
}

function readTerm(text: string): Part | null {
  const factors = cut(joinEach(text), '×÷/');
  if (factors === null) return null;
  let all: Part = { above: 1n, below: 1n, isMoney: false };
  for (const [at, { sign, text: factor }] of factors.entries()) {
    const part = readFactor(at === 0 ? withoutLabel(factor.trim()) : factor.trim());
    if (part === null || (part.isMoney && (all.isMoney || sign === '÷' || sign === '/'))) return null;
    const isMoney = all.isMoney || part.isMoney;
    if (sign === '÷' || sign === '/') {
      if (part.above === 0n) return null;
      all = { above: all.above * part.below, below: all.below * part.above, isMoney };
    } else all = { above: all.above * part.above, below: all.below * part.below, isMoney };
  }
  if (all.isMoney || factors.length === 1) return all;
  // Without a mark the first factor is the price, if it can be one.
  const first = factors[0]?.text.trim() ?? '';
  return /^[\d,]+$/u.test(first) && (readAmount(first) ?? 0) >= LEAST_PRICE ? { ...all, isMoney: true } : all;
}

/** `5,000원/인` is a price: the stroke before a letter divides nothing. */
function joinEach(text: string): string {
  return text.replaceAll(/\/\s*1?\s*\p{L}{1,4}(?=\s*(?:[×÷]|$))/gu, '');
}

function withoutLabel(factor: string): string {
  const start = factor.search(/[\d₩@(]/u);
  return start > 0 && LABEL.test(factor.slice(0, start)) ? factor.slice(start) : factor;
}

function readFactor(text: string): Part | null {
  if (text.startsWith('(')) return readBracket(text);
  const share = /^(\d+)(?:\.(\d{1,3}))?\s*%$/u.exec(text);
  if (share !== null) return decimal(share[1] ?? '', share[2] ?? '', 100n);
  const amount = readAmount(text);
  if (amount !== null && (isPriced(text) || /^[\d,]+$/u.test(text)))
    return amount < 0 ? null : { above: BigInt(amount), below: 1n, isMoney: isPriced(text) };
  const counted = readCounted(text);
  if (counted !== null)
    return counted.unit.startsWith('%') ? null : { above: BigInt(counted.count), below: 1n, isMoney: false };
  const part = /^(\d+)\.(\d{1,3})\s*(?:\p{L}{1,3})?(?:\([^()\d]*\))?$/u.exec(text);
  return part === null ? null : decimal(part[1] ?? '', part[2] ?? '', 1n);
}

function decimal(whole: string, fraction: string, of: bigint): Part {
  return { above: BigInt(whole + fraction), below: of * 10n ** BigInt(fraction.length), isMoney: false };
}

/** Brackets with the unit of their sum behind them: `(30+10)명`. */
function readBracket(text: string): Part | null {
  const [, inner = '', unit = ''] = /^\((.*)\)\s*([^()]*)$/u.exec(text) ?? [];
  if (inner === '' || (unit !== '' && readCounted(`1${unit}`) === null)) return null;
  const counted = readCounted(inner);
  return counted === null ? readTerms(inner) : { above: BigInt(counted.count), below: 1n, isMoney: false };
}
