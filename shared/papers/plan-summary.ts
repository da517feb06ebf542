import { formatDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { PLAN_SECTIONS } from '../domain/plan-worksheet.ts';
import type { PlanItem, PlanQuestion } from '../domain/plan-worksheet.ts';
import { approvals } from './define.ts';
import { filled, isPrinted, PLAN_NEEDS, PLAN_TABLES, planRows } from './plan-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** What one page has room for, in letters. */
const ANSWER = 120;
/** Of one of a list. */
const ENTRY = 50;
const LIST = 6;

const QUESTIONS: readonly PlanQuestion[] = PLAN_SECTIONS.flatMap(({ questions }): readonly PlanQuestion[] => questions);
/** Whole sections that give the purpose away. */
const TELLING = new Set<string>(
  PLAN_SECTIONS.flatMap((section) =>
    'tellsPurpose' in section ? section.questions.map(({ key }): string => key) : [],
  ),
);

/** 기획 요약: the plan on one page, each answer cut to what fits. */
export const planSummary = definePlainPaper('planSummary', {
  room: 'plan',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: PLAN_TABLES,
  needs: PLAN_NEEDS,
  options: { approvals: approvals() },
  compose(context) {
    const { settings, words, event, hidesPurpose, rows, text } = context;
    const { locale } = settings;
    const known = planRows(context);
    const [experiment] = rows('experiment');

    function answer(item: PlanItem) {
      const question = QUESTIONS.find(({ key }) => key === item);
      const isTold =
        question !== undefined && isPrinted(context, question) && !(hidesPurpose && TELLING.has(question.key));
      return {
        label: valueWord(locale, 'planItem', item),
        value: isTold ? short(known.textOf(item, QUESTIONS)) : '',
      };
    }
    const telling = <T>(told: readonly T[]): readonly T[] => (hidesPurpose ? [] : told);
    const { total } = known.money;
    const money = [
      rows('budgetLine').length === 0 || total === null ? '' : filled(words.planned, { amount: formatWon(total) }),
      experiment?.allottedBudget === null || experiment === undefined
        ? ''
        : filled(words.allotted, { amount: formatWon(experiment.allottedBudget) }),
    ];
    const lines = [
      answer('purpose'),
      answer('question'),
      {
        label: words.targets,
        value: listed(
          telling(rows('target')).map((row) =>
            [
              text('target', row, 'title'),
              row.quantity === null
                ? short(text('target', row, 'answer'), ENTRY)
                : `${row.quantity}${text('target', row, 'unit')}`,
            ]
              .filter((part) => part !== '')
              .join(' '),
          ),
          '\n',
        ),
      },
      {
        label: words.headCount,
        value: event.headCount === null ? '' : filled(words.people, { count: String(event.headCount) }),
      },
      answer('composition'),
      answer('selection'),
      {
        label: words.programme,
        value: listed(
          known.programme.map(({ title }) => title),
          ' → ',
        ),
      },
      {
        label: words.stages,
        value: listed(
          telling(rows('planStage')).map((row) =>
            [text('planStage', row, 'title'), row.untilOn === null ? '' : `~ ${formatDate(row.untilOn, locale)}`]
              .filter((part) => part !== '')
              .join(' '),
          ),
          ' → ',
        ),
      },
      {
        label: words.partners,
        value: listed(
          known.partners.filter(({ isOut }) => !isOut).map(({ label }) => label),
          ', ',
        ),
      },
      answer('direction'),
      answer('format'),
      { label: words.budget, value: money.filter((part) => part !== '').join(', ') },
      answer('measurement'),
      answer('shareWhen'),
    ].filter(({ value }) => value.trim() !== '');
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          lines.length === 0 ? { kind: 'prose', text: words.empty } : { kind: 'form', lines, values: 'prose' },
        ],
      },
    ];
  },
});

function short(text: string, most = ANSWER): string {
  const flat = text.trim().replaceAll(/\s*\n\s*/g, ' / ');
  const letters = Array.from(flat);
  return letters.length <= most
    ? flat
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function listed(all: readonly string[], between: string): string {
  const said = all.filter((each) => each !== '').map((each) => short(each, ENTRY));
  return said.length <= LIST ? said.join(between) : [...said.slice(0, LIST), '…'].join(between);
}
