/** Reliability S2: whatever is sent under the name of a call is answered with a valid result or an error code, and what is refused changes nothing. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { commands, hostCalls, queries } from '@shared/contract/index.ts';
import { id } from '@shared/contract/entities.ts';
import type { EntityName } from '@shared/contract/entities.ts';
import { AppError } from '@core/base/app-error.ts';
import { parseInput } from '@core/kernel/validate-input.ts';
import { fc } from '../../support/chance.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { arbitraryOf } from '../support/arbitrary-of.ts';
import type { Known } from '../support/arbitrary-of.ts';
import { cases, figure } from '../support/form.ts';
import { furnish } from '../support/furnished.ts';
import type { Furnished } from '../support/furnished.ts';
import { HOSTILE_KINDS, hostileValue, mutated, mutation } from '../support/hostile-values.ts';
import type { Mutation } from '../support/hostile-values.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';

const folder = makeQuickFolder();
let library: Furnished;
let tried = 0;
let accepted = 0;

beforeAll(() => {
  library = furnish(join(folder, 'library', 'library.db'));
});

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
  figure(
    'S2',
    `${tried} calls at the core, ${accepted} of them taken`,
    'no crash, no unnamed failure, nothing changed by a refusal',
  );
});

/** The code that a call was refused with, or null when it was taken; anything else that is thrown fails the test. */
function refusal(action: () => unknown): string | null {
  tried += 1;
  try {
    action();
    accepted += 1;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** What to send, told rather than made: a counterexample that is cyclic or endless could not be printed. */
type Recipe =
  | { readonly kind: 'near'; readonly value: unknown; readonly strikes: readonly Mutation[] }
  | { readonly kind: 'hostile'; readonly name: string }
  | { readonly kind: 'any'; readonly value: unknown };

const TABLE_OF_CALLS: Readonly<Record<string, EntityName>> = {
  task: 'task',
  checkItem: 'checkItem',
  taskLink: 'taskLink',
  cue: 'cue',
  cueSheet: 'cueSheet',
  person: 'person',
  source: 'fundingSource',
  line: 'budgetLine',
  expense: 'expense',
  document: 'documentIssue',
};

const TABLE_OF_FIELDS: Readonly<Record<string, EntityName>> = {
  taskId: 'task',
  cueId: 'cue',
  startCueId: 'cue',
  sheetId: 'cueSheet',
  personId: 'person',
  leadId: 'person',
  sourceId: 'fundingSource',
  lineId: 'budgetLine',
};

/** Ids that lead somewhere: most often to what the call is about, now and then to something else or nowhere. */
function knownIds(name: string): Known {
  return (schema, key) => {
    if (schema !== id) return undefined;
    const [first = '', ...otherExperiments] = library.experiments;
    const every = [...Object.values(library.ids).flat(), '01900000-0000-7000-8000-ffffffffffff'];
    const table = TABLE_OF_FIELDS[key] ?? TABLE_OF_CALLS[name.split('.')[0] ?? ''];
    const fitting = key === 'experimentId' ? [first] : ((table && library.ids[table]) ?? every);
    return fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...fitting) },
      { weight: 1, arbitrary: fc.constantFrom(...otherExperiments, ...every) },
    );
  };
}

/** Mostly a valid input that has been struck in none, one or two places. */
function recipes(name: string, schema: z.ZodType): fc.Arbitrary<Recipe> {
  const known = knownIds(name);
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('near'),
        value: arbitraryOf(schema, known),
        strikes: fc.array(mutation, { maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('hostile'), name: fc.constantFrom(...HOSTILE_KINDS) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('any'),
        value: fc.anything({
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withBigInt: true,
          withSparseArray: true,
        }),
      }),
    },
  );
}

function made(recipe: Recipe): unknown {
  switch (recipe.kind) {
    case 'near':
      return recipe.strikes.reduce(mutated, recipe.value);
    case 'hostile':
      return hostileValue(recipe.name);
    case 'any':
      return recipe.value;
  }
}

/** A refusal has a code and leaves everything as it was; what was taken is put back for the next call. */
function callAndLook(name: string, input: unknown, pristine: string): void {
  const before = library.commits();
  const code = refusal(() => library.core.call(name, input));
  expect(code).not.toBe('internal');
  const changed = library.commits() !== before && library.digest() !== pristine;
  expect({ code, changed: code !== null && changed }).toEqual({ code, changed: false });
  if (changed) library.reset();
}

describe.each(Object.entries<{ readonly input: z.ZodType }>({ ...commands, ...queries }))(
  '%s',
  (name, { input: schema }) => {
    test('answers near misses and nonsense with a result or a code, and changes nothing when it refuses', () => {
      library.reset();
      const pristine = library.digest();
      fc.assert(
        fc.property(recipes(name, schema), (recipe) => {
          callAndLook(name, made(recipe), pristine);
        }),
        { numRuns: cases(18, 1500) },
      );
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  },
);

test.each(Object.entries<{ readonly input: z.ZodType }>(hostCalls))(
  'the door of %s answers near misses with a code',
  (name, { input: schema }) => {
    fc.assert(
      fc.property(recipes(name, schema), (recipe) => {
        expect(refusal(() => parseInput(schema, made(recipe)))).not.toBe('internal');
      }),
      { numRuns: cases(30, 3000) },
    );
  },
);

test('names that are no call, also those that every object has, are refused', () => {
  const names = [
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'history.undo ',
    'HISTORY.UNDO',
    'x'.repeat(5000),
  ];
  expect(names.map((name) => refusal(() => library.core.call(name, {})))).toEqual(names.map(() => 'input.unknownCall'));
});
