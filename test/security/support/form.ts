/** How much is tried: a short form beside the other checks, the full one by `npm run security`. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const FULL = process.env['SILHEOMJANG_SECURITY'] === 'full';

/** A number of cases: the short form's, or that of the full one. */
export function cases(short: number, full: number): number {
  return FULL ? full : short;
}

const RESULTS = join(import.meta.dirname, '../../../test-results');

/** Notes what was tried and found, for the table of the full form. */
export function figure(item: `S${1 | 2 | 3 | 4 | 5 | 6 | 7}`, tried: string, found: string): void {
  if (!FULL) return;
  mkdirSync(RESULTS, { recursive: true });
  appendFileSync(join(RESULTS, 'security.jsonl'), `${JSON.stringify({ item, tried, found })}\n`);
}
