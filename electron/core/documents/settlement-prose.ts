/** The sections of the settlement report that are mostly words. */
import { formatPeriod } from '@shared/domain/date-format.ts';
import { formatRate, rateOf } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { eventFacts } from './facts.ts';
import type { Block } from './layout/flow.ts';
import { factGrid } from './layout/masthead.ts';
import { measureOf } from './layout/page.ts';
import { heading, paragraph } from './layout/prose.ts';
import { tableBlocks } from './layout/table.ts';
import type { SectionContext } from './settlement-context.ts';
import { STYLE } from './style.ts';

export function overviewSection({ renderContext, model, paper }: SectionContext): Block[] {
  const { overview } = renderContext.labels.settlement;
  const { when, venue, bodies } = eventFacts(renderContext, model);
  const wide = factGrid(
    renderContext,
    paper,
    [
      { label: overview.event, value: model.title, strong: true },
      { label: overview.question, value: model.question },
    ],
    1,
  );
  const period = model.period === null ? '' : formatPeriod(model.period.from, model.period.to, renderContext.locale);
  return [
    ...wide,
    ...factGrid(
      renderContext,
      paper,
      [
        { ...when, strong: false },
        venue,
        ...bodies,
        { label: overview.period, value: period },
        { label: overview.heads, value: headsText({ renderContext, model }) },
      ],
      2,
    ),
  ].map((block) => ({ ...block, keepWithNext: true }));
}

function headsText({ renderContext, model }: Pick<SectionContext, 'renderContext' | 'model'>): string {
  const { settlement, shared } = renderContext.labels;
  const { planned, actual } = model.heads;
  if (planned === null && actual === null) return '';
  const say = (count: number | null): string => (count === null ? shared.none : settlement.people(count));
  return settlement.headsValue(say(planned), say(actual), headsRate(model.heads));
}

function headsRate({ planned, actual }: SectionContext['model']['heads']): string {
  return planned === null || actual === null ? '-' : formatRate(rateOf(won(actual), won(planned)));
}

export function resultsSection({ renderContext, model, paper, density }: SectionContext): Block[] {
  const { results, attendanceColumns, participants } = renderContext.labels.settlement;
  const parts: [string, Block[]][] = [];
  if (model.results !== '') parts.push([results.text, prose({ renderContext, paper }, model.results, results.text)]);
  if (model.heads.actual !== null) {
    const width = measureOf(paper);
    const cells = [participants, count(model.heads.planned), count(model.heads.actual), headsRate(model.heads)];
    parts.push([
      results.attendance,
      tableBlocks({
        x: paper.margin.left,
        columns: [
          { width: width * 0.4, align: 'left' },
          ...[0, 1, 2].map(() => ({ width: width * 0.2, align: 'right' as const, figures: true })),
        ],
        head: [attendanceColumns.kind, attendanceColumns.planned, attendanceColumns.actual, attendanceColumns.rate].map(
          (text) => ({ text }),
        ),
        headStyle: STYLE.head,
        rows: [{ cells: cells.map((text) => ({ parts: [{ text, style: STYLE.cell }] })) }],
        pad: { x: 5, y: 3.6 * density },
        typesetter: renderContext.typesetter,
        capping: () => renderContext.capping(3, results.attendance),
        gap: 2,
      }),
    ]);
  }
  if (model.survey !== '') parts.push([results.survey, prose({ renderContext, paper }, model.survey, results.survey)]);
  return lettered({ renderContext, paper }, parts);
}

export function narrativeSection({ renderContext, model, paper }: SectionContext): Block[] {
  const { narrative } = renderContext.labels.settlement;
  const keys = ['liked', 'regretted', 'improve', 'nextPlan'] as const;
  const parts = keys
    .filter((key) => model[key] !== '')
    .map((key): [string, Block[]] => [narrative[key], prose({ renderContext, paper }, model[key], narrative[key])]);
  return lettered({ renderContext, paper }, parts);
}

type PageContext = Pick<SectionContext, 'renderContext' | 'paper'>;

const LETTERS = { ko: [...'가나다라마바사'], en: [...'abcdefg'] } as const;

/** Sub-sections 가. 나. 다.; a lone one gets no mark (korean conventions 5.4). */
function lettered({ renderContext, paper }: PageContext, parts: readonly (readonly [string, Block[]])[]): Block[] {
  return parts.flatMap(([title, blocks], i) => {
    const mark = parts.length === 1 ? '' : `${LETTERS[renderContext.locale][i] ?? ''}. `;
    return [
      heading(renderContext, paper, `${mark}${title}`, { style: STYLE.subsection, rank: 3, gap: i === 0 ? 2 : 10 }),
      ...blocks,
    ];
  });
}

/** Paragraphs as typed; lines that begin with a mark of their own keep it. */
function prose({ renderContext, paper }: PageContext, text: string, where: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) =>
      paragraph(renderContext, paper, { text: line, style: STYLE.prose }, { indent: 12, gap: 1, where }),
    );
}

function count(value: number | null): string {
  return value === null ? '-' : value.toLocaleString('en-US');
}
