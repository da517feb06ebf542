/** The number of an area hue token, 1…14. */
export type AreaHue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** The custom property of an area hue, for `style={{ '--dot': … }}` and the like. */
export function areaColor(hue: AreaHue): string {
  return `var(--area-${hue})`;
}

const AREA_HUES: readonly AreaHue[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** A hue that stays the same for the same seed text, for things that have no area of their own. */
export function hueOf(seed: string): AreaHue {
  // FNV-1a: Hangul syllables that differ little must still spread.
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return AREA_HUES[(hash >>> 0) % AREA_HUES.length] ?? 1;
}
