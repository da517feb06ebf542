/** How far the worksheet is: what counts as answered, what was put off and until when, and what is odd (requirements Q07–Q15). */
import { PLAN_SECTIONS, sectionOfList } from './plan-worksheet.ts';
import type { BoundField, PlanItem, PlanQuestion, PlanSectionKey } from './plan-worksheet.ts';
import type { CivilDate } from './units.ts';

/** A question that was only looked at stays `open`. */
export const PLAN_STATES = ['open', 'answered', 'later', 'notApplicable'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanAnswer {
  readonly item: string;
  readonly text: string;
  readonly state: PlanState;
  readonly byPersonId: string | null;
  readonly dueOn: CivilDate | null;
  readonly reason: string;
}

/** The fields of other tables that answer questions. */
export interface BoundValues {
  readonly experiment: Readonly<Record<Extract<BoundField, { table: 'experiment' }>['field'], string | number | null>>;
  readonly brief: Readonly<Record<Extract<BoundField, { table: 'brief' }>['field'], string | number | null>>;
}

export interface Worksheet {
  readonly answers: readonly PlanAnswer[];
  readonly bound: BoundValues;
}

export function boundValue(bound: BoundValues, place: BoundField): string | number | null {
  return place.table === 'experiment' ? bound.experiment[place.field] : bound.brief[place.field];
}

function isWritten(value: string | number | null): boolean {
  return value !== null && String(value).trim() !== '';
}

/** The text that answers a question of the worksheet alone. */
export function answerOf(answers: readonly PlanAnswer[], item: string): PlanAnswer | undefined {
  return answers.find((answer) => answer.item === item);
}

/** A field of another room that holds a value answers its question, whatever was said of it before. */
export function stateOf({ answers, bound }: Worksheet, { key, bound: place }: PlanQuestion): PlanState {
  const stored = answerOf(answers, key);
  if (place !== undefined)
    return isWritten(boundValue(bound, place))
      ? 'answered'
      : stored === undefined || stored.state === 'answered'
        ? 'open'
        : stored.state;
  if (stored === undefined) return 'open';
  return stored.state === 'answered' && !isWritten(stored.text) ? 'open' : stored.state;
}

/** What becomes of the state when the text of an answer is left: a text answers what was open, and without one nothing is answered. */
export function stateAfterText(state: PlanState, text: string): PlanState {
  const isBlank = text.trim() === '';
  if (state === 'open' && !isBlank) return 'answered';
  return state === 'answered' && isBlank ? 'open' : state;
}

export interface Progress {
  readonly answered: number;
  /** Neither answered, nor put off, nor not applicable. */
  readonly open: number;
  /** Questions that apply. */
  readonly total: number;
}

/** Questions that do not apply count neither as answered nor as missing. */
export function progressOf(sheet: Worksheet, questions: readonly PlanQuestion[]): Progress {
  const states = questions.map((question) => stateOf(sheet, question));
  const many = (state: PlanState) => states.filter((each) => each === state).length;
  return { answered: many('answered'), open: many('open'), total: states.length - many('notApplicable') };
}

/** Where the worksheet opens: at the first section with something open, else at the first. */
export function firstOpenSection(sheet: Worksheet): PlanSectionKey {
  return PLAN_SECTIONS.find(({ questions }) => progressOf(sheet, questions).open > 0)?.key ?? PLAN_SECTIONS[0].key;
}

export interface PutOff {
  readonly item: PlanItem;
  readonly section: PlanSectionKey;
  readonly dueOn: CivilDate | null;
  readonly byPersonId: string | null;
}

/** Questions put off, the earliest day first, those without a day last. */
export function putOff(sheet: Worksheet): readonly PutOff[] {
  return PLAN_SECTIONS.flatMap(({ key: section, questions }) =>
    questions.flatMap((question) => {
      if (stateOf(sheet, question) !== 'later') return [];
      const stored = answerOf(sheet.answers, question.key);
      return [{ item: question.key, section, dueOn: stored?.dueOn ?? null, byPersonId: stored?.byPersonId ?? null }];
    }),
  ).toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}

export const TARGET_STATES = ['open', 'agreed', 'later'] as const;

export interface Target {
  readonly id: string;
  readonly answer: string;
  readonly quantity: number | null;
  readonly isUncounted: boolean;
  readonly dueOn: CivilDate | null;
  readonly state: (typeof TARGET_STATES)[number];
}

/** What cannot be told to have been reached: an answer without a number that nobody called uncountable. */
export function lacksQuantity({ answer, quantity, isUncounted, state }: Target): boolean {
  return quantity === null && !isUncounted && (state === 'agreed' || answer.trim() !== '');
}

/** Put off, or not agreed, although its day has passed. */
export function isTargetLate({ dueOn, state }: Target, today: CivilDate): boolean {
  return state !== 'agreed' && dueOn !== null && dueOn < today;
}

export interface PlanDue {
  readonly id: string;
  readonly section: PlanSectionKey;
  /** A question of the worksheet; null: a target, by its title. */
  readonly item: PlanItem | null;
  readonly title: string;
  readonly dueOn: CivilDate;
  readonly byPersonId: string | null;
}

/** What of the plan is to be decided by a day: questions put off and targets not agreed, the earliest first. */
export function planDue(
  sheet: Worksheet,
  targets: readonly (Target & { readonly title: string; readonly byPersonId: string | null })[],
): readonly PlanDue[] {
  const questions = putOff(sheet).flatMap(({ dueOn, item, section, byPersonId }) =>
    dueOn === null ? [] : [{ id: item, section, item, title: '', dueOn, byPersonId }],
  );
  const open = targets.flatMap(({ id, title, state, dueOn, byPersonId }) =>
    dueOn === null || state === 'agreed'
      ? []
      : [{ id, section: sectionOfList('target'), item: null, title, dueOn, byPersonId }],
  );
  return [...questions, ...open].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}
