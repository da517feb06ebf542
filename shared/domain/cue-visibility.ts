/**
 * What participants see of a cue sheet (korean conventions 1.3; requirements C17, E03): the staff sheet and the participants'
 * timetable are two views of the same rows. Times are derived over all rows first, so that both papers show the same clock.
 */
import type { CueRow } from './cue-rows.ts';

/** Columns that a participants' timetable may have, whatever the staff sheet shows. */
const PARTICIPANT_COLUMNS: ReadonlySet<string> = new Set(['section', 'start', 'minutes', 'end', 'title', 'subtitle']);

/** Staff rows never; rows that give the purpose away not while it is hidden. */
export function isForParticipants(
  row: Pick<CueRow, 'staffOnly' | 'revealsPurpose'>,
  experiment: { readonly hiddenPurpose: boolean },
): boolean {
  return !row.staffOnly && !(experiment.hiddenPurpose && row.revealsPurpose);
}

/** Working columns (people, technical cues, remarks, the user's own) stay with the staff. */
export function isParticipantColumn(key: string): boolean {
  return PARTICIPANT_COLUMNS.has(key);
}
