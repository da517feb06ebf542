/** What a list or a label of a board means here, by its name: a first guess, for the user to change. */
import type { Area, Stage, TaskStatus } from '../stage.ts';

type Guesses<T> = readonly (readonly [T, RegExp])[];

const STATUSES: Guesses<TaskStatus> = [
  ['waiting', /대기|보류|기다|검토|\b(?:wait|waiting|hold|blocked|review|pending)\b/iu],
  ['doing', /(?:진행|작업|하는) ?중|\b(?:doing|in progress|wip|ongoing)\b/iu],
  ['done', /완료|마침|마친|끝난|끝남|^끝|\b(?:done|complete|completed|finished|archive)\b/iu],
];

const STAGES: Guesses<Stage> = [
  ['followup', /후속|마무리|회고|정산|결산|결과|\b(?:follow[- ]?up|wrap[- ]?up|retro|after)/iu],
  ['topic', /주제|제안|아이디어|\b(?:topic|idea|ideas|proposal|inbox)\b/iu],
  ['plan', /기획|계획|\b(?:plan|planning|backlog)\b/iu],
  ['prepare', /준비|섭외|\b(?:prepare|preparation|prep|to ?do)\b|할 ?일/iu],
  ['run', /당일|현장|실행|진행|행사|\b(?:run|day|event|onsite|live)\b/iu],
];

const AREAS: Guesses<Area> = [
  ['settlement', /정산|결산|지급|\b(?:settlement|invoice|payout)s?\b/iu],
  ['budget', /예산|회계|비용|\b(?:budget|finance|money|cost)s?\b/iu],
  ['publicity', /홍보|포스터|모집|보도|sns|\b(?:publicity|marketing|promo|promotion|press|pr)\b/iu],
  ['filming', /촬영|영상|사진|기록|\b(?:filming|photo|video|recording|media)s?\b/iu],
  ['catering', /케이터링|음식|식사|다과|간식|도시락|\b(?:catering|food|meal|snack)s?\b/iu],
  ['venue', /장소|공간|대관|\b(?:venue|place|location|space)s?\b/iu],
  ['staffing', /섭외|인력|스태프|자원봉사|\b(?:staff|staffing|crew|people|volunteer|speaker)s?\b/iu],
  ['programme', /프로그램|큐시트|순서|\b(?:programme|program|agenda|rundown|schedule)\b/iu],
  ['checks', /점검|체크|\b(?:check|checks|checklist|qa)\b/iu],
  ['followup', /후속|설문|감사|회고|\b(?:follow[- ]?up|survey|thanks|feedback)\b/iu],
  ['proposer', /제안자|\bproposer\b/iu],
  ['topic', /주제|제안|\b(?:topic|proposal)s?\b/iu],
  ['plan', /기획|계획|\b(?:plan|planning)\b/iu],
  ['run', /당일|현장|진행|\b(?:run|onsite|event day)\b/iu],
];

function guessed<T>(guesses: Guesses<T>, name: string): T | null {
  return guesses.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

export interface ListMeaning {
  /** Null: its cards do not come. */
  readonly stage: Stage | null;
  readonly status: TaskStatus;
}

/** `진행 중` says how far a card is, `진행` in which stage it stands; a list that says neither is of the preparation. */
export function guessList(name: string): ListMeaning {
  const plain = name.normalize('NFKC');
  const status = guessed(STATUSES, plain);
  const rest = status === null ? plain : STATUSES.reduce((text, [, pattern]) => text.replace(pattern, ' '), plain);
  return { stage: guessed(STAGES, rest) ?? 'prepare', status: status ?? 'todo' };
}

export function guessArea(name: string): Area | null {
  return guessed(AREAS, name.normalize('NFKC'));
}
