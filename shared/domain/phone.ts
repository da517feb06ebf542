/**
 * Korean telephone numbers (korean conventions 5.3): stored as digits, formatted for display, anything else allowed and
 * left as it was typed.
 */

/** Area codes of two digits after the 0, mobile and internet prefixes; 02, 050x and 15xx have their own shapes. */
const THREE_DIGIT_PREFIX = /^0(?:1[016-9]|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|60)/u;

/** 00, with the codes of the companies that put calls through to other countries. */
const CARRIERS = ['00', '001', '002', '003', '005', '006', '008', '00300', '00345', '00365', '00700', '00727', '00766'];
const KOREA_FROM_ABROAD = /^(?:\+|00(?:[1-8]|3\d\d|7\d\d)?)82(\d{8,})$/u;
/** Without the sign only a mobile number, whose shape is plain: `821000001234`. */
const KOREAN_MOBILE = /^82(0?1[016-9]\d{7,8})$/u;
/** With the signs between its groups a number in a town as well: `82-2-123-4567`. */
const KOREAN_GROUPS = /^82[\s.)·-]+\(?0?\)?((?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)[\s.)·-]+\d{3,4}[\s.·-]+\d{4})$/u;
/** A spreadsheet took the number for an amount: its first 0 is gone, as of every number that is one digit short. */
const LOST_ZERO = /^(?:10\d{8}|2\d{8}|(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}|70\d{8}|50\d{8,9})$/u;
/** Eight digits may be a number of Seoul that has lost its 0 or one without its code: only the groups tell. */
const LOST_IN_GROUPS = /^2[-.)\s]\s?\d{3}[-.\s]\d{4}$/u;
/** How a spreadsheet was told that it is no amount: `="010…"`, `'010…`. */
const AS_TEXT = /^(?:="([^"]*)"|'(\+?\d[\d\s()./-]*))$/u;
const FRACTION = /^(\d{8,12})\.0+$/u;
const GROUPED = /^1,0\d{2},\d{3},\d{3}$/u;
/** All digits of a number are there: `1.000001234E9`. */
const POWER = /^(1\.0\d{6,8})e\+?0?9$/iu;
/** What stands before a number and names it: `H.P 010-…`, `Tel: 02-…`, `☎ 02-…`. */
const NAMED =
  /^(?:[hc]\.?\s?p|tel|mobile|phone|t|m|p|전화|휴대폰|휴대전화|핸드폰|연락처|☎|☏|📞|📱)\s*[.:)]?\s*(?=[+(]?\d[\d\s()./·・‐-―−_-]+$)/iu;

const NAMED_BEHIND = /(?<=\d)\s*\(?(?:h\.?\s?p\.?|휴대폰|핸드폰|전화)\)?$/iu;

/**
 * What is stored: digits, with a leading `+` only for numbers abroad. `+82 10-…` becomes `010…`, and a number that has lost its 0 gets it
 * back where its length tells. Text that is more than a number (`02-123-4567 내선 12`) is kept, trimmed.
 */
export function normalisePhone(text: string): string {
  // The vowel ㅡ is typed for a dash; NFKC would make another letter of it.
  const trimmed = text
    .replaceAll(/(?<=\d)\s*ㅡ\s*(?=\d)/gu, '-')
    .normalize('NFKC')
    .trim()
    .replace(AS_TEXT, '$1$2');
  const whole = plainFigures(withoutLetters(trimmed.replace(NAMED, '').replace(NAMED_BEHIND, '')));
  if (LOST_IN_GROUPS.test(whole)) return `0${whole.replaceAll(/\D/gu, '')}`;
  const groups = KOREAN_GROUPS.exec(whole)?.[1];
  if (groups !== undefined) return `0${groups.replaceAll(/\D/gu, '')}`;
  const bare = whole.replace(/[\s\p{Cf}()./·・‐-―−_-]/gu, '');
  // Two numbers in one cell are no longer one.
  if (!/^\+?\d{3,20}$/u.test(bare) || /^0[1-9]\d{11,}$/u.test(bare)) return trimmed;
  const home = KOREA_FROM_ABROAD.exec(bare) ?? KOREAN_MOBILE.exec(bare);
  if (home !== null) return `0${(home[1] ?? '').replace(/^0/u, '')}`;
  return LOST_ZERO.test(bare) ? `0${bare}` : bare;
}

/** A mobile number in which letters were typed for the figures that look like them. */
const LOOKALIKE =
  /(?<![\p{L}\p{N}])(?=[^\d]{0,3}\d|.{3,5}\d)[0o][1li][0o]([-.\s]?)[\doli]{3,4}\1[\doli]{4}(?![\p{L}\p{N}])/giu;

/** As long as it was, so that places in the text stay. */
export function withoutLetters(text: string): string {
  return text.replaceAll(LOOKALIKE, (found) => found.replaceAll(/o/giu, '0').replaceAll(/[li]/giu, '1'));
}

/** A number that a spreadsheet shows as an amount. */
function plainFigures(text: string): string {
  const power = POWER.exec(text)?.[1];
  if (power !== undefined) return power.replace('.', '').padEnd(10, '0');
  return GROUPED.test(text) ? text.replaceAll(',', '') : (FRACTION.exec(text)?.[1] ?? text);
}

/** Every run of digits that reaches the same telephone: with the 0 and without, with the country's code, through any company. */
export function dialledAs(phone: string): readonly string[] {
  const stored = normalisePhone(phone);
  const digits = stored.replaceAll(/\D/gu, '');
  if (stored.startsWith('+')) {
    const home = digits.slice(countryCode(digits));
    const alone = home.length >= FEWEST_ALONE ? [home, `0${home}`] : [];
    return [digits, ...CARRIERS.map((carrier) => carrier + digits), ...alone];
  }
  if (!/^0[1-9]/u.test(digits)) return [digits];
  const home = digits.slice(1);
  const abroad = [`82${home}`, `82${digits}`];
  const lost = /^1[016-9]\d{7,8}$/u.test(home) || LOST_ZERO.test(home) ? [home] : [];
  return [digits, ...lost, ...abroad, ...CARRIERS.flatMap((carrier) => abroad.map((number) => carrier + number))];
}

const FEWEST_ALONE = 9;

/** How many digits of a number abroad are its country's. */
function countryCode(digits: string): number {
  if (/^[17]/u.test(digits)) return 1;
  return /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/u.test(digits) ? 2 : 3;
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
