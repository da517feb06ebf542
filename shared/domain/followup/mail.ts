/** A mail to several people, each with words of their own; one with a hole in it never goes out (requirements F09–F11, E13). */
import { formatDate } from '../civil-date.ts';
import type { DateLocale } from '../civil-date.ts';
import { formatClock } from '../clock-format.ts';
import { mustAskForTitle, participantTitleField } from '../hidden-purpose.ts';
import type { PurposeAnswers } from '../hidden-purpose.ts';
import type { CivilDate, MinuteOfDay } from '../units.ts';
import type { MailState } from './codes.ts';

export const MERGE_FIELDS = ['name', 'nickname', 'affiliation', 'event', 'date', 'place'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** How a field is written between braces, in either language. */
const WRITTEN: Readonly<Record<string, MergeField>> = {
  이름: 'name',
  별명: 'nickname',
  소속: 'affiliation',
  행사명: 'event',
  일시: 'date',
  장소: 'place',
  name: 'name',
  nickname: 'nickname',
  affiliation: 'affiliation',
  event: 'event',
  date: 'date',
  place: 'place',
};

const PLACEHOLDER = /\{([^{}\n]{0,60})\}/gu;
/** Braces with what stands between them, well written or not; the wide ones of an input method with them. */
const BRACED = /[{｛]+[^{}｛｝\n]{0,60}[}｝]*|[}｝]+/gu;
const WELL_WRITTEN = /^\{[^{}\n]{0,60}\}$/u;
/** How much of a field that was never closed is quoted. */
const QUOTED = 16;

export type MergeValues = Readonly<Record<MergeField, string>>;

/** The finished text, or the fields that are not known and the braces that make no field, as the template writes them; each once. */
export type Merged =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: readonly string[]; readonly stray: readonly string[] };

/** Never leaves a place empty: what has no value, and what is no field at all, is named instead. */
export function mailMerge(template: string, values: MergeValues): Merged {
  const missing = new Set<string>();
  const text = template.replaceAll(PLACEHOLDER, (whole, written: string) => {
    const key = written.trim().toLowerCase();
    const field = Object.hasOwn(WRITTEN, key) ? WRITTEN[key] : undefined;
    const value = field === undefined ? '' : values[field].trim();
    if (value === '') missing.add(whole);
    return value;
  });
  const stray = strayBraces(template);
  return missing.size === 0 && stray.length === 0 ? { ok: true, text } : { ok: false, missing: [...missing], stray };
}

/** Braces that were never closed, are doubled or wide: as they stand, each once. */
function strayBraces(template: string): readonly string[] {
  const braced = template.match(BRACED) ?? [];
  return [...new Set(braced.filter((one) => !WELL_WRITTEN.test(one)).map(quoted))];
}

function quoted(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= QUOTED ? letters.join('') : `${letters.slice(0, QUOTED).join('')}…`;
}

export interface MailedEvent extends PurposeAnswers {
  readonly eventDate: CivilDate | null;
  readonly eventStart: MinuteOfDay | null;
  readonly venue: string;
}

export interface MailedPerson {
  readonly name: string;
  readonly nickname: string;
  readonly affiliation: string;
}

/** What a person is called in a mail and in a table of addressees. */
export function calledInMail({ name, nickname }: Pick<MailedPerson, 'name' | 'nickname'>): string {
  return name || nickname;
}

/** What the fields stand for. With a hidden purpose the event has the title that participants know, or none while nobody was asked. */
export function mergeValues(event: MailedEvent, person: MailedPerson, locale: DateLocale): MergeValues {
  const { eventDate, eventStart, venue } = event;
  const when = [
    eventDate === null ? '' : formatDate(eventDate, locale),
    eventDate === null || eventStart === null ? '' : formatClock(eventStart),
  ];
  return {
    name: calledInMail(person),
    nickname: person.nickname,
    affiliation: person.affiliation,
    event: mustAskForTitle(event) ? '' : event[participantTitleField(event)],
    date: when.filter((part) => part !== '').join(' '),
    place: venue,
  };
}

/** A mail as one person reads it, or why it does not go out; `fields`: what is wrong, as the template writes it. */
export type Written =
  | { readonly ok: true; readonly subject: string; readonly body: string }
  | { readonly ok: false; readonly reason: 'emptyBody' | 'brace' | 'missing'; readonly fields: string };

export function writtenMail(
  template: { readonly subject: string; readonly body: string },
  values: MergeValues,
): Written {
  if (template.body.trim() === '') return { ok: false, reason: 'emptyBody', fields: '' };
  const subject = mailMerge(template.subject, values);
  const body = mailMerge(template.body, values);
  if (subject.ok && body.ok) return { ok: true, subject: subject.text, body: body.text };
  const both = [subject, body];
  const stray = new Set(both.flatMap((merged) => (merged.ok ? [] : merged.stray)));
  if (stray.size > 0) return { ok: false, reason: 'brace', fields: [...stray].join(' ') };
  const missing = new Set(both.flatMap((merged) => (merged.ok ? [] : merged.missing)));
  return { ok: false, reason: 'missing', fields: [...missing].join(' ') };
}

interface MailedLetter {
  readonly recipient: { readonly state: MailState };
}

/** Those that still have to go out: a program that sends must not write to anybody twice. */
export function unsentLetters<L extends MailedLetter>(letters: readonly L[]): readonly L[] {
  return letters.filter(({ recipient }) => recipient.state === 'drafted');
}

export interface Addressed {
  readonly email: string;
  readonly consent: string;
}

/** Why somebody is left out of a mailing; null: nothing speaks against it. `until`: the last day on which the record may be held. */
export function leftOut(
  { email, consent }: Addressed,
  until: CivilDate | null,
  today: CivilDate,
): 'noAddress' | 'refused' | 'overdue' | null {
  if (consent === 'refused' || consent === 'withdrawn') return 'refused';
  if (until !== null && until < today) return 'overdue';
  return email.trim() === '' ? 'noAddress' : null;
}
