/** How people and cues are called where they are chosen: each by a name of its own. */
import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import { numbered } from '@app/records/fields/labelled.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';

/** Who share a name are told apart by a number. */
export function peopleLabels(people: readonly Entity<'person'>[]): readonly Labelled[] {
  const label = numbered();
  return people.map(({ id, name, nickname, affiliation }) => ({
    id,
    label: label(nickname || name),
    aliases: [name, nickname].filter((alias) => alias !== ''),
    hint: affiliation,
  }));
}

/** By their title, with the time as a hint. */
export function cueLabels(
  cues: readonly { readonly id: string; readonly title: string; readonly start: number | null }[],
): readonly Labelled[] {
  const label = numbered();
  return cues.map(({ id, title, start }) => ({
    id,
    label: label(title),
    aliases: [],
    ...(start === null ? {} : { hint: lineClock(start) }),
  }));
}
