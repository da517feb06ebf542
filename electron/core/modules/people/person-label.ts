import type { Person } from '@shared/contract/entities.ts';
import { maskPerson } from '@shared/domain/masking.ts';

/** How undo names a person: as the organisers themselves see them. */
export function personLabel(person: Person): string {
  return maskPerson(person, 'internal', '');
}
