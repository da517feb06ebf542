/** What the papers of 기획서 read: answers as their readers may see them, and what other rooms know, put together once. */
import { formatWon } from '../domain/money.ts';
import { answerOf, boundValue, stateOf } from '../domain/plan-answers.ts';
import type { BoundValues, PlanState, Worksheet } from '../domain/plan-answers.ts';
import { partnersOf, plannedMoney, programmeOf } from '../domain/plan-facts.ts';
import type { PlanItem, PlanQuestion, PlanSection } from '../domain/plan-worksheet.ts';
import { hasRefused } from '../domain/recruits.ts';
import { won } from '../domain/units.ts';
import type { CivilDate, Won } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperLocale, PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';
import { valueWord } from './value-word.ts';

export const PLAN_TABLES = [
  'experiment',
  'brief',
  'planAnswer',
  'target',
  'referenceCase',
  'planReference',
  'stakeholderGroup',
  'planStage',
  'proposal',
  'proposerAgreement',
  'cueSheet',
  'cue',
  'recruitNeed',
  'recruit',
  'budgetLine',
] as const;
/** The tables of the room itself: without a row in one of them there is nothing to print. */
export const PLAN_NEEDS = [
  'planAnswer',
  'target',
  'referenceCase',
  'planReference',
  'stakeholderGroup',
  'planStage',
] as const;
type PlanTable = (typeof PLAN_TABLES)[number];
export type PlanContext = Pick<
  PaperContext<PlainName, PlanTable, PaperOptions>,
  'settings' | 'hidesPurpose' | 'rows' | 'text' | 'name' | 'head'
>;

export interface PrintedAnswer {
  readonly state: PlanState;
  /** Of an answer that was given. */
  readonly text: string;
  readonly dueOn: CivilDate | null;
  /** Who answers later. */
  readonly by: string;
  readonly reason: string;
}

export interface PlanRows {
  readonly answer: (question: PlanQuestion) => PrintedAnswer;
  readonly textOf: (item: PlanItem, questions: readonly PlanQuestion[]) => string;
  readonly partners: readonly {
    readonly label: string;
    readonly state: string | null;
    /** Said no, or cancelled. */
    readonly isOut: boolean;
  }[];
  readonly programme: readonly { readonly title: string; readonly start: number; readonly end: number }[];
  readonly money: ReturnType<typeof plannedMoney>;
}

/** What may not be told is left out whole. */
export function isPrinted(
  { hidesPurpose }: Pick<PlanContext, 'hidesPurpose'>,
  part: PlanSection | PlanQuestion,
): boolean {
  return !(hidesPurpose && part.tellsPurpose === true);
}

export function planRows(context: PlanContext): PlanRows {
  const { rows, text, name, settings } = context;
  const [experiment] = rows('experiment');
  const [brief] = rows('brief');
  const answers = rows('planAnswer');
  const sheet: Worksheet = { answers, bound: boundOf(experiment, brief) };

  function boundText({ bound }: PlanQuestion): string {
    if (bound === undefined || experiment === undefined) return '';
    const value = boundValue(sheet.bound, bound);
    if (typeof value === 'number') return wonText(won(value), settings.locale);
    if (value === null) return '';
    if (bound.field === 'awareness' || bound.field === 'participantSize' || bound.field === 'filming')
      return valueWord(settings.locale, bound.field, value);
    if (bound.table === 'experiment') return text('experiment', experiment, bound.field);
    return brief === undefined ? '' : text('brief', brief, bound.field);
  }
  function answer(question: PlanQuestion): PrintedAnswer {
    const stored = answers.find(({ item }) => item === question.key);
    const written = question.bound === undefined ? '' : boundText(question);
    return {
      state: stateOf(sheet, question),
      text: question.bound !== undefined || stored === undefined ? written : text('planAnswer', stored, 'text'),
      dueOn: answerOf(answers, question.key)?.dueOn ?? null,
      by: stored === undefined || stored.byPersonId === null ? '' : name(stored.byPersonId),
      reason: stored === undefined ? '' : text('planAnswer', stored, 'reason'),
    };
  }
  return {
    answer,
    textOf(item, questions) {
      const question = questions.find(({ key }) => key === item);
      if (question === undefined) return '';
      const given = answer(question);
      return given.state === 'answered' ? given.text : '';
    },
    partners: partnersOf(rows('person'), rows('recruitNeed'), rows('recruit')).map(({ personId, recruitId, state }) => {
      const recruit = rows('recruit').find(({ id }) => id === recruitId);
      const label = personId !== null ? name(personId) : recruit === undefined ? '' : text('recruit', recruit, 'label');
      return {
        label,
        state: state === null ? null : valueWord(settings.locale, 'recruitState', state),
        isOut: state !== null && hasRefused(state),
      };
    }),
    // Who is given the paper may come as a participant, unless it is the team's own.
    programme: programmeOf(rows('cueSheet'), rows('cue'), context.hidesPurpose ? 'blind' : 'informed').map(
      ({ cue, start, end }) => ({ title: text('cue', cue, 'title'), start, end }),
    ),
    money: plannedMoney(
      rows('budgetLine').map((line) => ({ ...line, category: text('budgetLine', line, 'category') })),
    ),
  };
}

/** The fields of other tables that answer questions, as they stand. */
function boundOf(experiment: Entity<'experiment'> | undefined, brief: Entity<'brief'> | undefined): BoundValues {
  return {
    experiment: {
      purpose: experiment?.purpose ?? '',
      question: experiment?.question ?? '',
      awareness: experiment?.awareness ?? null,
      allottedBudget: experiment?.allottedBudget ?? null,
    },
    brief: {
      claimedEffect: brief?.claimedEffect ?? '',
      institutionDifficulty: brief?.institutionDifficulty ?? '',
      participantSize: brief?.participantSize ?? null,
      filming: brief?.filming ?? null,
    },
  };
}

function wonText(amount: Won, locale: PaperLocale): string {
  return locale === 'ko' ? `${formatWon(amount)}원` : `${formatWon(amount)} won`;
}

/** Puts values into the places of a sentence. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((sentence, [name, value]) => sentence.replaceAll(`{{${name}}}`, value), words);
}
