/** The number of an area hue token, 1…14. */
export type AreaHue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** The custom property of an area hue, for `style={{ '--dot': … }}` and the like. */
export function areaColor(hue: AreaHue): string {
  return `var(--area-${hue})`;
}

const AREA_HUES: readonly AreaHue[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** A hue that stays the same for the same seed text, for things that have no area of their own. */
export function hueOf(seed: string): AreaHue {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return AREA_HUES[sum % AREA_HUES.length] ?? 1;
}
