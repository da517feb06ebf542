import type { BoardPerson } from '@shared/contract/board.ts';
import { fullNamesIn } from '@shared/domain/full-name.ts';
import { surnameOf } from '@shared/domain/surnames.ts';

/** How someone is called: the full name, else the nickname with its @. */
export function personLabel(person: Pick<BoardPerson, 'name' | 'nickname'> | undefined): string {
  if (person === undefined) return '';
  return person.name === '' ? `@${person.nickname}` : person.name;
}

/** The name by which colleagues are told apart: a Korean full name without its family name, which many share. */
export function givenName(label: string): string {
  const isOneName = fullNamesIn(label).includes(label);
  const surname = isOneName ? surnameOf(label) : null;
  return surname === null ? label : label.slice(surname.length);
}
