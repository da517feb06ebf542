import type { Person } from '@shared/contract/entities.ts';
import { UNRECORDED } from '@shared/domain/personal-data.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** The name to call someone by on screen: the full name, else the nickname with its @. */
export function personName({ name, nickname }: Pick<Person, 'name' | 'nickname'>): string {
  return name !== '' ? name : `@${nickname}`;
}

/**
 * The person of the experiment whom a typed name means, entered in the directory when nobody there has that name.
 * `@나무` is a nickname, everything else a full name; a nickname typed without its @ still finds its person.
 */
export function enterPerson(work: UnitOfWork, typed: string): Person {
  const called = typed.replace(/^@/, '').trim();
  if (called === '') throw new AppError('person.nameNeeded');
  const isNickname = typed.startsWith('@');
  const people = work.list('person', { experimentId: work.scope });
  const known = people.find(({ name, nickname }) => nickname === called || (!isNickname && name === called));
  if (known !== undefined) return known;
  return work.insert('person', {
    id: work.ports.newId(),
    experimentId: work.scope,
    name: isNickname ? '' : called,
    nickname: isNickname ? called : '',
    role: 'staff',
    isGroup: false,
    affiliation: '',
    position: '',
    phone: '',
    email: '',
    notes: '',
    ...UNRECORDED,
    rank: rankBetween(people.at(-1)?.rank ?? null, null),
  });
}
