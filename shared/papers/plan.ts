import { formatDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { PLAN_SECTION_KEYS, PLAN_SECTIONS } from '../domain/plan-worksheet.ts';
import type { LiveBlock, PlanList, PlanQuestion, PlanSection, PlanSectionKey } from '../domain/plan-worksheet.ts';
import { confirmedFor } from '../domain/recruits.ts';
import { rangeText } from '../domain/shifts/shift-times.ts';
import type { CivilDate } from '../domain/units.ts';
import { creditedName } from './credited.ts';
import { approvals, flag, parts } from './define.ts';
import type { PaperOptions } from './define.ts';
import { stageChart } from './plan-chart.ts';
import { filled, isPrinted, PLAN_NEEDS, PLAN_TABLES, planRows } from './plan-rows.ts';
import type { PrintedAnswer } from './plan-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperContext, PaperFact } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Longer answers stand under their question instead of beside it. */
const BESIDE = 280;

type Context = Pick<
  PaperContext<'plan', (typeof PLAN_TABLES)[number], PaperOptions>,
  'settings' | 'words' | 'event' | 'days' | 'hidesPurpose' | 'rows' | 'text' | 'name' | 'head'
>;

/** 기획서: the worksheet in the order of its sections, with what other rooms know; a hidden purpose is not told in public (rooms R3). */
export const plan = definePlainPaper('plan', {
  room: 'plan',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: PLAN_TABLES,
  needs: PLAN_NEEDS,
  /** The cases had a switch of their own. */
  former: ({ cases, ...settings }) => (cases === false ? { leftOut: ['cases'], ...settings } : settings),
  options: {
    questions: flag(true),
    unanswered: flag(false),
    leftOut: parts(PLAN_SECTION_KEYS),
    approvals: approvals(),
  },
  compose(context) {
    const { settings, words } = context;
    const known = planRows(context);
    const bodies = (PLAN_SECTIONS as readonly PlanSection<PlanSectionKey>[])
      .filter((section) => isPrinted(context, section) && !settings.leftOut.includes(section.key))
      .map((section) => ({
        title: words.section[section.key],
        blocks: [
          ...section.live.flatMap((live) => liveBlocks(context, known, live)),
          ...inOrder(
            section,
            answerBlocks(context, known.answer, section.questions),
            section.lists.flatMap((list) => listBlocks(context, list)),
          ),
        ],
      }))
      .filter(({ blocks }) => blocks.length > 0);
    const body = bodies.flatMap(({ title, blocks }, at): readonly PaperBlock[] => [
      { kind: 'heading', text: `${at + 1}. ${title}`, level: 'section' },
      ...blocks,
    ]);
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          { kind: 'contents', title: words.contents, from: 4 },
          ...(body.length > 0 ? body : [{ kind: 'prose', text: words.empty } as const]),
        ],
      },
    ];
  },
});

function inOrder<T>({ listsFirst }: PlanSection, answers: readonly T[], lists: readonly T[]): readonly T[] {
  return listsFirst === true ? [...lists, ...answers] : [...answers, ...lists];
}

/** Short answers as lines of a form, long ones under their question. */
function answerBlocks(
  context: Context & { readonly settings: { readonly questions: boolean; readonly unanswered: boolean } },
  answerTo: (question: PlanQuestion) => PrintedAnswer,
  questions: readonly PlanQuestion[],
): readonly PaperBlock[] {
  const { settings, words } = context;
  const blocks: PaperBlock[] = [];
  let lines: PaperFact[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'form', lines, values: 'prose' });
    lines = [];
  };
  for (const question of questions) {
    if (!isPrinted(context, question)) continue;
    const given = answerTo(question);
    const text = answerText(given, words, settings.locale);
    if (text === '' || (given.state === 'open' && !settings.unanswered)) continue;
    const label = valueWord(settings.locale, 'planItem', question.key);
    if (!settings.questions || text.length > BESIDE) {
      close();
      if (settings.questions) blocks.push({ kind: 'heading', text: label });
      blocks.push({ kind: 'prose', text, style: 'body' });
    } else lines.push({ label, value: text });
  }
  close();
  return blocks;
}

function answerText(given: PrintedAnswer, words: Context['words'], locale: Context['settings']['locale']): string {
  switch (given.state) {
    case 'answered':
      return given.text.trim();
    case 'open':
      return words.open;
    case 'notApplicable':
      return `${words.notApplicable} (${given.reason})`;
    case 'later': {
      const until = given.dueOn === null ? '' : filled(words.until, { day: formatDate(given.dueOn, locale) });
      const how = [given.by, until].filter((part) => part !== '').join(', ');
      return how === '' ? words.later : `${words.later} (${how})`;
    }
  }
}

