/**
 * Korean telephone numbers (korean conventions 5.3): stored as digits, formatted for display, anything else allowed and
 * left as it was typed.
 */

/** Area codes of two digits after the 0, mobile and internet prefixes; 02, 050x and 15xx have their own shapes. */
const THREE_DIGIT_PREFIX = /^0(?:1[016-9]|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|60)/u;

/**
 * What is stored: digits, with a leading `+` only for numbers abroad. `+82 10-…` becomes `010…`. Text that is more than a
 * number (`02-123-4567 내선 12`) is kept, trimmed.
 */
export function normalisePhone(text: string): string {
  const trimmed = text.normalize('NFKC').trim();
  const bare = trimmed.replace(/[\s\p{Cf}().·‐-―−_-]/gu, '');
  if (!/^\+?\d{3,20}$/u.test(bare)) return trimmed;
  const home = /^(?:\+|00)82(\d{8,})$/u.exec(bare);
  return home === null ? bare : `0${(home[1] ?? '').replace(/^0/u, '')}`;
}

/** `010-1234-5678`, `02-123-4567`, `031-1234-5678`, `1588-0000`, `0507-1234-5678`; unknown shapes as they are. */
export function formatPhone(phone: string): string {
  return phoneParts(phone).join('-');
}

/** The groups that `formatPhone` joins; one group where the shape is not known. */
export function phoneParts(phone: string): readonly string[] {
  const digits = normalisePhone(phone);
  if (!/^\d+$/u.test(digits)) return [digits];
  if (/^1[5-9]\d{6}$/u.test(digits)) return [digits.slice(0, 4), digits.slice(4)];
  const prefix = prefixLength(digits);
  const rest = digits.length - prefix;
  if (prefix === 0 || rest < 7 || rest > 8) return [digits];
  return [digits.slice(0, prefix), digits.slice(prefix, -4), digits.slice(-4)];
}

function prefixLength(digits: string): number {
  if (digits.startsWith('02')) return 2;
  if (/^050\d/u.test(digits)) return digits.length === 12 || digits.length === 11 ? 4 : 0;
  return THREE_DIGIT_PREFIX.test(digits) ? 3 : 0;
}
