/** The settlement report, A4 portrait (korean conventions 3.6). Sections without content are left out and the rest numbered through. */
import { makeRenderContext, type LaidOut } from './render-context.ts';
import { issuedPages } from './issued-pages.ts';
import { flowTidily, type Block } from './layout/flow.ts';
import { A4, type Paper } from './layout/page.ts';
import { heading } from './layout/prose.ts';
import type { SettlementModel } from '@shared/contract/document-model.ts';
import type { SectionContext } from './settlement-context.ts';
import { evidenceSection } from './settlement-evidence.ts';
import {
  bySourceSection,
  byLineSection,
  expenseSection,
  leftoverSection,
  withholdingSection,
} from './settlement-money.ts';
import { narrativeSection, overviewSection, resultsSection } from './settlement-prose.ts';
import { titleBlocks } from './settlement-title.ts';
import { STYLE } from './style.ts';
import type { FontBook } from './typography/font-book.ts';

const PAPER: Paper = { width: A4.short, height: A4.long, margin: { top: 52, right: 46, bottom: 50, left: 46 } };

export function layOutSettlement(model: SettlementModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const { settlement } = renderContext.labels;
  const name = model.heading === '' ? settlement.name[model.report] : model.heading;
  const pages = flowTidily(
    (density) => [
      ...titleBlocks(renderContext, model, PAPER, name),
      ...sections({ renderContext, model, paper: PAPER, density }),
    ],
    PAPER,
  );
  return issuedPages(renderContext, model, pages, { name, titleWidth: 200 });
}

function sections(context: SectionContext): Block[] {
  const { renderContext, paper } = context;
  const titles = renderContext.labels.settlement.sections;
  const all: readonly (readonly [string, Block[]])[] = [
    [titles.overview, overviewSection(context)],
    [titles.results, resultsSection(context)],
    [titles.bySource, bySourceSection(context)],
    [titles.byLine, byLineSection(context)],
    [titles.expenses, expenseSection(context)],
    [titles.withholding, withholdingSection(context)],
    [titles.leftover, leftoverSection(context)],
    [titles.narrative, narrativeSection(context)],
    [titles.evidence, evidenceSection(context)],
  ];
  return all
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], i) => [
      heading(renderContext, paper, `${i + 1}. ${title}`, { style: STYLE.section, rank: 2, gap: 20 }),
      ...blocks,
    ]);
}
