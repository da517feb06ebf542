/** How tall a card is: from its words and what hangs on it, without asking the page. CSS follows these numbers. */
import type { BoardCard } from '@shared/contract/board.ts';

const PADDING = 7;
const LINE = 18;
const ROW = 20;
const ROW_GAP = 2;
/** What the column has beside a title: the cell's inset, the card's border and padding, the status mark and its gap. */
const BESIDE_TITLE = 12 + 2 + 19 + 20;
const MOST_LINES = 3;
/** Widths of the page and of the measure differ by fractions; a title that just fits is taken to wrap. */
const SAFETY = 1;
/** The rows under the title are set in 11 px, the title in 13. */
const SMALL = 11 / 13;
const ICON = 12;
const GAP = 8;
const ICON_GAP = 3;
const FACE = 22;
const MOST_FACES = 3;

export interface CardMetrics {
  readonly lines: number;
  /** Rows under the title: none, one for everything, or one for the date and one for the rest. */
  readonly rows: 0 | 1 | 2;
  readonly height: number;
}

/** Width in pixels of a text on one line of a title. */
export type Measure = (text: string) => number;

export interface CardTexts {
  /** The date as the card shows it. */
  readonly when: string | null;
  readonly isLate: boolean;
  /** Name of the work area; null when the board shows it already. */
  readonly area: string | null;
}

/** Lines that a text takes where Korean breaks only between words (korean conventions 5.5) and longer words give way. */
export function countLines(text: string, width: number, measure: Measure): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const length = measure(word);
    if (used > 0 && used + space + length <= width) {
      used += space + length;
      continue;
    }
    if (used > 0) lines += 1;
    const extra = Math.max(0, Math.ceil(length / width) - 1);
    lines += extra;
    used = length - extra * width;
  }
  return lines;
}

/** Widths of the parts of the row under the title. */
function partWidths(card: BoardCard, { when, isLate, area }: CardTexts, measure: Measure): readonly number[] {
  // The figures of the row are all as wide as a 0, which a measured 1 is not.
  const small = (text: string) => measure(text.replaceAll(/\d/gu, '0')) * SMALL;
  const faces = Math.min(MOST_FACES, card.leads.length + card.deputies.length);
  const hidden = card.leads.length + card.deputies.length - faces;
  return [
    area === null ? 0 : 7 + ICON_GAP + small(area),
    when === null ? 0 : small(when) + (isLate ? ICON + ICON_GAP : 0),
    card.checksTotal === 0 ? 0 : ICON + ICON_GAP + small(`${card.checksDone}/${card.checksTotal}`),
    card.hasNotes ? ICON : 0,
    card.links === 0 ? 0 : ICON + ICON_GAP + small(String(card.links)),
    card.files === 0 ? 0 : ICON + ICON_GAP + small(String(card.files)),
    faces * FACE + (hidden > 0 ? small(`+${hidden}`) : 0),
  ].filter((width) => width > 0);
}

export function measureCard(card: BoardCard, columnWidth: number, texts: CardTexts, measure: Measure): CardMetrics {
  const width = columnWidth - BESIDE_TITLE - SAFETY;
  const lines = Math.min(MOST_LINES, countLines(card.title, width, measure));
  const parts = partWidths(card, texts, measure);
  const needed = parts.reduce((sum, part) => sum + part + GAP, -GAP);
  // Without a date there is nothing to set above the rest.
  const rows = parts.length === 0 ? 0 : texts.when === null || needed <= width ? 1 : 2;
  return { lines, rows, height: 2 * PADDING + lines * LINE + rows * (ROW_GAP + ROW) };
}

/** `measureCard` for a board whose columns are that wide, with the answers kept for as long as a card stays the same. */
export function createCardMetrics(
  columnWidth: number,
  textsOf: (card: BoardCard) => CardTexts,
  measure: Measure,
): (card: BoardCard) => CardMetrics {
  const known = new WeakMap<BoardCard, CardMetrics>();
  return function metricsOf(card) {
    const found = known.get(card);
    if (found !== undefined) return found;
    const metrics = measureCard(card, columnWidth, textsOf(card), measure);
    known.set(card, metrics);
    return metrics;
  };
}
