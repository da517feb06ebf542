import { readFileSync } from 'node:fs';
import { fc } from '../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { AppError } from '@core/base/app-error.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';

const bytes = readFileSync(new URL('../../resources/samples/little-library-2020.json', import.meta.url));
const text = bytes.toString('utf8');

/** The parsed bundle or the application error; anything else thrown fails the test. */
function outcome(input: Uint8Array): string {
  try {
    return writeBundle(parseBundle(input, 'fuzzed'));
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('reading a bundle', () => {
  test('answers any bytes with a bundle or an error code, never with a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (input) => {
        expect(outcome(input)).toMatch(/^bundle\.not/);
      }),
    );
  });

  test('answers a damaged file with a bundle or an error code, and what it accepts it reads again the same', () => {
    const damage = fc.record({
      at: fc.nat({ max: text.length - 1 }),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(fc.constantFrom('', '"', '{', '}', '[', ']', ',', '0', '-', '1e9', 'null', '\\u0000'), fc.string()),
    });
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const result = outcome(new TextEncoder().encode(text.slice(0, at) + put + text.slice(at + cut)));
        const again = result.startsWith('{') ? outcome(new TextEncoder().encode(result)) : result;
        expect(again).toBe(result);
      }),
      { numRuns: 300 },
    );
  });
});
