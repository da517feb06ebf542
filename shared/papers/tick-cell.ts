import { tickBox } from '../domain/scene/tick-box.ts';
import type { TickMark } from '../domain/scene/tick-box.ts';
import type { PaperCell } from './plain.ts';

/** A cell with a box to tick; `words` say how it is for who does not see it. */
export function tickCell(mark: TickMark, words: { readonly box: Readonly<Record<TickMark, string>> }): PaperCell {
  return { text: '', scene: tickBox(mark), alt: words.box[mark] };
}
