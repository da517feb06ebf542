/** People as they are chosen from a list. */
import type { Entity } from '@shared/entities/index.ts';
import { numbered } from './labelled.ts';
import type { Labelled } from './labelled.ts';

type Called = Pick<Entity<'person'>, 'id' | 'name' | 'nickname' | 'affiliation'>;

function usualLabel({ name, nickname }: Called): string {
  return nickname || name;
}

/** Found by name and nickname alike, with the affiliation as a hint; who share a label are told apart by a number. */
export function peopleLabels<P extends Called>(
  people: readonly P[],
  labelOf: (person: P) => string = usualLabel,
): readonly Labelled[] {
  const label = numbered();
  return people.map((person) => ({
    id: person.id,
    label: label(labelOf(person)),
    aliases: [person.name, person.nickname].filter((alias) => alias !== ''),
    hint: person.affiliation,
  }));
}
