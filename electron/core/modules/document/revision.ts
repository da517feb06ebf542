import { createHash } from 'node:crypto';

/**
 * The code by which two prints are told apart, e.g. `7F3A-92C1`: the first eight digits of a SHA-256 over everything that the paper says.
 * Number and time of issue are not part of it, so that printing again without a change gives the same code; nor is what only a reader who does
 * not see the print is told, so that a paper that was issued before it was told keeps its code.
 */
export function revisionCode(draft: object): string {
  const digits = createHash('sha256').update(canonical(draft)).digest('hex').slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** What a drawing or a picture shows, and the column that a word of a drawing stands in. */
const UNSEEN: ReadonlySet<string> = new Set(['alt', 'column']);

/** JSON with the names in order, so that equal data gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([name, each]) => each !== undefined && !UNSEEN.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
