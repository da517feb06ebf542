import type { BoardPerson } from '@shared/contract/board.ts';
import { personLabel } from '@app/lib/person-label.ts';

/** People as options of a picker, found by name and by nickname. */
export function peopleOptions(people: readonly BoardPerson[]) {
  return people.map((person) => ({
    value: person.id,
    label: personLabel(person),
    keywords: person.nickname,
    hint: person.name === '' || person.nickname === '' ? undefined : `@${person.nickname}`,
  }));
}
