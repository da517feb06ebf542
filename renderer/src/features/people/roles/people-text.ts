/** Names in a cell of the role table: `나무, 바람`. Read back as people, as they are shown, by full name or by nickname. */
import type { Person } from '@shared/contract/entities.ts';
import type { PersonRef } from '@shared/contract/people.contract.ts';
import { choseongOf, matchesSearch } from '@shared/domain/choseong.ts';
import { personLabel } from '../person-label.ts';

export type NamedPerson = Pick<Person, 'id' | 'name' | 'nickname' | 'role' | 'affiliation'>;

export type ReadPeople =
  | { readonly ok: true; readonly people: readonly PersonRef[]; readonly fresh: readonly string[] }
  /** Several people bear the name. */
  | { readonly ok: false; readonly name: string; readonly count: number };

/** As many as a list under a cell can show; typing on narrows it. */
const MOST = 50;
const BETWEEN = /[,，、;\n/]+/u;

function partsOf(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.normalize('NFC').trim())
    .filter((part) => part !== '');
}

function candidates(typed: string, people: readonly NamedPerson[]): readonly NamedPerson[] {
  const whole = people.filter((person) => personLabel(person) === typed);
  if (whole.length > 0) return whole;
  const called = typed.replace(/^@/u, '');
  return people.filter(
    ({ name, nickname }) => nickname === called || (!typed.startsWith('@') && name !== '' && name === called),
  );
}

/** Who is meant, each once, in order; `fresh` are names that nobody in the directory has yet. */
export function readPeople(text: string, people: readonly NamedPerson[]): ReadPeople {
  const found = new Map<string, PersonRef>();
  const fresh: string[] = [];
  for (const typed of partsOf(text)) {
    const [first, ...others] = candidates(typed, people);
    if (others.length > 0) return { ok: false, name: typed, count: others.length + 1 };
    if (first === undefined && !found.has(typed)) fresh.push(typed);
    found.set(first?.id ?? typed, first === undefined ? { name: typed } : { id: first.id });
  }
  return { ok: true, people: [...found.values()], fresh };
}

export interface PeopleSuggestion {
  readonly value: string;
  /** The whole text of the cell, the last name completed. */
  readonly label: string;
  readonly hint: string;
}

/** Offers people for the last name of the text, those named before it left out, those that begin with it first. */
export function suggestPeople(
  text: string,
  people: readonly NamedPerson[],
  hintOf: (person: NamedPerson) => string,
): readonly PeopleSuggestion[] {
  const cut = Math.max(...[',', '，', '、', ';', '/'].map((mark) => text.lastIndexOf(mark))) + 1;
  const before = partsOf(text.slice(0, cut));
  const typed = text.slice(cut).trim().replace(/^@/u, '');
  const taken = new Set(before.flatMap((name) => candidates(name, people).map(({ id }) => id)));
  const begins = (person: NamedPerson) =>
    [person.name, person.nickname].some(
      (name) =>
        name !== '' && (name.toLowerCase().startsWith(typed.toLowerCase()) || choseongOf(name).startsWith(typed)),
    );
  return people
    .filter((person) => !taken.has(person.id) && matchesSearch(`${person.name} ${person.nickname}`, typed))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
    .slice(0, MOST)
    .map((person) => ({
      value: person.id,
      label: [...before, personLabel(person)].join(', '),
      hint: hintOf(person),
    }));
}
