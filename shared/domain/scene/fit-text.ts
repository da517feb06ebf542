/** Width of a text by its letters alone, in mm: a Hangul syllable fills an em, other letters about half of one. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 0.92;
  return ems * size;
}

/** The text, ended with `…` where it would be wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
