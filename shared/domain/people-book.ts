/**
 * The people of an experiment, found by what a cell calls them. Spaces and case do not matter (`남궁 민수` is 남궁민수), nor the order
 * of a name in Latin letters (`Smith John`), nor a form of address (`김철수님`). A title is part of what is written: `김철수 팀장` is
 * found only where the record calls that person 팀장, so that linking loses nothing.
 */
import { withoutAddress, withoutTitle } from './name-words.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string;
  /** 직책, where it is known. */
  readonly position?: string;
}

/** The label that a person goes by: the nickname, or the name where there is none. */
export function labelOf(person: Pick<KnownPerson, 'name' | 'nickname'>): string {
  return person.nickname === '' ? person.name : person.nickname;
}

/** As names are compared. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
}

const BRACKETED = /^([^()（）]+)[(（]([^()（）]+)[)）]$/u;
const HANGUL = /\p{Script=Hangul}/u;
const WORDS = /[\p{L}\p{N}.'’-]+/gu;

/** One key for both orders of a name of several words; undefined for Korean names, whose order is fixed. */
function orderlessKey(name: string): string | undefined {
  const words = name.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
  return words.length < 2 || HANGUL.test(name) ? undefined : words.toSorted().join(' ');
}

const NOBODY: ReadonlySet<string> = new Set();

type Index = Map<string, KnownPerson[]>;

export class PeopleBook {
  readonly #byNickname: Index = new Map();
  readonly #byName: Index = new Map();
  readonly #byWords: Index = new Map();

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) this.add(person);
  }

  /** `aliases`: other words that mean this person here. */
  add(person: KnownPerson, aliases: readonly string[] = []): void {
    file(this.#byNickname, nameKey(person.nickname), person);
    for (const name of [person.name, ...aliases]) file(this.#byName, nameKey(name), person);
    file(this.#byWords, orderlessKey(person.name) ?? '', person);
  }

  /**
   * Everybody whom the text may mean; several is a question. A nickname comes before a name, and whoever is among
   * `preferred` (ids) before both.
   */
  find(text: string, preferred: ReadonlySet<string> = NOBODY): readonly KnownPerson[] {
    const whole = text.replace(/^@\s*/u, '').trim();
    const found = this.#called(whole, preferred);
    if (found.length > 0) return found;
    const bracketed = BRACKETED.exec(whole);
    if (bracketed !== null) return this.#byBoth(bracketed[1] ?? '', bracketed[2] ?? '');
    const inAnyOrder = this.#byWords.get(orderlessKey(whole) ?? '') ?? [];
    return inAnyOrder.length > 0 ? inAnyOrder : this.#addressed(whole);
  }

  /** Two people whose names differ only by a space are told apart by writing them exactly. */
  #called(whole: string, preferred: ReadonlySet<string> = NOBODY): readonly KnownPerson[] {
    const all = this.#anyCalled(whole);
    const here = all.filter(({ id }) => preferred.has(id));
    const found = here.length > 0 ? here : (this.#byNickname.get(nameKey(whole)) ?? all);
    const exact = found.filter(({ name, nickname }) => name === whole || nickname === whole);
    return found.length > 1 && exact.length > 0 ? exact : found;
  }

  #anyCalled(whole: string): readonly KnownPerson[] {
    const key = nameKey(whole);
    return [...new Set([...(this.#byNickname.get(key) ?? []), ...(this.#byName.get(key) ?? [])])];
  }

  #byBoth(label: string, other: string): readonly KnownPerson[] {
    const others = this.#anyCalled(other);
    return this.#anyCalled(label).filter((person) => others.includes(person));
  }

  #addressed(whole: string): readonly KnownPerson[] {
    const bare = withoutAddress(whole);
    if (bare !== whole) {
      const found = this.#called(bare);
      if (found.length > 0) return found;
    }
    const at = bare.search(/\s\S+$/u);
    const titled = at < 0 ? withoutTitle(bare) : { name: bare.slice(0, at), title: bare.slice(at) };
    if (titled === undefined) return [];
    const key = nameKey(titled.title);
    return key.length < 2
      ? []
      : this.#called(titled.name).filter(({ position = '' }) => nameKey(position).includes(key));
  }
}

function file(index: Index, key: string, person: KnownPerson): void {
  if (key === '') return;
  const others = index.get(key);
  if (others === undefined) index.set(key, [person]);
  else if (!others.includes(person)) others.push(person);
}

/** What each person is called in a cell: `나무`, or `나무(홍길동)` when somebody else goes by 나무 too. */
export function labelsOf(people: readonly KnownPerson[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const key = nameKey(labelOf(person));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    people.map((person) => {
      const label = labelOf(person);
      const isShared = (counts.get(nameKey(label)) ?? 0) > 1 && person.nickname !== '' && person.name !== '';
      return [person.id, isShared ? `${label}(${person.name})` : label];
    }),
  );
}
