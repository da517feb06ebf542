import { checkText } from '@shared/domain/text.ts';
import type { TextProblem } from '@shared/domain/text.ts';
import { invalidAt } from './bundle-fault.ts';
import type { FaultReason } from './bundle-fault.ts';

/** Deeper than any bundle; a file nested to exhaust the stack stops here. */
const MAX_DEPTH = 40;

const TEXT_FAULTS: Readonly<Record<TextProblem, FaultReason>> = {
  'text.empty': 'type',
  'text.tooLong': 'range',
  'text.control': 'control',
  'text.surrogate': 'surrogate',
  'text.bidi': 'direction',
  'text.residentNumber': 'residentNumber',
};

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
  // Each field's own schema holds it to its length; here only what no field may hold.
  const checked = checkText(text, { kind: 'multiline', max: Infinity });
  if (checked.ok) return checked.value;
  throw invalidAt(path, TEXT_FAULTS[checked.code]);
}
