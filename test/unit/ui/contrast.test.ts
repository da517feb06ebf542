import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(fileURLToPath(new URL('../../../renderer/src/ui/tokens/tokens.css', import.meta.url)), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

function colour(token: string, theme: Theme): string {
  const pair = pairs.get(token);
  if (!pair) throw new Error(`no colour token --${token}`);
  return pair[theme];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ['sunken', 'paper', 'sheet', 'raised'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'late', 'ok', 'sunday', 'saturday'];
const tinted: readonly (readonly [string, string])[] = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ...['accent', 'danger', 'late', 'ok'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['ink', `${tone}-soft`] as const,
    ['ink-2', `${tone}-soft`] as const,
    ['ink-3', `${tone}-soft`] as const,
  ]),
  // a tooltip is paper on ink
  ['paper', 'ink'],
];

describe.each<Theme>(['light', 'dark'])('colours in the %s theme', (theme) => {
  it.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))(
    '%s on %s reads at AA (4.5:1)',
    (text, surface) => {
      expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(tinted)('%s on %s reads at AA (4.5:1)', (text, surface) => {
    expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(surfaces)('the edge of a control and the focus ring stand out from %s (3:1)', (surface) => {
    expect(contrast('edge', surface, theme)).toBeGreaterThanOrEqual(3);
    expect(contrast('accent', surface, theme)).toBeGreaterThanOrEqual(3);
  });

  it('every one of the 14 area hues stands out from sheet and paper (3:1)', () => {
    for (let hue = 1; hue <= 14; hue += 1) {
      expect(contrast(`area-${hue}`, 'sheet', theme), `area-${hue}`).toBeGreaterThanOrEqual(3);
      expect(contrast(`area-${hue}`, 'paper', theme), `area-${hue}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('no two area hues are the same', () => {
    const hues = Array.from({ length: 14 }, (_, at) => colour(`area-${at + 1}`, theme));
    expect(new Set(hues).size).toBe(14);
  });
});
