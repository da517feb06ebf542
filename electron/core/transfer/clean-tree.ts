import { AppError } from '../kernel/app-error.ts';
import { cleanText } from '../kernel/clean-text.ts';
import { invalidAt } from './bundle-fault.ts';

/** Deeper than any bundle; a file nested to exhaust the stack stops here. */
const MAX_DEPTH = 40;

/** A copy of parsed JSON with every text cleaned as at the door; throws `bundle.invalid` with the place in the file. */
export function cleanTree(value: unknown, path = '', depth = 0): unknown {
  if (typeof value === 'string') return cleanedAt(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) throw invalidAt(path, 'depth');
  if (Array.isArray(value)) return value.map((item, index) => cleanTree(item, `${path}[${index}]`, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, cleanTree(item, path === '' ? key : `${path}.${key}`, depth + 1)]),
  );
}

function cleanedAt(text: string, path: string): string {
  try {
    return cleanText(text, path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw invalidAt(path, error.code === 'text.surrogate' ? 'surrogate' : 'control');
  }
}
