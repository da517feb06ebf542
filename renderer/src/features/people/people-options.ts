import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { personLabel } from './person-label.ts';

/** People to choose from; who share a name are told apart by a number. */
export function peopleOptions(people: readonly Entity<'person'>[]): readonly Labelled[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const label = personLabel(person);
    const turn = (seen.get(label) ?? 0) + 1;
    seen.set(label, turn);
    return {
      id: person.id,
      label: turn === 1 ? label : `${label} ${turn}`,
      aliases: PRODUCT.nameColumnsOf('person').map((name) => String(Reflect.get(person, name))),
      hint: person.affiliation,
    };
  });
}
