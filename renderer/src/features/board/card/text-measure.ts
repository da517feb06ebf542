/** Measures the words of a card as the page will set them. Answers are kept: titles repeat at every layout. */
import type { Measure } from './card-metrics.ts';

const FONT =
  '480 13px "Pretendard Variable", Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif';

export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return function measure(text) {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (context === null) return text.length * 13;
    context.font = FONT;
    const { width } = context.measureText(text);
    known.set(text, width);
    return width;
  };
}

/** Resolves when the font of the cards can be measured. */
export async function cardFontReady(): Promise<void> {
  await document.fonts.load(FONT, '가A1');
}
