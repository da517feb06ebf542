/**
 * A list of applicants against the people who are known already: who is new, who is in the directory, who takes part already, who
 * stands on the list twice (requirements C15). The window shows the plan, the store carries out the same one.
 */
import { normalisePhone } from './phone.ts';

export interface Applicant {
  readonly name: string;
  readonly nickname: string;
  readonly affiliation: string;
  readonly phone: string;
  readonly email: string;
}

export interface KnownPerson extends Applicant {
  readonly id: string;
  readonly isGroup: boolean;
}

export type ApplicantPlace =
  | { readonly kind: 'new' }
  /** A person of the directory. */
  | { readonly kind: 'known'; readonly personId: string }
  /** Takes part already. */
  | { readonly kind: 'already'; readonly personId: string }
  /** The same as the line `of` of the list, from 0. */
  | { readonly kind: 'twice'; readonly of: number };

/**
 * One answer per line. People are the same who share a name or nickname and, where both have one, a phone or mail; where there is
 * nothing to compare, the affiliation. A family may share a phone: by itself it makes nobody the same.
 */
export function placeApplicants(
  lines: readonly Applicant[],
  people: readonly KnownPerson[],
  takingPart: ReadonlySet<string>,
): readonly ApplicantPlace[] {
  const known = new Map<string, KnownPerson[]>();
  for (const person of people) {
    if (person.isGroup) continue;
    for (const mark of marksOf(person)) known.set(mark, [...(known.get(mark) ?? []), person]);
  }
  const listed = new Map<string, number[]>();
  return lines.map((line, at): ApplicantPlace => {
    const marks = marksOf(line);
    const earlier = marks.flatMap((mark) => listed.get(mark) ?? []).find((other) => agree(line, lines[other] ?? line));
    if (earlier !== undefined) return { kind: 'twice', of: earlier };
    for (const mark of marks) listed.set(mark, [...(listed.get(mark) ?? []), at]);
    const person = marks.flatMap((mark) => known.get(mark) ?? []).find((each) => agree(line, each));
    if (person === undefined) return { kind: 'new' };
    return { kind: takingPart.has(person.id) ? 'already' : 'known', personId: person.id };
  });
}

/** What a person is looked up by. */
function marksOf({ name, nickname }: Applicant): readonly string[] {
  return [name, nickname].map(squash).filter((text) => text !== '');
}

function agree(one: Applicant, other: Applicant): boolean {
  const contacts = [
    [normalisePhone(one.phone), normalisePhone(other.phone)],
    [squash(one.email), squash(other.email)],
  ].filter(([mine, theirs]) => mine !== '' && theirs !== '');
  const names = marksOf(one);
  const sharesName = marksOf(other).some((mark) => names.includes(mark));
  if (contacts.length > 0) return sharesName && contacts.some(([mine, theirs]) => mine === theirs);
  return (
    sharesName &&
    (one.affiliation === '' || other.affiliation === '' || squash(one.affiliation) === squash(other.affiliation))
  );
}

function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
