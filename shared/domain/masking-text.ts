/** Finding personal data in free text. Rather one number too many hidden than one left. */

export interface Masks {
  readonly phone: (found: string) => string;
  readonly email: (found: string) => string;
  readonly name: (found: string) => string;
  /** Full names to look for; those of one letter are not looked for. */
  readonly names: readonly string[];
}

/** The lengths that mail allows: without bounds, a cell of 100,000 letters would be searched from each of them. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** 주민등록번호: six digits of a birth date, seven more. */
const RESIDENT_NUMBER = /(?<![\p{N}])\d{6}\s?[-‐-―−]?\s?[1-8]\d{6}(?![\p{N}])/gu;
/** Between groups of digits people write hyphens, dots, spaces, a closing bracket, nothing, or what cannot be seen. */
const GAP = '[\\s\\p{Cf}.·)_‐-―−-]{0,3}';
const COUNTRY = `(?:(?:\\+|00)82${GAP}\\(?0?\\)?${GAP})`;
const MOBILE_OR_AREA = '(?:1[016-9]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|60|50\\d)';
const PHONE = new RegExp(
  `(?<![\\p{N}])\\(?(?:${COUNTRY}|0)${MOBILE_OR_AREA}${GAP}\\d{3,4}${GAP}\\d{4}(?![\\p{N}])`,
  'gu',
);

export function maskIn(text: string, masks: Masks): string {
  // Full-width digits and signs would slip past every pattern; only text that holds them is brought to plain ones.
  const plain = /[\uff00-\uff5e]/u.test(text)
    ? text.replace(/[\uff00-\uff5e]/gu, (sign) => sign.normalize('NFKC'))
    : text;
  const addressed = plain.includes('@') ? plain.replace(EMAIL, masks.email) : plain;
  const numbers = addressed
    .replace(RESIDENT_NUMBER, (found) => `${found.slice(0, 6)}-*******`)
    .replace(PHONE, masks.phone);
  return maskNames(numbers, masks);
}

/** What people put between the letters of a name, or cannot see there. */
const BETWEEN = '[ \\u00a0\\p{Cf}.·]';
const ALL_BETWEEN = new RegExp(BETWEEN, 'gu');
/** Of two letters, `이 솔`, a space makes other words. */
const FEWEST_APART = 3;

function lettersOf(name: string): readonly string[] {
  return [...name.normalize('NFC').replaceAll(ALL_BETWEEN, '').trim()];
}

function writtenApart(letters: readonly string[]): RegExp {
  const escaped = letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
  return new RegExp(escaped.join(`${BETWEEN}{0,2}`), 'gu');
}

/** Longest first, so that a name inside a longer one does not spoil it. */
function maskNames(text: string, masks: Masks): string {
  const known = masks.names
    .map(lettersOf)
    .filter((letters) => letters.length > 1)
    .toSorted((one, other) => other.length - one.length);
  let masked = text.normalize('NFC');
  // Nearly every name is in nearly no text: one plain search each says so.
  let together = masked.replaceAll(ALL_BETWEEN, '');
  for (const letters of known) {
    const name = letters.join('');
    if (!together.includes(name)) continue;
    masked =
      letters.length < FEWEST_APART
        ? masked.replaceAll(name, masks.name)
        : masked.replaceAll(writtenApart(letters), masks.name);
    together = masked.replaceAll(ALL_BETWEEN, '');
  }
  return masked;
}
