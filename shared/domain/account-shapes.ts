/**
 * Numbers of bank accounts and cards in texts. An account is known by the bank or another word before it: its groups alone are those of
 * many papers. A card is known by its four groups of four, or by its check digit.
 */
import type { Place } from './phone-shapes.ts';

/** What is said before an account; names of banks that are words of every day only with the number close behind. */
const BANK =
  /(?:계좌(?:\s?번호)?|통장|입금|송금|이체|예금주|은행|뱅크|농협|수협|신협|축협|새마을금고|우체국|카카오|토스|국민|신한|우리|하나|기업|제일|씨티|산업|대구|아이엠|부산|경남|광주|전북|제주|\bkb|\bnh|\bibk|\bsc|\bkdb|account|\bacct?\.?|\bbank|\biban)(?:\s?은행|\s?뱅크)?[\s:：()[\]·,-]{0,4}$/iu;
/** A name may stand between: `국민 홍길동 123-…`. */
const BANK_AND_NAME =
  /(?:계좌(?:\s?번호)?|은행|뱅크|농협|수협|신협|새마을금고|우체국|국민|신한|account|bank)[\s:：()]{0,3}\p{L}{2,20}(?:\s\p{L}{1,20})?[\s:：()]{1,3}$/iu;
const BANK_WORD =
  /계좌|통장|입금|송금|이체|예금주|은행|뱅크|농협|수협|신협|축협|금고|우체국|카카오|토스|국민|신한|우리|하나|기업|제일|씨티|산업|대구|아이엠|부산|경남|광주|전북|제주|kb|nh|ibk|sc|kdb|acc|bank|iban/iu;
const ACCOUNT = /(?<![\p{N}.,:])\d(?:\s?[\p{Cf}_‐-―−-]{0,2}\s?\d){9,15}(?!\p{N}|,\d|\s?(?:원|won|krw))/giu;
const DATE =
  /^(?:19|20)\d{2}(?:\D{1,3}(?:0?[1-9]|1[0-2])\D{1,3}(?:0?[1-9]|[12]\d|3[01])(?!\d)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\D)/u;

const CARD = /(?<!\p{N}|\p{N}-)\d{4}([-‐-―− ]{1,3})\d{4}\1\d{4}\1\d{4}(?!\p{N}|-\p{N})/gu;
const AMEX = /(?<!\p{N}|\p{N}-)3[47]\d{2}([-‐-―− ]{1,3})\d{6}\1\d{5}(?!\p{N}|-\p{N})/gu;
const BARE_CARD = /(?<!\p{N})[3-9]\d{15}(?!\p{N})/gu;
const CARD_LABEL = /(?:카드(?:\s?번호)?|\bcard(?:\s?(?:no\.?|number))?)[^\p{L}\p{N}\n*]{0,5}$/iu;
const YEAR = /^(?:19|20)\d\d/u;
const BEFORE = 32;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - BEFORE), start);
}

export function accountsIn(text: string): readonly Place[] {
  if (!BANK_WORD.test(text)) return [];
  return [...text.matchAll(ACCOUNT)]
    .filter(({ 0: found, index }) => {
      const said = before(text, index);
      return !DATE.test(found) && (BANK.test(said) || BANK_AND_NAME.test(said));
    })
    .map(placeOf);
}

/** Numbers of papers often begin with their year; such a one is a card only where its check digit holds. */
export function cardsIn(text: string): readonly Place[] {
  if (!/\d{4}/u.test(text)) return [];
  const grouped = [...text.matchAll(CARD), ...text.matchAll(AMEX)].filter(
    ({ 0: found }) => !YEAR.test(found) || hasCheckDigit(found),
  );
  const bare = [...text.matchAll(BARE_CARD)].filter(
    ({ 0: found, index }) => hasCheckDigit(found) || CARD_LABEL.test(before(text, index)),
  );
  return [...grouped, ...bare].map(placeOf);
}

function placeOf({ 0: found, index }: RegExpExecArray): Place {
  return { start: index, end: index + found.length };
}

/** Luhn's. */
function hasCheckDigit(number: string): boolean {
  const digits = [...number.replaceAll(/\D/gu, '')].map(Number).toReversed();
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? digit : ((digit * 2) % 10) + (digit > 4 ? 1 : 0)),
    0,
  );
  return sum % 10 === 0;
}
