/** Reliability S3: hostile texts through every command that takes a text: capped or refused by name, never stored as they are. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '@shared/contract/index.ts';
import { TEXT_LIMIT } from '@shared/contract/entities.ts';
import { AppError } from '@core/base/app-error.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { inputsOf as inputsFor, withText } from '../support/every-text.ts';
import { cases, figure } from '../support/form.ts';
import { furnish } from '../support/furnished.ts';
import type { Furnished } from '../support/furnished.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';

const folder = makeQuickFolder();
let library: Furnished;
let tried = 0;

beforeAll(() => {
  library = furnish(join(folder, 'library', 'library.db'));
});

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
  figure('S3', `${tried} commands with a hostile text in one of their texts`, 'each refused with a code');
});

function refusal(name: string, input: unknown): string | null {
  tried += 1;
  try {
    library.core.call(name, input);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Inputs that between them fill every field of the schema. */
function inputsOf(schema: z.ZodType): readonly unknown[] {
  const [experimentId = ''] = library.experiments;
  return inputsFor(schema, experimentId, cases(4, 30));
}

const HOSTILE = {
  'a control character': ['가\u0007나', 'text.control'],
  'a null': ['가\u0000', 'text.control'],
  'an escape sequence': ['\u001b[31m붉게', 'text.control'],
  'a noncharacter': ['가\uffff', 'text.control'],
  'half a character': ['가\ud83d나', 'text.surrogate'],
  'a right-to-left override': ['증빙\u202efdp.exe', 'text.bidi'],
  'an isolate': ['금액\u2066원', 'text.bidi'],
} as const;

describe.each(Object.entries<{ readonly input: z.ZodType }>(commands))('%s', (name, { input: schema }) => {
  test('refuses control characters, half characters and turned directions in each of its texts, by name', () => {
    for (const [text, code] of Object.values(HOSTILE)) {
      const codes = inputsOf(schema).flatMap((input) => withText(input, text).map((changed) => refusal(name, changed)));
      expect(codes).toEqual(codes.map(() => code));
    }
  });

  test('takes no text of 100,000 characters in any of its texts', () => {
    const long = '가'.repeat(100_000);
    const codes = inputsOf(schema).flatMap((input) => withText(input, long).map((changed) => refusal(name, changed)));
    expect(codes.filter((code) => code === null || code === 'internal')).toEqual([]);
  });
});

test('a text is stored in one form of Hangul, and invisible characters never make it longer than its limit', () => {
  const [experimentId = ''] = library.experiments;
  const { core } = library;
  core.command('experiment.edit', { experimentId, patch: { venue: '재개발'.normalize('NFD') } });
  expect(core.query('experiment.detail', { experimentId }).experiment.venue).toBe('재개발');
  const invisible = '\u200b'.repeat(TEXT_LIMIT.line + 1);
  expect(refusal('experiment.edit', { experimentId, patch: { venue: invisible } })).toBe('text.tooLong');
});
