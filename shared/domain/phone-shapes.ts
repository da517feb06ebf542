/**
 * Telephone numbers as people write them into texts: with and without the country's code or their first 0, any separators, or none. Rather one
 * number too many than one left; but amounts, dates, clock times, numbers of papers and bar codes are none, and numbers of
 * companies that everyone may call (1588-0000) are nobody's.
 */

/** Between groups of digits: hyphens, dots, slashes, spaces, a closing bracket, nothing, or what cannot be seen. */
const GAP = '[\\s\\p{Cf}.·/)\\]_‐-―−-]{0,3}';
const DASH = '[.·/_‐-―−-]';
/** 00, the codes of the companies that put calls through, and +. */
const ABROAD = `(?:\\+|00(?:[1-8]|3\\d\\d|7\\d\\d)?${GAP})`;
const KOREA = `(?:${ABROAD}\\(?82\\)?|(?<!\\p{N}-)\\(?82\\)?)${GAP}\\(?0?\\)?${GAP}`;
const MOBILE = '1[016-9]';
const AREA = '(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|60|50\\d)';
const REST = `${GAP}(?:\\d{3,4}${GAP}\\d{4}|(?:${GAP}\\d){7,8})(?!\\p{N})`;
/** No more of a number behind it, no amount, no share, no count, and no code with letters. */
const NOT_FRACTION = '(?!\\p{N}|\\.\\d*[1-9]|[-‐-―−]\\p{N}|\\s?(?:원|won|krw|개|명|건|권|장|부|점|%|㎡|px))(?![a-z])';
const NOT_MORE = `(?!,\\d*[1-9])${NOT_FRACTION}`;
const EXCEL = '(?:\\.0+)?';

