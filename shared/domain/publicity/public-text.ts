/** The text for the public, made of the facts, and its short forms: whatever the channel takes, no letter more. */
import { formatDate } from '../civil-date.ts';
import { formatClock, formatClockRange } from '../clock-time.ts';
import type { DateLocale } from '../date-format.ts';
import type { CivilDate } from '../units.ts';
import type { PublicFact } from './codes.ts';
import type { PrintedFacts } from './printed-facts.ts';

export interface PublicFacts extends PrintedFacts {
  readonly what: string;
  readonly forWhom: string;
  readonly enquiry: string;
  /** What the place has for those who need it, in words. */
  readonly access: string;
  /** The sentence about filming; empty where nobody films. */
  readonly filming: string;
}

export interface FactLine {
  readonly fact: PublicFact;
  readonly value: string;
}

export function whenText({ date, start, minutes }: PrintedFacts, locale: DateLocale): string {
  if (date === null) return '';
  const day = formatDate(date, locale);
  if (start === null) return day;
  return `${day} ${minutes === null ? formatClock(start) : formatClockRange(start, start + minutes)}`;
}

/** Each fact that is known, in the order of reading. */
export function factLines(facts: PublicFacts, locale: DateLocale): readonly FactLine[] {
  const dayText = (day: CivilDate | null) => (day === null ? '' : formatDate(day, locale));
  const values: Readonly<Record<PublicFact, string>> = {
    title: facts.title,
    what: facts.what,
    when: whenText(facts, locale),
    where: facts.place,
    forWhom: facts.forWhom,
    how: facts.signUp,
    until: dayText(facts.until),
    enquiry: facts.enquiry,
    access: facts.access,
    filming: facts.filming,
  };
  return Object.entries(values).flatMap(([fact, value]) =>
    value.trim() === '' ? [] : [{ fact: fact as PublicFact, value: value.trim() }],
  );
}

/** What nobody has said yet and a text for the public should not lack. */
export function missingFacts(lines: readonly FactLine[], isSignUp: boolean): readonly PublicFact[] {
  const known = new Set(lines.map(({ fact }) => fact));
  const needed: readonly PublicFact[] = [
    'title',
    'when',
    'where',
    'enquiry',
    ...(isSignUp ? (['how', 'until'] as const) : []),
  ];
  return needed.filter((fact) => !known.has(fact));
}

/** Letters as readers count them. */
export function countLetters(text: string): number {
  return [...new Intl.Segmenter('ko').segment(text)].length;
}

/** What is left out first where there is little room. */
const LEAST_FIRST: readonly PublicFact[] = [
  'filming',
  'access',
  'what',
  'forWhom',
  'enquiry',
  'until',
  'how',
  'where',
  'when',
];

export interface ShortForm {
  readonly text: string;
  readonly letters: number;
  /** What had no room. */
  readonly dropped: readonly (PublicFact | 'body')[];
}

export interface ShortFormParts {
  readonly title: string;
  readonly body: string;
  readonly lines: readonly FactLine[];
  /** What a fact is called; empty: it stands without a label. */
  readonly label: (fact: PublicFact) => string;
  /** Most letters; null: no limit. */
  readonly limit: number | null;
}

/** Title, body and facts, as much of it as the channel takes: first the body gives way, then the facts that matter least. */
export function shortForm({ title, body, lines, label, limit }: ShortFormParts): ShortForm {
  let rest = lines.filter(({ fact }) => fact !== 'title');
  let isBodyIn = body.trim() !== '';
  const dropped: (PublicFact | 'body')[] = [];
  function written(): string {
    const facts = rest.map(({ fact, value }) => (label(fact) === '' ? value : `${label(fact)}: ${value}`)).join('\n');
    return [title, isBodyIn ? body.trim() : '', facts].filter((part) => part !== '').join('\n\n');
  }
  const fits = () => limit === null || countLetters(written()) <= limit;
  if (!fits() && isBodyIn) {
    isBodyIn = false;
    dropped.push('body');
  }
  for (const fact of LEAST_FIRST) {
    if (fits()) break;
    if (!rest.some((line) => line.fact === fact)) continue;
    rest = rest.filter((line) => line.fact !== fact);
    dropped.push(fact);
  }
  const text = limit === null || fits() ? written() : firstLetters(written(), limit);
  return { text, letters: countLetters(text), dropped };
}

function firstLetters(text: string, limit: number): string {
  const letters = [...new Intl.Segmenter('ko').segment(text)].map(({ segment }) => segment);
  return limit < 2
    ? letters.slice(0, limit).join('')
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}
