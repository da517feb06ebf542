/**
 * What participants see of a cue sheet (korean conventions 1.3; requirements C17, E03): the staff sheet and the participants'
 * timetable are two views of the same rows. Times are derived over all rows first, so that both papers show the same clock. The timetable
 * has the time, title and subtitle of a row and nothing of its working columns.
 */
import type { CueRow } from './cue-rows.ts';
import { isPurposeHidden } from './hidden-purpose.ts';
import type { PurposeAnswers } from './hidden-purpose.ts';

/** Staff rows never; rows that give the purpose away not while it is hidden. */
export function isForParticipants(
  row: Pick<CueRow, 'staffOnly' | 'revealsPurpose'>,
  experiment: Pick<PurposeAnswers, 'awareness'>,
): boolean {
  return !row.staffOnly && !(row.revealsPurpose && isPurposeHidden(experiment));
}
