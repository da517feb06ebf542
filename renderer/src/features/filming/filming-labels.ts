/** How people and cues are called where they are chosen: each by a name of its own. */
import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import { numbered } from '@app/records/fields/labelled.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';

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