const SHAPES: readonly RegExp[] = [
  // At home and from abroad: 010-0000-1234, +82 10 0000 1234, 82-10-0000-1234, 0082 (0)10…
  new RegExp(`(?<!\\p{N})\\(?0${MOBILE}${REST}`, 'giu'),
  new RegExp(`(?<!\\p{N})${KOREA}${MOBILE}${REST}`, 'giu'),
  new RegExp(`(?<!\\p{N})(?<!\\p{N}[-:])\\(?0${AREA}${GAP}\\d{3,4}${GAP}\\d{4}(?!\\p{N})`, 'giu'),
  new RegExp(`(?<!\\p{N})${ABROAD}\\(?82\\)?${GAP}\\(?0?\\)?${GAP}${AREA}${GAP}\\d{3,4}${GAP}\\d{4}(?!\\p{N})`, 'giu'),
  new RegExp(`(?<!\\p{N})(?<!\\p{N}[-:])82${DASH}0?${AREA}${DASH}\\d{3,4}${DASH}\\d{4}(?!\\p{N})`, 'giu'),
  // A digit too many or too few is a slip of the hand.
  new RegExp(`(?<!\\p{N})\\(?0${MOBILE}${DASH}\\d{3,5}${DASH}\\d{3,5}(?!\\p{N})`, 'giu'),
  // Digit by digit.
  /(?<!\p{N})0[\s.·-]{1,3}1[\s.·-]{1,3}[016-9](?:[\s.·-]{1,3}\d){7,8}(?!\p{N})/giu,
  // With commas or waves: no amount and no range begins with a 0.
  /(?<!\p{N})01[016-9],\s?\d{3,4},\s?\d{4}(?!\p{N})/giu,
  /(?<!\p{N})01[016-9]\s?([~|=+:;'*★])\s?\d{3,4}\s?\1\s?\d{4}(?!\p{N})/giu,
  // The first 0 lost, as spreadsheets lose it.
  new RegExp(`(?<!\\p{N}|\\p{N}[-.,/:]|[₩$€\\\\])10\\s?${DASH}\\s?\\d{4}\\s?${DASH}\\s?\\d{4}${NOT_MORE}`, 'giu'),
  new RegExp(
    `(?<!\\p{N}|\\p{N}[-.,/:]\\s?|\\p{N} |[₩$€\\\\])10[ \\u00a0]\\d{4}[ \\u00a0]\\d{4}${NOT_MORE}(?!\\s?\\p{N})`,
    'giu',
  ),
  new RegExp(`(?<!\\p{N}|\\p{N}[-./:]|[₩$€\\\\a-z])10\\d{8}${EXCEL}(?!,\\d{3}(?!\\p{N}))${NOT_FRACTION}`, 'giu'),
  /(?<![\p{N}.,])1\.0\d{6,8}E\+?0?9(?!\p{N})/giu,
  // Other countries: with + or 00; or grouped as nothing else is.
  new RegExp(`(?<!\\p{N})\\+(?!\\s?\\(?82)\\s?\\(?[1-9](?:${GAP}\\(?\\d){7,14}${NOT_MORE}`, 'giu'),
  new RegExp(
    `(?<!\\p{N})00(?:[1-8]|3\\d\\d|7\\d\\d)?[\\s.·/‐-―−-]{1,3}[1-9]\\d{0,2}[\\s.·/‐-―−-]{1,3}(?:${GAP}\\(?\\d){7,12}${NOT_MORE}`,
    'giu',
  ),
  /(?<!\p{N})00(?:[1-8]|700)?(?:1[2-9]|7[3-9]|8[1-6]|6[0-6]|4[0-9]|9[0-58])\d{8,10}(?!\p{N})/giu,
  /(?<!\p{N}|\p{N}[-./])1[-. ]\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}(?!\p{N}|-\p{N})/giu,
  /(?<!\p{N})\([2-9]\d{2}\)\s?\d{3}[-. ]\d{4}(?!\p{N}|-\p{N})/giu,
  /(?<!\p{N}|\p{N}[-./])(?:81|84|86|66|63|62|60|65|91|95|852|855|856|880|886|976|977|998)-0?\d{1,3}-\d{3,4}-\d{3,4}(?!\p{N}|-\p{N})/giu,
];

const LABEL_WORD = /전화|연락|폰|직통|tel|phone|mobile|cell|h\.?p|☎|☏|📞|📱/iu;
/** What says that a number is to be called. */
const LABEL =
  /(?:전화|연락처|연락|휴대폰|휴대전화|핸드폰|폰|직통|\btel|phone|mobile|\bcell|\bh\.?p|☎|☏|📞|📱)(?:\s?번호)?[^\p{L}\p{N}\n*]{0,6}$/iu;
const LABELLED = new RegExp(`(?<!\\p{N})\\(?\\d(?:${GAP}\\(?\\d){6,13}${EXCEL}${NOT_MORE}`, 'giu');
/** What says that a number is that of a paper or a thing, or an amount. */
const OTHER_LABEL =
  /(?:(?:승인|증빙|주문|송장|등록|사업자|고유|접수|문서|계산서|영수증|품목|상품|제품|예약|관리|일련|허가|보험|결제|거래|계약|신청)\s?(?:번호|no\.?|코드)|승인|증빙|송장|품번|바코드|코드|금액|예산|수량|합계|총액|잔액|단가|금|isbn|issn|\bean|barcode|\bcode|\bno\.?|#|₩|\\)[^\p{L}\p{N}\n*]{0,4}$/iu;
const REPRESENTATIVE = /^1[568]\d{2}\D{0,3}\d{4}$/u;
const DATE = /^(?:19|20)\d{2}[^\d]{0,3}(?:0?[1-9]|1[0-2])[^\d]{0,3}(?:0?[1-9]|[12]\d|3[01])(?!\d)/u;
/** Nobody writes anything else so. */
const CERTAIN = /^\(?(?:01[016-9]|\+|00)/u;
const SIGNLESS = /^[\d.]+$/u;
const BEFORE = 24;

export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where telephone numbers stand in a text of plain digits, one behind the other. `reference`: a field that holds numbers of papers, in
 * which only what is certain is one.
 */
export function phonesIn(text: string, reference = false): readonly Place[] {
  if (!/\d\D{0,4}\d/u.test(text)) return [];
  function before(start: number): string {
    return text.slice(Math.max(0, start - BEFORE), start);
  }
  const shaped = SHAPES.flatMap((shape) => [...text.matchAll(shape)])
    .filter(({ 0: found, index }) => !isOther(found, before(index), reference))
    .map(placeIn(text));
  const labelled = LABEL_WORD.test(text)
    ? [...text.matchAll(LABELLED)]
        .filter(({ 0: found, index }) => LABEL.test(before(index)) && !REPRESENTATIVE.test(found) && !DATE.test(found))
        .map(placeIn(text))
    : [];
  return apart([...shaped, ...labelled]);
}

function isOther(found: string, before: string, reference: boolean): boolean {
  if (CERTAIN.test(found) || LABEL.test(before)) return false;
  return reference || (OTHER_LABEL.test(before) && (SIGNLESS.test(found) || !/^\(?0/u.test(found)));
}

/** A bracket that closes behind the number opens before it; one that closes within it has opened before it. */
function placeIn(text: string): (match: RegExpExecArray) => Place {
  return ({ 0: found, index }) => {
    const closes = /[)\]]/u.test(found);
    const opens = /^[([]/u.test(found);
    const shift =
      opens === closes ? 0 : opens ? 1 : /[([]/u.test(text[index - 1] ?? '') && !/[([]/u.test(found) ? -1 : 0;
    return { start: index + shift, end: index + found.trimEnd().length };
  };
}

/** Of places that overlap the first, and of those that begin together the one whose shape is the surer: it comes first. */
function apart(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
