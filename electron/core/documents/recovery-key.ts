/** The recovery key on one sheet of A4: eight numbered groups, large enough to be typed from, how to use them and where to keep them. */
import type { RecoveryKeyModel } from '@shared/contract/paper.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { languageOf, makeRenderContext, type LaidOut, type RenderContext } from './render-context.ts';
import { flow, type Block } from './layout/flow.ts';
import { masthead } from './layout/masthead.ts';
import { A4, measureOf, type Paper } from './layout/page.ts';
import { heading, list } from './layout/prose.ts';
import { drawRunning } from './layout/running.ts';
import { paragraphsIn } from './layout/tags.ts';
import { drawStack, stackParts } from './layout/text.ts';
import { INK, scaled, WEIGHT, type TextStyle } from './style.ts';
import type { FontBook } from './typography/font-book.ts';

const PAPER: Paper = { width: A4.short, height: A4.long, margin: { top: 54, right: 54, bottom: 50, left: 54 } };
const STYLE = scaled(1.12);
const COLUMNS = 4;
/** Points. */
const ROOM = 11;
const KEY: TextStyle = { ...STYLE.title, size: 20, leading: 28 };

export function layOutRecoveryKey(model: RecoveryKeyModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const { shared, recoveryKey } = renderContext.labels;
  const { use, steps, keep, rules, name, product } = recoveryKey;
  const pages = flow(
    [
      ...head(renderContext, model),
      ...groups(renderContext, model),
      ...section(renderContext, use, steps, (number) => `${number}.`),
      ...section(renderContext, keep, rules, '•'),
    ],
    PAPER,
  );
  const issued = shared.issued(formatInstant(model.issue.issuedAt, renderContext.locale));
  drawRunning(renderContext, pages, { name: `${product} ${name}`, centre: '', right: issued });
  return {
    pages,
    title: `${product} ${name}`,
    language: languageOf(model.locale),
    warnings: renderContext.warnings(),
  };
}

function head(renderContext: RenderContext, { issue, libraryFile }: RecoveryKeyModel): Block[] {
  const { recoveryKey } = renderContext.labels;
  return masthead(renderContext, PAPER, {
    title: recoveryKey.name,
    name: recoveryKey.product,
    marks: [],
    right: [],
    facts: [
      { label: recoveryKey.made, value: formatInstant(issue.issuedAt, renderContext.locale) },
      { label: recoveryKey.library, value: libraryFile },
    ],
    factColumns: 1,
    notes: [{ text: recoveryKey.what, style: STYLE.prose }],
    outline: recoveryKey.name,
  });
}

/** Read row by row, each with its number, by which a typing error is told. */
function groups(renderContext: RenderContext, model: RecoveryKeyModel): Block[] {
  const { recoveryKey } = renderContext.labels;
  const width = measureOf(PAPER) / COLUMNS;
  const { left } = PAPER.margin;
  const stacks = model.recoveryKey.split('-').map((group, at) =>
    stackParts(
      [
        { text: recoveryKey.group(at + 1), style: STYLE.note },
        { text: group, style: KEY },
      ],
      width,
      renderContext.typesetter,
      renderContext.capping(2, recoveryKey.group(at + 1)),
    ),
  );
  return [stacks.slice(0, COLUMNS), stacks.slice(COLUMNS)].map((row, at): Block => {
    const height = Math.max(...row.map((stack) => stack.height)) + ROOM * 2;
    return {
      height,
      gap: at === 0 ? 22 : 0,
      keepWithNext: true,
      draw(page, { top }) {
        row.forEach((stack, column) =>
          drawStack(page, stack, {
            x: left + column * width,
            y: top + ROOM,
            width,
            align: 'center',
            tag: paragraphsIn(),
          }),
        );
        for (const y of at === 0 ? [top, top + height] : [top + height])
          page.rules.push({
            x1: left,
            y1: y,
            x2: left + width * COLUMNS,
            y2: y,
            weight: WEIGHT.middle,
            ink: INK.strong,
          });
      },
    };
  });
}

function section(
  renderContext: RenderContext,
  title: string,
  items: readonly string[],
  mark: string | ((number: number) => string),
): Block[] {
  return [
    heading(renderContext, PAPER, title, { style: STYLE.section, rank: 2, gap: 24 }),
    ...list(renderContext, PAPER, items, mark, { where: title, style: STYLE.prose, gap: 5 }),
  ];
}
