/** Reliability S4: bundle files made to harm: a bundle that holds together, or a `bundle.*` code that names the file; within bounds. */
import { readFileSync } from 'node:fs';
import { AppError } from '@core/base/app-error.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { makeStore } from '../../support/store.ts';
import { cases, figure } from '../support/form.ts';

const TEXT = readFileSync(new URL('../../../resources/samples/little-library-2020.json', import.meta.url), 'utf8');

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** `ok`, or the code of the refusal; anything else that is thrown fails the test. */
function outcome(text: string): string {
  try {
    parseBundle(bytesOf(text), 'fuzzed');
    return 'ok';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** The sample with its first experiment title written as the given JSON. */
function withTitle(json: string): string {
  return TEXT.replace(/"title": "[^"]*"/, `"title": ${json}`);
}

describe('a bundle file', () => {
  test.each([
    ['lists a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects a hundred thousand deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['unclosed lists', '['.repeat(1_000_000)],
    ['a title of lists', withTitle('['.repeat(50_000) + ']'.repeat(50_000))],
    ['a title of eight million characters', withTitle(`"${'가'.repeat(8_000_000)}"`)],
    ['a number beyond all numbers', withTitle('1e999')],
    ['a title that is a prototype', withTitle('{"__proto__":{"polluted":true}}')],
    ['two million rows of nothing', TEXT.replace('"task": [', `"task": [${'0,'.repeat(2_000_000)}`)],
  ])('of %s is refused with a code within seconds', (_what, text) => {
    const start = performance.now();
    expect(outcome(text)).toMatch(/^bundle\./);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('with prototype keys beside its own pollutes nothing and brings none of them along', () => {
    const { core } = makeStore();
    const text = TEXT.replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    ).replace('"title":', '"__proto__":{"polluted":true},"title":');
    const { experimentId } = core.command('library.import', { bytes: bytesOf(text), file: 'x' });
    const bundle = core.query('library.bundle', { experimentId, app: 'x', exportedAt: '2026-11-22T00:00:00.000Z' });
    expect(JSON.stringify(bundle)).not.toContain('polluted');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that says a thing twice is read the one way in which it is also shown and stored', () => {
    const { core } = makeStore();
    const text = TEXT.replace(/"title": "[^"]*"/, '"title": "첫째", "title": "둘째"');
    const { experimentId } = core.command('library.import', { bytes: bytesOf(text), file: 'x' });
    expect(core.query('experiment.detail', { experimentId }).experiment.title).toBe('둘째');
  });

  test('with any of its values replaced, dropped or doubled is taken whole or refused with a code, and the library stays as it was', () => {
    const { core } = makeStore();
    const before = JSON.stringify(core.query('library.list', { today: '2026-11-22' }));
    const codes = new Map<string, number>();
    const strike = fc.record({
      at: fc.nat(),
      put: fc.oneof(
        fc.constantFrom('null', '{}', '[]', '-1', '1e308', '""', '"\\u0000"', '"\\ud800"', 'true'),
        fc.json(),
      ),
    });
    fc.assert(
      fc.property(fc.array(strike, { minLength: 1, maxLength: 3 }), (strikes) => {
        const text = strikes.reduce(struck, TEXT);
        const code = outcome(text);
        expect(code).toMatch(/^(ok|bundle\.\w+)$/);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }),
      { numRuns: cases(150, 5000) },
    );
    expect(JSON.stringify(core.query('library.list', { today: '2026-11-22' }))).toBe(before);
    figure(
      'S4',
      'bundles with values changed at random',
      [...codes].map(([code, count]) => `${code} ${count}`).join(', '),
    );
  });
});

/** The n-th value of the file, whatever it is, replaced. */
function struck(text: string, { at, put }: { readonly at: number; readonly put: string }): string {
  const values = [...text.matchAll(/: ("(?:[^"\\]|\\.)*"|-?\d+|true|false|null)/g)];
  const chosen = values[at % values.length];
  if (chosen === undefined) return text;
  return `${text.slice(0, chosen.index)}: ${put}${text.slice(chosen.index + chosen[0].length)}`;
}
