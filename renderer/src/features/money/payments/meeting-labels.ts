import type { Entity } from '@shared/entities/index.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';

/** Meetings as they are chosen from a list: with their day, as several may be called the same. */
export function meetingLabels(meetings: readonly Entity<'meeting'>[], untitled: string): readonly Labelled[] {
  return meetings.map(({ id, title, heldOn }) => ({
    id,
    label: [heldOn ?? '', title || untitled].filter((part) => part !== '').join(' '),
    aliases: [title],
  }));
}
