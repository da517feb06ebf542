/**
 * Who sees how much of a person (korean conventions 4.4). One rule for every document: two different masks of the same
 * value can be laid side by side and give it away.
 *
 * `internal`: everything. `shared`: names and contacts masked, nicknames as they are. `public`: the role instead of the
 * name, no contacts at all.
 */
import { fullNamesIn, isDescription } from './full-name.ts';
import { personalFinder } from './personal-finder.ts';
import type { PersonalFinder, PersonalKind } from './personal-finder.ts';
import { dialledAs, formatPhone, phoneParts } from './phone.ts';

export type Audience = 'internal' | 'shared' | 'public';

export interface PersonNames {
  /** Full name in one field; may be empty when only a nickname is known. */
  readonly name: string;
  readonly nickname: string;
}

const HIDDEN = '*';
/** Of fewer digits a known telephone could be any number. */
const FEWEST_DIGITS = 8;

/**
 * How a document names a person. Internal: `홍길동(나무)`; shared: the nickname, or `홍*동`; public: `roleName` (from the
 * caller's language), or the nickname or masked name when there is none.
 */
export function maskPerson({ name, nickname }: PersonNames, audience: Audience, roleName: string): string {
  if (audience === 'internal') return name !== '' && nickname !== '' ? `${name}(${nickname})` : name || nickname;
  if (audience === 'public' && roleName !== '') return roleName;
  return nickname || maskName(name);
}

/** First and last letter stay, of two only the first: `홍길동` is `홍*동`, `남궁민수` `남**수`, `이솔` `이*`. Spaces stay, and do not count. */
export function maskName(name: string): string {
  const letters = [...name.normalize('NFC').trim()];
  const solid = letters.filter((letter) => !isSpace(letter)).length;
  let at = -1;
  return letters
    .map((letter) => {
      if (isSpace(letter)) return letter;
      at += 1;
      return (at === 0 && solid > 1) || (at === solid - 1 && solid > 2) ? letter : HIDDEN;
    })
    .join('');
}

/**
 * The name with which a field of somebody begins: `홍길동 (강의)`. What follows a bracket or a comma says what for; a name may hold a space.
 * Null where the words say what somebody is, not who; empty where nothing stands in front.
 */
export function nameInFront(field: string): string | null {
  const called = /^[^(（[,·/\d]*[^\s(（[,·/\d]/u.exec(field)?.[0] ?? '';
  return isDescription(called) ? null : called;
}

function isSpace(letter: string): boolean {
  return /\s/u.test(letter);
}

/** `010-1234-5678`; shared `010-****-5678`; public nothing. A number whose shape is not known is hidden whole. */
export function maskPhone(phone: string, audience: Audience): string {
  if (audience === 'internal') return formatPhone(phone);
  if (audience === 'public' || phone.trim() === '') return '';
  const parts = phoneParts(phone);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3) return `${first}-${hide(second)}-${third}`;
  return parts.length === 2 ? `${first}-${hide(second)}` : hide(first);
}

/** `namu@example.org`; shared `n***@example.org`, whatever its length; public nothing. */
export function maskEmail(email: string, audience: Audience): string {
  const address = email.trim();
  if (audience === 'internal') return address;
  if (audience === 'public' || address === '') return '';
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? HIDDEN.repeat(3) : `${at === 1 ? '' : first}${HIDDEN.repeat(3)}${address.slice(at)}`;
}

export interface Masked {
  readonly kind: PersonalKind;
  /** What stood there, and what stands there instead. */
  readonly original: string;
  readonly shown: string;
}

export interface MaskedText {
  readonly text: string;
  readonly masked: readonly Masked[];
}

export type Masker = (text: string, field?: { readonly reference: boolean }) => MaskedText;

export interface KnownPeople {
  /** Names as the records have them; only the full names in them are looked for. */
  readonly names: readonly string[];
  /** Their telephones, found in any spelling. */
  readonly phones?: readonly string[];
}

/**
 * Masks free text: personal numbers and addresses of anybody and the full names of the people that are known, each for `shared` in part and
 * for `public` whole; names always as `maskName` does. Says what it did.
 */
export function textMasker(audience: Audience, known: KnownPeople): Masker {
  if (audience === 'internal') return (text) => ({ text, masked: [] });
  const find = anyonesFinder(known);
  return (raw, field) => {
    const text = raw.normalize('NFC');
    const parts: string[] = [];
    const masked: Masked[] = [];
    let kept = 0;
    for (const { kind, start, end } of find(text, field)) {
      const original = text.slice(start, end);
      const shown = maskOf(kind, original, audience);
      parts.push(text.slice(kept, start), shown);
      masked.push({ kind, original, shown });
      kept = end;
    }
    return { text: parts.join('') + text.slice(kept), masked };
  };
}

/** Of anybody whatever has the shape of personal data, of the people that are known their full names and telephones. */
function anyonesFinder({ names, phones = [] }: KnownPeople): PersonalFinder {
  return personalFinder({
    names: [...new Set(names.flatMap(fullNamesIn))].map((name) => ({ id: name, written: name })),
    judge: ({ whole }) => whole,
    numbers: ownNumbers(phones),
    emails: 'anyone',
    shapes: true,
  });
}

/** The telephones of people as texts are searched for them. */
export function ownNumbers(phones: readonly string[]): readonly string[] {
  return phones.flatMap(dialledAs).filter((digits) => digits.length >= FEWEST_DIGITS && !isRepresentative(digits));
}

/** 1588-0000: a company's, for everyone to call. */
function isRepresentative(digits: string): boolean {
  return /^1[5-9]\d{6}$/u.test(digits);
}

/** What stands in a text instead of a find. */
export function maskOf(kind: PersonalKind, found: string, audience: Audience): string {
  const plain = found.normalize('NFKC');
  if (kind === 'name') return maskName(found);
  if (audience === 'public') return HIDDEN.repeat(4);
  switch (kind) {
    case 'phone':
      return maskPhone(plain, audience);
    case 'email':
      return maskEmail(plain, audience);
    case 'resident':
      return `${plain.slice(0, 6)}-${HIDDEN.repeat(7)}`;
    case 'account':
    case 'card':
      return hide(plain);
  }
}

/** Free text as an audience may read it; `names` as the records have them. */
export function maskText(text: string, audience: Audience, names: readonly string[] = []): string {
  return textMasker(audience, { names })(text).text;
}

/** Every letter and digit hidden; marks between them stay. */
function hide(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, HIDDEN);
}
