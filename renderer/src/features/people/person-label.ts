import type { Person } from '@shared/contract/entities.ts';
import { maskPerson } from '@shared/domain/masking.ts';

/** How the organisers see a person named: `홍길동(나무)`. */
export function personLabel(person: Pick<Person, 'name' | 'nickname'>): string {
  return maskPerson(person, 'internal', '');
}
