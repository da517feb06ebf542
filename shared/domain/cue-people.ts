/**
 * The people of a cue as text: `나무, 민니(부)`. A name stands for a person of the experiment by nickname or by name; the marks
 * (정) and (부) say lead and deputy (korean conventions 2.2). The role table is derived from what this reads.
 */

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string;
}

export interface NewPerson extends KnownPerson {
  /** A team or everyone together (requirements R30). */
  readonly isGroup: boolean;
}

export interface CueDuty {
  readonly personId: string;
  readonly duty: 'lead' | 'deputy';
}

export type PeopleReading =
  | { readonly ok: true; readonly duties: readonly CueDuty[]; readonly newPeople: readonly NewPerson[] }
  /** Two or more people go by this label; `나무(홍길동)` tells them apart. */
  | { readonly ok: false; readonly label: string };

interface Mention {
  /** Everything but the duty: `나무`, or `나무(홍길동)`. */
  readonly whole: string;
  /** `whole` taken apart where it has brackets. */
  readonly names: readonly [label: string, other: string] | null;
  readonly duty: 'lead' | 'deputy';
  readonly isNickname: boolean;
}

const SEPARATORS = /[,，、;；\n]|\s+(?=@)/u;
const BRACKETED = /^(.*?)\s*[(（]([^()（）]*)[)）]$/u;
const DUTIES: Readonly<Record<string, 'lead' | 'deputy'>> = {
  정: 'lead',
  주: 'lead',
  lead: 'lead',
  부: 'deputy',
  보조: 'deputy',
  deputy: 'deputy',
};
const GROUP = /(?:팀|모두|전원|전체|\bteam|\ball|everyone)$/iu;

/** The label that a person goes by: the nickname, or the name where there is none. */
export function labelOf(person: Pick<KnownPerson, 'name' | 'nickname'>): string {
  return person.nickname === '' ? person.name : person.nickname;
}

function readMention(text: string): Mention | null {
  let rest = text.trim();
  let duty: 'lead' | 'deputy' = 'lead';
  for (let bracket = BRACKETED.exec(rest); bracket !== null; bracket = BRACKETED.exec(rest)) {
    const marked = DUTIES[(bracket[2] ?? '').trim().toLowerCase()];
    if (marked === undefined) break;
    duty = marked;
    rest = (bracket[1] ?? '').trim();
  }
  const whole = rest.replace(/^@\s*/u, '').trim();
  if (whole === '') return null;
  const bracket = BRACKETED.exec(whole);
  const names = bracket === null ? null : ([bracket[1] ?? '', (bracket[2] ?? '').trim()] as const);
  return { whole, names, duty, isNickname: rest.startsWith('@') };
}

/** The people of an experiment, found by any of their names in one look-up each. */
export class PeopleBook {
  readonly #byNickname = new Map<string, KnownPerson[]>();
  readonly #byName = new Map<string, KnownPerson[]>();

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) this.add(person);
  }

  add(person: KnownPerson): void {
    file(this.#byNickname, person.nickname, person);
    file(this.#byName, person.name, person);
  }

  /** By nickname before name; `나무(홍길동)` by both names. */
  find(whole: string, names: readonly [string, string] | null): readonly KnownPerson[] {
    const found = this.#byNickname.get(keyOf(whole)) ?? this.#byName.get(keyOf(whole));
    if (found !== undefined || names === null) return found ?? [];
    const [label, other] = names.map((name) => this.#goingBy(name));
    return (label ?? []).filter((person) => other?.includes(person) === true);
  }

  #goingBy(name: string): readonly KnownPerson[] {
    return [...(this.#byNickname.get(keyOf(name)) ?? []), ...(this.#byName.get(keyOf(name)) ?? [])];
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function file(index: Map<string, KnownPerson[]>, name: string, person: KnownPerson): void {
  if (name === '') return;
  const others = index.get(keyOf(name));
  if (others === undefined) index.set(keyOf(name), [person]);
  else others.push(person);
}

/** Without @ it is taken as a name, which shared papers mask; a nickname prints as it is (korean conventions 4.4). */
function newPerson({ whole, isNickname }: Mention): NewPerson {
  return {
    id: `new:${whole.toLowerCase()}`,
    nickname: isNickname ? whole : '',
    name: isNickname ? '' : whole,
    isGroup: GROUP.test(whole),
  };
}

/**
 * Reads a cell of people against those of the experiment. Whoever is not there yet comes back in `newPeople` with a passing id
 * `new:<label>`, the same one for the same label; each person is listed once, with the duty written first. A label that
 * several people share means the one who is on the cue already (`current`), if that is one. The book is left as it is.
 */
export function readPeople(text: string, book: PeopleBook, current: readonly CueDuty[] = []): PeopleReading {
  const duties: CueDuty[] = [];
  const newPeople: NewPerson[] = [];
  for (const part of text.split(SEPARATORS)) {
    const mention = readMention(part);
    if (mention === null) continue;
    const passing = newPeople.filter(({ id }) => id === newPerson(mention).id);
    const found = passing.length > 0 ? passing : book.find(mention.whole, mention.names);
    const here = found.filter(({ id }) => current.some(({ personId }) => personId === id));
    if (found.length > 1 && here.length !== 1) return { ok: false, label: mention.whole };
    const known = found.length > 1 ? here[0] : found[0];
    const person = known ?? newPerson(mention);
    if (known === undefined) newPeople.push(newPerson(mention));
    if (!duties.some(({ personId }) => personId === person.id)) {
      duties.push({ personId: person.id, duty: mention.duty });
    }
  }
  return { ok: true, duties, newPeople };
}

/** What each person is called in a cell: `나무`, or `나무(홍길동)` when somebody else goes by 나무 too. */
export function labelsOf(people: readonly KnownPerson[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const key = keyOf(labelOf(person));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    people.map((person) => {
      const label = labelOf(person);
      const isShared = (counts.get(keyOf(label)) ?? 0) > 1 && person.nickname !== '' && person.name !== '';
      return [person.id, isShared ? `${label}(${person.name})` : label];
    }),
  );
}

/** The cell's text again: `readPeople` of it gives the same duties. `deputyMark` is the locale's word for 부. */
export function printPeople(
  duties: readonly CueDuty[],
  labels: ReadonlyMap<string, string>,
  deputyMark: string,
): string {
  return duties
    .flatMap(({ personId, duty }) => {
      const label = labels.get(personId);
      return label === undefined ? [] : [duty === 'deputy' ? `${label}(${deputyMark})` : label];
    })
    .join(', ');
}
