/**
 * The code of a participation for a reader at the door: eleven digits that follow from its random id, and one that checks them. Digits
 * alone, because a reader types like a keyboard, and letters would come out as Hangul under a Korean layout.
 */
const DIGITS = 11;
const RANGE = 10n ** BigInt(DIGITS);

export function checkInCode(id: string): string {
  const digits = (hashOf(id) % RANGE).toString().padStart(DIGITS, '0');
  return `${digits}${checkDigit(digits)}`;
}

/** FNV-1a, 64 bits. */
function hashOf(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const letter of text) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash;
}

/** Luhn: finds a digit misread and two that changed places. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (const [at, digit] of [...digits].toReversed().entries()) {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** `4821-0093-7715`: as it is printed. */
export function shownCode(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1-');
}

/**
 * What came with Enter. `garbage`: no person types that and no code reads so, such as the bar code of a drink or an address from a
 * poster; the field is cleared for the next one.
 */
export type Entered = { readonly kind: 'code'; readonly code: string } | { readonly kind: 'garbage' | 'words' };

const LONGEST_QUERY = 40;
const PHONE = /^0\d{8,10}$/;
/** Longer than the end of a phone number or a number on the list. */
const LONG_NUMBER = 6;

/** @param isFound whether the search finds somebody by it: a part of a telephone number is then no garbage, however long. */
export function readEntered(text: string, isFound = false): Entered {
  const said = text.normalize('NFKC').trim();
  const digits = said.replaceAll(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) {
    if (digits.length === DIGITS + 1 && checkDigit(digits.slice(0, DIGITS)) === Number(digits.slice(DIGITS)))
      return { kind: 'code', code: digits };
    return { kind: digits.length >= LONG_NUMBER && !PHONE.test(digits) && !isFound ? 'garbage' : 'words' };
  }
  const isStrange =
    said.length > LONGEST_QUERY || /[\p{Cc}\p{Cs}\uFFFD]/u.test(said) || /^[a-z]+:\S|[{}<>|\\^~]/iu.test(said);
  return { kind: isStrange ? 'garbage' : 'words' };
}
