import type { BoardPerson } from '@shared/contract/board.ts';

/** how someone is called: the full name, else the nickname with its @. */
export function personLabel(person: Pick<BoardPerson, 'name' | 'nickname'> | undefined): string {
  if (person === undefined) return '';
  return person.name === '' ? `@${person.nickname}` : person.name;
}
