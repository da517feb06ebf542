/**
 * Names in a cell of the role table: `나무, 바람`. Read back as people, as they are shown and as a cue's cell reads them (`PeopleBook`);
 * `-`, 없음 and the like name nobody.
 */
import type { Person } from '@shared/contract/entities.ts';
import type { PersonRef } from '@shared/contract/people.contract.ts';
import { joinedIn, listedIn } from '@shared/domain/cell-words.ts';
import { choseongOf, matchesSearch } from '@shared/domain/choseong.ts';
import { freeWords, placesOf, readPeople as readCell } from '@shared/domain/cue-people.ts';
import { PeopleBook } from '@shared/domain/people-book.ts';
import { personLabel } from '../person-label.ts';

export type NamedPerson = Pick<Person, 'id' | 'name' | 'nickname' | 'role' | 'affiliation' | 'position'>;

export type ReadPeople =
  | { readonly ok: true; readonly people: readonly PersonRef[]; readonly fresh: readonly string[] }
  /** Several people bear the name. */
  | { readonly ok: false; readonly name: string; readonly count: number };

/** As many as a list under a cell can show; typing on narrows it. */
const MOST = 50;

/**
 * Who is meant, each once, in order; `fresh` are names that nobody in the directory has yet. `onDuty`: whom a name that several people
 * share means.
 */
export function readPeople(text: string, book: PeopleBook, onDuty: readonly string[] = []): ReadPeople {
  const current = onDuty.map((personId) => ({ personId, duty: 'lead' }) as const);
  const read = readCell(text.normalize('NFC'), book, { people: current, otherPeople: '' });
  if (!read.ok) return { ok: false, name: read.label, count: book.find(read.label).length };
  const people = placesOf(read).flatMap((place): readonly PersonRef[] =>
    typeof place === 'string' ? namesIn(place).map((name) => ({ name })) : [{ id: place.personId }],
  );
  return { ok: true, people, fresh: namesIn(read.otherPeople) };
}

function namesIn(otherPeople: string): readonly string[] {
  return freeWords([{ otherPeople }], Infinity);
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
  const before = listedIn(text.slice(0, cut))
    .flatMap(joinedIn)
    .map((part) => part.text);
  const typed = text.slice(cut).trim().replace(/^@/u, '');
  const book = new PeopleBook(before.length === 0 ? [] : people);
  const taken = new Set(before.flatMap((name) => book.find(name).map(({ id }) => id)));
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
