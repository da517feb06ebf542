/** Reliability S3: every payload through the real commands: what is taken stands in the library letter for letter, and comes out of it so. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '@shared/contract/bundle.ts';
import { commands } from '@shared/contract/index.ts';
import { AppError } from '@core/base/app-error.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { inputsOf, withText } from '../support/every-text.ts';
import { cases, figure } from '../support/form.ts';
import { furnish } from '../support/furnished.ts';
import { payload, PAYLOADS } from '../support/payloads.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';

let tried = 0;
let taken = 0;

afterAll(() => {
  figure(
    'S3',
    `${tried} commands with one of ${PAYLOADS.length} payloads in one of their texts`,
    `${taken} taken, rest refused`,
  );
});

/** Whatever is no refusal with a code is a fault of the app, and passes. */
function answer(call: () => unknown): string {
  try {
    call();
    return 'taken';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function library() {
  const folder = makeQuickFolder();
  const furnished = furnish(join(folder, 'library', 'library.db'));
  onTestFinished(() => {
    furnished.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return furnished;
}

describe.each(Object.entries(commands))('%s', (name, { input: schema }) => {
  test('takes a text that would run as script as text, or refuses it with a code', () => {
    const { core, experiments, digest } = library();
    const [experimentId = ''] = experiments;
    const codes: string[] = [];
    for (const input of inputsOf(schema, experimentId, cases(1, 12))) {
      // One payload an input: each of its texts in turn, whose number may be in the thousands.
      for (const changed of withText(input, payload(tried))) {
        tried += 1;
        codes.push(answer(() => core.call(name, changed)));
      }
    }
    expect(codes.filter((code) => code === 'internal')).toEqual([]);
    taken += codes.filter((code) => code === 'taken').length;
    expect(digest().length).toBeGreaterThan(0);
  });
});

test('every payload stands in every text field of a row as it was typed, and leaves it so in an exported bundle', () => {
  const { core, experiments, ids } = library();
  const [experimentId = ''] = experiments;
  const [taskId = ''] = ids.task ?? [];
  const [personId = ''] = ids.person ?? [];
  const [expenseId = ''] = ids.expense ?? [];
  for (const text of PAYLOADS) {
    const fields = { name: text, nickname: text, affiliation: text, position: text, notes: text, guardian: text };
    const patches = [{ id: personId, patch: fields }];
    core.command('task.edit', { experimentId, id: taskId, patch: { title: text, notes: text, place: text } });
    core.command('person.edit', { experimentId, patches });
    core.command('expense.edit', {
      experimentId,
      patches: [{ id: expenseId, patch: { payee: text, description: text, note: text } }],
    });
    core.command('experiment.edit', {
      experimentId,
      patch: { title: text, question: text, venue: text, purpose: text },
    });
    const bundle = core.query('library.bundle', { experimentId, app: 'x', exportedAt: '2026-11-22T00:00:00.000Z' });
    const again: Bundle = JSON.parse(writeBundle(bundle));
    const { task, person, expense } = again.tables;
    const edited = [...task, ...person, ...expense].filter((row) => [taskId, personId, expenseId].includes(row.id));
    const seen = [again.experiment, ...edited];
    expect(seen).toHaveLength(4);
    expect(seen.filter((row) => !Object.values(row).includes(text))).toEqual([]);
  }
  figure('S3', `${PAYLOADS.length} payloads in 16 fields by command, read back and exported`, 'each letter for letter');
});
