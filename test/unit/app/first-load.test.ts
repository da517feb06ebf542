/** What the window reads before its first screen: it stays small only as long as nothing brings the rest along. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const ALIASES = { '@shared/': 'shared/', '@ui/': 'renderer/src/ui/', '@app/': 'renderer/src/' };
/** An import or a re-export of values; those of types are gone in the program. */
const STATIC = /^(?:import|export)\s+(?!type\b)[^;'"]*?(?:from\s+)?'([^']+)'/gm;

function placeOf(name: string, importer: string): string {
  for (const [alias, folder] of Object.entries(ALIASES)) {
    if (name.startsWith(alias)) return join(root, folder, name.slice(alias.length));
  }
  return name.startsWith('.') ? join(dirname(importer), name) : name;
}

/** Every module that is there before `import()` is asked for anything, each with who brings it. */
function readAtOnce(start: string): ReadonlyMap<string, string> {
  const found = new Map([[start, '']]);
  for (const [file] of found) {
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const place = placeOf(name, file);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return found;
}

const first = readAtOnce(join(root, 'renderer/src/main.tsx'));

test.each([
  ['schemas', /^zod$|\/shared\/entities\/(?!rooms)/],
  ['papers', /\/shared\/papers\//],
  ['words', /\/i18n\/(ko|en)\/|\/shared\/words\//],
  ['rooms', /\/features\/(?!library\/)/],
  ['the palette, the glossary and the guide', /\/CommandPalette|\/GlossaryDialog|\/GuideDialog/],
])('the first screen comes without %s', (_what, pattern) => {
  const brought = [...first].filter(([file]) => pattern.test(file)).map(([file, by]) => `${file} by ${by}`);
  expect(brought).toEqual([]);
  expect(first.size).toBeGreaterThan(100);
});
