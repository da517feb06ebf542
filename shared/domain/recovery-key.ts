/**
 * The recovery key as people print, read and type it: eight groups of five characters, of which the last is a check, so that a typing error
 * is told by its group. 160 bits. The alphabet has no I, L, O and U (Crockford's base 32): what looks like 1 or 0 is read as it.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const LETTERS = 4;

/** How many values of five bits a key has. */
export const RECOVERY_VALUES = GROUPS * LETTERS;

/** Times two in the field of 32 elements (x^5 + x^2 + 1): every single error and every exchange of two characters changes the check. */
function doubled(value: number): number {
  return (value << 1) ^ (value & 16 ? 0b100101 : 0);
}

/** Depends on the group's place, so that exchanged and left out groups show as well. */
function checkOf(letters: readonly number[], group: number): number {
  return doubled(letters.reduce((sum, value) => doubled(sum) ^ value, group + 1));
}

/** The text of a key. Values are 0 to 31, `RECOVERY_VALUES` of them. */
export function recoveryText(values: readonly number[]): string {
  const groups = Array.from({ length: GROUPS }, (_none, group) => {
    const letters = values.slice(group * LETTERS, (group + 1) * LETTERS);
    return [...letters, checkOf(letters, group)].map((value) => ALPHABET[value] ?? '').join('');
  });
  return groups.join('-');
}

export type TypedRecoveryKey =
  /** Something else, such as a passphrase. */
  | { readonly kind: 'none' }
  /** The first group that holds a typing error or is not there, from 1. */
  | { readonly kind: 'fault'; readonly group: number }
  /** As `recoveryText` writes it. */
  | { readonly kind: 'key'; readonly text: string };

/** Reads what was typed: in either case, with hyphens, blanks or nothing between the groups. */
export function readRecoveryKey(typed: string): TypedRecoveryKey {
  const groups = groupsOf(typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
  if (groups === null) return { kind: 'none' };
  const wrong = Array.from({ length: Math.max(GROUPS, groups.length) }, (_none, at) => groups[at]).findIndex(
    (group, at) => at >= GROUPS || !isSound(group, at),
  );
  return wrong < 0 ? { kind: 'key', text: groups.join('-') } : { kind: 'fault', group: wrong + 1 };
}

/** Null for what nobody would type as a recovery key. */
function groupsOf(typed: string): readonly string[] | null {
  // Somebody's passphrase of words may have hyphens too; a key without any digit is rarer than one in a million.
  if (!/^[0-9A-Z\s\p{Pd}]+$/u.test(typed) || !/\d/.test(typed)) return null;
  const groups = typed.split(/[\s\p{Pd}]+/u).filter((group) => group !== '');
  const whole = groups.length === 1 && typed.length === GROUPS * (LETTERS + 1);
  if (whole) return typed.match(/.{5}/g);
  return groups.length >= GROUPS - 2 && groups.every(({ length }) => length >= 3 && length <= 7) ? groups : null;
}

function isSound(group: string | undefined, at: number): boolean {
  const values = [...(group ?? '')].map((letter) => ALPHABET.indexOf(letter));
  const [check] = values.slice(LETTERS);
  return values.length === LETTERS + 1 && !values.includes(-1) && check === checkOf(values.slice(0, LETTERS), at);
}
