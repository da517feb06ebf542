/** A new experiment from the toolkit template: the board, a cue sheet and a budget to begin with. */
import type {
  BudgetLine,
  CheckItem,
  Cue,
  CueSheet,
  Experiment,
  FundingSource,
  Task,
} from '@shared/contract/entities.ts';
import type { ToolkitTemplate } from '@shared/contract/template.ts';
import { blankOf } from '@shared/entities/index.ts';
import type { newExperiment } from '@shared/contract/library.contract.ts';
import { timesOfEvent } from '@shared/domain/event-times.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { won } from '@shared/domain/units.ts';
import type { CivilDate, Instant } from '@shared/domain/units.ts';
import type { z } from 'zod';
import { plannedDay, plannedHanging } from './back-plan.ts';
import { emptyTables } from './content.ts';
import type { Content } from './content.ts';
import { hangingOnEvent, plannedChecks, plannedCues, plannedTask, planningStart } from './template.shared.ts';
import type { PlanSpan } from './template.shared.ts';

interface Making {
  readonly template: ToolkitTemplate;
  readonly answers: z.output<typeof newExperiment>;
  readonly today: CivilDate;
  readonly at: Instant;
  readonly newId: () => string;
}

export function fromTemplate(making: Making): Content {
  const experiment = experimentOf(making);
  const tasks = tasksOf(making, experiment.id);
  const sheet = sheetOf(making, experiment.id);
  return {
    experiment,
    tables: {
      ...emptyTables(),
      task: tasks.map(({ task }) => task),
      checkItem: tasks.flatMap(({ checks }) => checks),
      cueSheet: [sheet],
      cue: cuesOf(making, sheet),
      ...moneyOf(making, experiment.id),
    },
  };
}

function experimentOf({ template, answers, today, at, newId }: Making): Experiment {
  const { locale: _locale, ...asked } = answers;
  const { eventDate } = answers;
  const { planningDays } = template;
  return {
    ...blankOf('experiment'),
    ...asked,
    id: newId(),
    eventStart: template.eventStart,
    eventMinutes: template.eventMinutes,
    planningStart: eventDate === null ? null : planningStart({ eventDate, today, planningDays }),
    templateVersion: template.version,
    createdAt: at,
    updatedAt: at,
  };
}

function tasksOf({ template, answers, today, newId }: Making, experimentId: string) {
  const { eventDate, locale } = answers;
  const ranks = ranksBetween(null, null, template.tasks.length);
  return template.tasks.map((planned, index): { readonly task: Task; readonly checks: readonly CheckItem[] } => {
    const { offsetDays } = planned;
    const when =
      eventDate === null || offsetDays === null
        ? { day: null, hanging: hangingOnEvent(offsetDays) }
        : planFor(offsetDays, { eventDate, today, planningDays: template.planningDays });
    const task = plannedTask(planned, { id: newId(), experimentId, ...when, rank: ranks[index] ?? '', locale });
    return { task, checks: plannedChecks(planned.checks, task, locale, newId) };
  });
}

function planFor(offset: number, span: PlanSpan) {
  return { day: plannedDay(offset, span), hanging: plannedHanging(offset, span) };
}

function sheetOf({ template, answers, newId }: Making, experimentId: string): CueSheet {
  const { title, columns } = template.programme;
  return {
    id: newId(),
    experimentId,
    title: title[answers.locale],
    date: null,
    ...timesOfEvent(template),
    columns: [...columns],
    followsEvent: true,
    rank: ranksBetween(null, null, 1)[0] ?? '',
  };
}

function cuesOf({ template, answers: { locale }, newId }: Making, sheet: CueSheet): Cue[] {
  const planned = plannedCues(template, locale);
  const ranks = ranksBetween(null, null, planned.length);
  return planned.map((cue, index) => ({
    ...cue,
    id: newId(),
    experimentId: sheet.experimentId,
    sheetId: sheet.id,
    rank: ranks[index] ?? '',
  }));
}

function moneyOf({ template, answers, newId }: Making, experimentId: string) {
  const { locale, headCount } = answers;
  const { money } = template;
  const sourceRanks = ranksBetween(null, null, money.fundingSources.length);
  const lineRanks = ranksBetween(null, null, money.budgetLines.length);
  const fundingSource = money.fundingSources.map(({ name, kind }, index): FundingSource => ({
    id: newId(),
    experimentId,
    name: name[locale],
    kind,
    amount: null,
    interest: won(0),
    rank: sourceRanks[index] ?? '',
  }));
  const budgetLine = money.budgetLines.map((planned, index): BudgetLine => ({
    ...blankOf('budgetLine'),
    id: newId(),
    experimentId,
    category: planned.category[locale],
    subcategory: planned.subcategory[locale],
    item: planned.item[locale],
    unitPrice: won(0),
    quantity: planned.perHead && headCount !== null ? headCount : 1,
    quantityUnit: planned.quantityUnit[locale],
    times: 1,
    timesUnit: planned.timesUnit[locale],
    sourceId: null,
    isFood: planned.isFood,
    note: planned.note[locale],
    rank: lineRanks[index] ?? '',
    // What is eaten is ordered by the count that is guaranteed, everything else laid out for those who are expected.
    basis: planned.perHead ? (planned.isFood ? 'guaranteed' : 'expected') : 'manual',
  }));
  return { fundingSource, budgetLine };
}
