import type { Entity } from '@shared/entities/index.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { personLabel } from './person-label.ts';

/** People to choose from, called as the organisers see them. */
export function peopleOptions(people: readonly Entity<'person'>[]): readonly Labelled[] {
  return peopleLabels(people, personLabel);
}
