/** Reading amounts as people type and paste them. */
import { ok, problem, type Result } from './result.ts';
import { asWon, won, type Won } from './units.ts';

export type WonProblem =
  /** Nothing was typed. */
  | 'won.empty'
  /** Not an amount in whole won. */
  | 'won.format'
  /** Too large to count exactly. */
  | 'won.overflow';

const MARKS = /^(?:일?금|₩|￦|krw)\s*/u;
const SIGN = /^(?:[-−–△▲]|\((?=.*\)$))\s*/u;
/** Grouped by thousands, or not at all: `1,23,4` is a slip of the finger. */
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/u;
const LARGE_UNITS = [
  ['조', 1_000_000_000_000n],
  ['억', 100_000_000n],
  ['만', 10_000n],
] as const;

/**
 * Reads `1,234,000`, `1,234,000원`, `금 1,234,000원`, `₩1,234,000`, `-1,200`, `△1,200`, `(1,200)` and readings in large units
 * (`5만원`, `123만 4천 원`, `1억 2,000만`). Decimals other than `.00` are refused.
 */
export function parseWon(text: string): Result<Won, WonProblem> {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  if (typed === '') return problem('won.empty');
  const unmarked = typed.replace(MARKS, '');
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
