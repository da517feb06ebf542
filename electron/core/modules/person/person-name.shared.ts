import type { Person } from '@shared/contract/entities.ts';
import { personNamed, type NamedPerson } from '@shared/domain/name-words.ts';
import { PeopleBook } from '@shared/domain/people-book.ts';
import { UNRECORDED } from '@shared/domain/personal-data.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../base/app-error.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** The name to call someone by on screen: the full name, else the nickname with its @. */
export function personName({ name, nickname }: Pick<Person, 'name' | 'nickname'>): string {
  return name !== '' ? name : `@${nickname}`;
}

/**
 * The people of the experiment whom words mean, entered in the directory where nobody there goes by a word (`personNamed`). Only for
 * commands by which somebody says that the words are people. Throws `person.nameNeeded` for a word that names nobody (`-`, 미정) and
 * `person.ambiguous` where several people go by it.
 */
export class PeopleEntry {
  readonly #work: UnitOfWork;
  readonly #book: PeopleBook;
  #lastRank: string | null;

  constructor(work: UnitOfWork) {
    const people = work.list('person', { experimentId: work.scope });
    this.#work = work;
    this.#book = new PeopleBook(people);
    this.#lastRank = people.at(-1)?.rank ?? null;
  }

  enter(typed: string): Person {
    const named = personNamed(typed);
    if (named === undefined) throw new AppError('person.nameNeeded');
    const found = this.#book.find(typed);
    const called = named.nickname || named.name;
    const [known, ...others] = found.length > 0 ? found : this.#book.find(called);
    if (others.length > 0) throw new AppError('person.ambiguous', { name: called });
    return known === undefined ? this.#insert(named) : this.#work.get('person', known.id);
  }

  #insert(named: NamedPerson): Person {
    this.#lastRank = rankBetween(this.#lastRank, null);
    const person = this.#work.insert('person', {
      id: this.#work.ports.newId(),
      experimentId: this.#work.scope,
      ...named,
      role: 'staff',
      affiliation: '',
      phone: '',
      email: '',
      notes: '',
      ...UNRECORDED,
      rank: this.#lastRank,
    });
    this.#book.add(person);
    return person;
  }
}
