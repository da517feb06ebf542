/** What the papers of 홍보 read: facts for the public, items with their days and places, what may not be printed; put together once. */
import { dateResolver, dayOf } from '../domain/anchored-dates.ts';
import type { DateResolver, HangingDate } from '../domain/anchored-dates.ts';
import { publicFactsOf } from '../domain/publicity/public-facts.ts';
import { factLines } from '../domain/publicity/public-text.ts';
import type { FactLine, PublicFacts } from '../domain/publicity/public-text.ts';
import { signUpLink } from '../domain/publicity/sign-up-link.ts';
import { tellingWord, tellingWordsOf } from '../domain/publicity/telling-words.ts';
import { addressCode } from '../domain/scene/qr.ts';
import type { CivilDate } from '../domain/units.ts';
import { chosenVenue } from '../domain/venue-findings.ts';
import { publicityPapers as en } from '../words/en/publicity-papers.ts';
import { publicityPapers as ko } from '../words/ko/publicity-papers.ts';
import type { PaperOptions } from './define.ts';
import type { PaperBlock, PaperContext, PlainName } from './plain.ts';
import { ACCESS_FACTS } from './venue-words.ts';

export const FACT_TABLES = ['experiment', 'brief', 'signUp', 'namedDate', 'dayOff', 'venue'] as const;
type FactTable = (typeof FACT_TABLES)[number];
type FactContext = Pick<
  PaperContext<PlainName, FactTable, PaperOptions>,
  'settings' | 'days' | 'rows' | 'head' | 'text' | 'hidesPurpose'
>;

const WORDS = { ko: ko.plain.publicityNotice, en: en.plain.publicityNotice };

/** Millimetres that a code takes with its words: within any page. */
const CODE_LINE = 160;

export interface PublicityRows {
  readonly facts: PublicFacts;
  /** The facts that are known, as they are printed. */
  readonly lines: readonly FactLine[];
  readonly factWord: (fact: FactLine['fact']) => string;
  readonly changeWord: (fact: keyof (typeof WORDS)['ko']['printed']) => string;
  /** The address at which one signs up, to be scanned; nothing where none is written or it may not be printed. */
  readonly signUpCode: readonly PaperBlock[];
  /** The day of a row that is typed, or hangs on another date. */
  readonly dayOf: (row: HangingDate) => CivilDate | null;
  readonly resolver: DateResolver;
  /** Gives away to these readers what they may not learn. */
  readonly mayNotPrint: (...texts: readonly string[]) => boolean;
}

export function publicityRowsOf({ settings, days, rows, head, text, hidesPurpose }: FactContext): PublicityRows {
  const { locale } = settings;
  const words = WORDS[locale];
  const resolver = dateResolver({ ...days, namedDates: rows('namedDate'), daysOff: rows('dayOff') });
  const [event] = rows('experiment');
  const [brief] = rows('brief');
  const [signUp] = rows('signUp');
  const venue = chosenVenue(rows('venue'));
  const telling = event === undefined || !hidesPurpose ? null : tellingWordsOf(event);
  const mayNotPrint = (...texts: readonly string[]) => telling !== null && tellingWord(telling, ...texts) !== null;
  const facts =
    event === undefined
      ? null
      : publicFactsOf(
          {
            event,
            brief,
            signUp,
            until: signUp === undefined || signUp.untilDateId === null ? null : resolver.named(signUp.untilDateId),
            access:
              venue === undefined
                ? []
                : ACCESS_FACTS.filter((column) => venue[column] === 'yes').map((column) => head('venue', column)),
            accessNote: venue === undefined ? '' : text('venue', venue, 'accessNote'),
          },
          words.filming,
        );
  const whole = facts ?? NOTHING;
  const link = signUpLink(whole.signUp);
  const printed: PublicFacts = {
    ...whole,
    // What is written for everybody stays whole: a masked address would help nobody.
    what: signUp === undefined ? '' : text('signUp', signUp, 'what'),
    place: event === undefined ? '' : text('experiment', event, 'venue'),
  };
  return {
    facts: whole,
    lines: factLines(printed, locale).filter(({ value }) => !mayNotPrint(value)),
    factWord: (fact) => words.fact[fact],
    changeWord: (fact) => words.printed[fact],
    signUpCode:
      link === null || mayNotPrint(whole.signUp)
        ? []
        : [
            {
              kind: 'scene',
              scene: addressCode(link, words.signUpCode, CODE_LINE),
              alt: `${words.signUpCode}: QR ${link}`,
            },
          ],
    dayOf: (row) => dayOf(row, resolver),
    resolver,
    mayNotPrint,
  };
}

const NOTHING: PublicFacts = {
  title: '',
  date: null,
  start: null,
  minutes: null,
  place: '',
  signUp: '',
  until: null,
  what: '',
  forWhom: '',
  enquiry: '',
  access: '',
  filming: '',
};

/** Earliest first, those without a day last. */
export function byDay<R extends { readonly day: CivilDate | null }>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((one, other) => (one.day ?? '9999-12-31').localeCompare(other.day ?? '9999-12-31'));
}
