import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Locale } from '@app/i18n/i18n.ts';
import { numbered } from './labelled.ts';
import type { Labelled } from './labelled.ts';

/** Meetings as they are chosen from a list: by title, with their day as a hint. */
export function meetingLabels(meetings: readonly Entity<'meeting'>[], locale: Locale): readonly Labelled[] {
  const label = numbered();
  return meetings.map(({ id, title, heldOn }) => ({
    id,
    label: label(title),
    aliases: [],
    hint: heldOn === null ? '' : formatPlainDate(heldOn, locale),
  }));
}