/** What other rooms know; nothing where they know nothing. */
function liveBlocks(context: Context, known: ReturnType<typeof planRows>, live: LiveBlock): readonly PaperBlock[] {
  const { settings, words, event, rows, text, head } = context;
  const { locale } = settings;
  const [experiment] = rows('experiment');
  const form = (lines: readonly PaperFact[]): readonly PaperBlock[] => {
    const said = lines.filter(({ value }) => value !== '');
    return said.length === 0 ? [] : [{ kind: 'form', lines: said }];
  };
  switch (live) {
    case 'proposal': {
      const chosen = rows('proposal').find(({ state }) => state === 'selected');
      if (chosen === undefined) return [];
      const crediting = { people: rows('person'), agreements: rows('proposerAgreement'), locale, name: context.name };
      return form([
        { label: words.proposal, value: text('proposal', chosen, 'title') },
        { label: words.proposer, value: chosen.proposerId === null ? '' : creditedName(crediting, chosen.proposerId) },
      ]);
    }
    case 'event':
      return experiment === undefined
        ? []
        : form([
            { label: words.date, value: whenText(experiment, locale) },
            { label: words.venue, value: text('experiment', experiment, 'venue') },
          ]);
    case 'people':
      return event.headCount === null
        ? []
        : form([{ label: words.headCount, value: filled(words.people, { count: String(event.headCount) }) }]);
    case 'programme':
      return table(
        [{ head: words.time, width: 34, figures: true }, { head: words.cue }],
        known.programme.map(({ title, start, end }) => [rangeText({ from: start, to: end }), title]),
      );
    case 'partners':
      return table(
        [{ head: words.partner }, { head: words.partnerState, width: 40 }],
        known.partners.map(({ label, state }) => [label, state ?? words.listed]),
      );
    case 'budget': {
      const { byCategory, total } = known.money;
      if (byCategory.length === 0 || total === null) return [];
      const money = { head: words.amount, width: 40, align: 'right', figures: true } as const;
      return [
        {
          kind: 'table',
          columns: [{ head: words.category }, money],
          rows: [
            ...byCategory.map(({ category, amount }) => ({ cells: [category || words.noCategory, formatWon(amount)] })),
            { cells: [words.total, formatWon(total)], sum: true },
          ],
          empty: '',
        },
      ];
    }
    case 'recruits':
      return table(
        [
          { head: head('recruitNeed', 'title') },
          { head: head('recruitNeed', 'kind'), width: 36 },
          { head: words.confirmed, width: 30, align: 'center' },
        ],
        rows('recruitNeed').map((need) => [
          text('recruitNeed', need, 'title'),
          valueWord(locale, 'recruitKind', need.kind),
          `${confirmedFor(need, rows('recruit'))}/${need.needed}`,
        ]),
      );
  }
}

function listBlocks(context: Context, list: PlanList): readonly PaperBlock[] {
  const { settings, words, rows, text, name, head } = context;
  const { locale } = settings;
  const day = (date: CivilDate | null) => (date === null ? '' : formatDate(date, locale));
  switch (list) {
    case 'target':
      return table(
        [
          { head: head('target', 'title') },
          { head: head('target', 'quantity'), width: 26, align: 'center' },
          { head: head('target', 'byPersonId'), width: 28 },
          { head: head('target', 'dueOn'), width: 32 },
          { head: head('target', 'state'), width: 20, align: 'center' },
        ],
        rows('target').map((row) => [
          {
            text: text('target', row, 'title'),
            strong: true as const,
            small: [
              text('target', row, 'answer'),
              settings.audience === 'public' || row.dissent.trim() === ''
                ? ''
                : `${words.dissent}: ${text('target', row, 'dissent')}`,
            ]
              .filter((part) => part.trim() !== '')
              .join('\n'),
          },
          row.quantity === null ? '' : `${row.quantity}${text('target', row, 'unit')}`,
          row.byPersonId === null ? '' : name(row.byPersonId),
          day(row.dueOn),
          valueWord(locale, 'targetState', row.state),
        ]),
      );
    case 'referenceCase':
      return table(
        (['title', 'picture', 'place', 'budget', 'participants', 'publicity'] as const).map((column) => ({
          head: head('referenceCase', column),
        })),
        rows('referenceCase').map((row) => [
          {
            text: text('referenceCase', row, 'title'),
            strong: true as const,
            small: text('referenceCase', row, 'url'),
          },
          text('referenceCase', row, 'picture'),
          text('referenceCase', row, 'place'),
          text('referenceCase', row, 'budget'),
          text('referenceCase', row, 'participants'),
          text('referenceCase', row, 'publicity'),
        ]),
      );
    case 'planReference':
      return table(
        [
          { head: head('planReference', 'title') },
          { head: head('planReference', 'kind'), width: 28 },
          { head: head('planReference', 'url'), width: 60 },
        ],
        rows('planReference').map((row) => [
          { text: text('planReference', row, 'title'), small: text('planReference', row, 'note') },
          valueWord(locale, 'referenceKind', row.kind),
          text('planReference', row, 'url'),
        ]),
      );
    case 'stakeholderGroup':
      return table(
        [
          { head: head('stakeholderGroup', 'name'), width: 50 },
          { head: head('stakeholderGroup', 'interest') },
          { head: head('stakeholderGroup', 'part'), width: 38 },
        ],
        rows('stakeholderGroup').map((row) => [
          text('stakeholderGroup', row, 'name'),
          text('stakeholderGroup', row, 'interest'),
          valueWord(locale, 'groupPart', row.part),
        ]),
      );
    case 'planStage':
      return [
        ...stageChart(context),
        ...table(
          [
            { head: head('planStage', 'title'), width: 38 },
            { head: words.when, width: 40 },
            { head: head('planStage', 'aims') },
            { head: head('planStage', 'work') },
          ],
          rows('planStage').map((row) => [
            text('planStage', row, 'title'),
            [day(row.fromOn), day(row.untilOn)].filter((part) => part !== '').join(' ~ '),
            text('planStage', row, 'aims'),
            text('planStage', row, 'work'),
          ]),
        ),
      ];
  }
}

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** Nothing where there are no rows. */
function table(columns: Table['columns'], rows: readonly Table['rows'][number]['cells'][]): readonly PaperBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows: rows.map((cells) => ({ cells })), empty: '' }];
}

function whenText(
  {
    eventDate,
    eventStart,
    eventMinutes,
  }: {
    readonly eventDate: CivilDate | null;
    readonly eventStart: number | null;
    readonly eventMinutes: number | null;
  },
  locale: Context['settings']['locale'],
): string {
  if (eventDate === null) return '';
  const day = formatDate(eventDate, locale);
  if (eventStart === null || eventMinutes === null) return day;
  return `${day} ${rangeText({ from: eventStart, to: eventStart + eventMinutes })}`;
}
