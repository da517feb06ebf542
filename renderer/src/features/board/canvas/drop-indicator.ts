/** Shows where a carried card would land: a line in the gap and a tint over its cell, moved by style alone. */
import type { CardPlace } from '../model/arrangement.ts';
import { cellRect, gapTop } from '../model/layout.ts';
import type { BoardLayout } from '../model/layout.ts';

export interface IndicatorParts {
  readonly line: HTMLElement;
  readonly cell: HTMLElement;
}

export function showIndicator({ line, cell }: IndicatorParts, layout: BoardLayout, place: CardPlace): void {
  const rect = cellRect(layout, place);
  cell.hidden = false;
  cell.style.transform = `translate(${rect.left}px, ${rect.top}px)`;
  cell.style.width = `${rect.width}px`;
  cell.style.height = `${rect.height}px`;
  line.hidden = false;
  line.style.transform = `translate(${rect.left}px, ${gapTop(layout, place) - 1}px)`;
  line.style.width = `${rect.width}px`;
}

export function hideIndicator({ line, cell }: IndicatorParts): void {
  line.hidden = true;
  cell.hidden = true;
}

/** Puts words where screen readers listen. */
export function say(region: HTMLElement | null, words: string): void {
  if (region !== null) region.textContent = words;
}
