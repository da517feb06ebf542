/** Finding somebody at the door: by name, its first consonants, affiliation, the end of the phone number, the number on the list. */
import { isChoseongQuery } from '../choseong.ts';
import { searchInitials, searchKeys, underOtherLayout } from '../search-text.ts';

export interface DoorPerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string;
  readonly affiliation: string;
  /** Digits. */
  readonly phone: string;
}

export interface DoorPart {
  readonly id: string;
  readonly personId: string;
}

/** A person as the search compares them. */
export interface DoorEntry<P extends DoorPerson = DoorPerson> {
  readonly person: P;
  /** The place among all who applied, from 1: as the list of the second door has it. Null: on no list. */
  readonly number: number | null;
  readonly participationId: string | null;
  readonly keys: string;
  readonly initials: string;
}

/** A line for the name, the nickname and the affiliation, each behind a line feed. */
interface Forms {
  readonly keys: string;
  readonly initials: string;
}

/** Kept by the row, which stays the same while nobody edits it: thousands of them are not read anew at every press. */
const FORMS = new WeakMap<DoorPerson, Forms>();

function formsOf(person: DoorPerson): Forms {
  const known = FORMS.get(person);
  if (known !== undefined) return known;
  const texts = [person.name, person.nickname, person.affiliation];
  const lines = (of: (text: string) => string) => texts.map((text) => `\n${of(text)}`).join('');
  const forms = { keys: lines(searchKeys), initials: lines(searchInitials) };
  FORMS.set(person, forms);
  return forms;
}

/** In the order of the list, then those who are on none. */
export function doorIndex<P extends DoorPerson>(
  people: readonly P[],
  parts: readonly DoorPart[],
): readonly DoorEntry<P>[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed = new Set(parts.map(({ personId }) => personId));
  return [
    ...parts.flatMap(({ id, personId }, at): readonly DoorEntry<P>[] => {
      const person = byId.get(personId);
      return person === undefined ? [] : [{ person, number: at + 1, participationId: id, ...formsOf(person) }];
    }),
    ...people
      .filter(({ id }) => !listed.has(id))
      .map((person) => ({ person, number: null, participationId: null, ...formsOf(person) })),
  ];
}

export interface DoorHits<P extends DoorPerson = DoorPerson> {
  readonly hits: readonly DoorEntry<P>[];
  /** With those that are not listed. */
  readonly total: number;
}

const NOBODY = { hits: [], total: 0 } as const;

/** Nobody for a query that says nothing: the list is empty until somebody is asked for. */
export function findAtDoor<P extends DoorPerson>(
  index: readonly DoorEntry<P>[],
  query: string,
  most: number,
): DoorHits<P> {
  const said = query.normalize('NFC').trim();
  const keys = searchKeys(said);
  if (keys === '') return NOBODY;
  const number = said.normalize('NFKC');
  if (/^#?\d[\d\s-]*$/.test(number)) return collect(index, numberTest(number), () => true, most);
  const found = byText(index, said, keys, most);
  if (found.total > 0) return found;
  const other = underOtherLayout(said);
  return other === null ? found : byText(index, other, searchKeys(other), most);
}

function numberTest(said: string): (entry: DoorEntry) => boolean {
  const digits = said.replaceAll(/\D/g, '');
  const number = Number(digits);
  if (said.startsWith('#') || digits.length < 4) return (entry) => entry.number === number;
  return digits.length === 4
    ? ({ person }) => person.phone.endsWith(digits)
    : ({ person }) => person.phone.includes(digits);
}

function byText<P extends DoorPerson>(
  index: readonly DoorEntry<P>[],
  said: string,
  keys: string,
  most: number,
): DoorHits<P> {
  const form = isChoseongQuery(said) ? ('initials' as const) : ('keys' as const);
  const begins = `\n${keys}`;
  return collect(
    index,
    (entry) => entry[form].includes(keys),
    (entry) => {
      const at = entry[form].indexOf(begins);
      return at >= 0 && at < entry[form].lastIndexOf('\n');
    },
    most,
  );
}

/** Those of whom a name begins so stand first. */
function collect<P extends DoorPerson>(
  index: readonly DoorEntry<P>[],
  matches: (entry: DoorEntry<P>) => boolean,
  begins: (entry: DoorEntry<P>) => boolean,
  most: number,
): DoorHits<P> {
  const first: DoorEntry<P>[] = [];
  const others: DoorEntry<P>[] = [];
  let total = 0;
  for (const entry of index) {
    if (!matches(entry)) continue;
    total += 1;
    const list = begins(entry) ? first : others;
    if (list.length < most) list.push(entry);
  }
  return { hits: [...first, ...others].slice(0, most), total };
}
