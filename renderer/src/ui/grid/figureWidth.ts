/** Pixels of one character in bold at the size of a table, on the generous side: Pretendard's figures are 8.1 wide. */
const CHARACTER = { digit: 8.4, mark: 4.6, wide: 13 } as const;
/** Padding of a cell, its line, and room for the mark of an issue. */
const AROUND = 28;

/** How wide a column must be for each of these figures to stand whole on its line; `least` where they need less. */
export function figureWidth(figures: readonly string[], least: number): number {
  const widest = figures.reduce((most, figure) => Math.max(most, textWidth(figure)), 0);
  return Math.max(least, Math.ceil(widest) + AROUND);
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\d/u.test(character)) width += CHARACTER.digit;
    else width += /[\s.,:]/u.test(character) ? CHARACTER.mark : CHARACTER.wide;
  }
  return width;
}
