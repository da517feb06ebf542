/**
 * What participants see of a cue sheet (korean conventions 1.3; requirements C17, E03): the staff sheet and the participants'
 * timetable are two views of the same rows. Times are derived over all rows first, so that both papers show the same clock. The timetable
 * has the time, title and subtitle of a row and nothing of its working columns.
 */
import type { CueRow } from './cue-rows.ts';
import { phaseOf } from './section.ts';
import { isPurposeHidden } from './hidden-purpose.ts';
import type { PurposeAnswers } from './hidden-purpose.ts';

/** Staff rows never; rows that give the purpose away not while it is hidden. */
export function isForParticipants(
  row: Pick<CueRow, 'staffOnly' | 'revealsPurpose'>,
  experiment: Pick<PurposeAnswers, 'awareness'>,
): boolean {
  return !row.staffOnly && !(row.revealsPurpose && isPurposeHidden(experiment));
}

/** Words for what only the staff do, whenever it is done. */
const STAFF_WORK =
  /반입|반출|철수|철거|리허설|스태프|스탭|운영진|운영팀|(?:장비|무대|행사장|현장|공간)\s?(?:설치|세팅|셋업|정리|점검|구성)|load[-\s]?(?:in|out)|set[-\s]?up|rehears|\bcrew\b|\bstaff\b|tear\s?down|\bstrike\b/iu;
/** And for what they do before the programme and after it. */
const STAFF_WORK_AROUND = /설치|세팅|셋업|점검|브리핑|집결|정리|정돈|꾸미기|준비|briefing|clean/iu;

/** Whether a row that participants would see looks as if it were for the staff: its marks were never asked for, as in a pasted table. */
export function looksLikeStaffWork({ title, section }: Pick<CueRow, 'title' | 'section'>): boolean {
  return STAFF_WORK.test(title) || (phaseOf(section) !== 'main' && STAFF_WORK_AROUND.test(title));
}
