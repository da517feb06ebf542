/** What commands record of themselves, played as people mix them, and how it reads. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@core/base/app-error.ts';
import { Core } from '@core/core.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import type { HistoryStep } from '@shared/contract/history.contract.ts';
import { LOCALES, i18n } from '@app/i18n/i18n.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { expect, onTestFinished, test } from 'vitest';
import { GESTURES } from '../../faults/support/gestures.ts';
import { RECORD_GESTURES } from '../../faults/support/record-gestures.ts';
import { plantSeed } from '../../faults/support/workload.ts';
import { inLanguage } from '../../support/language.ts';
import { makeFolder } from '../../support/store.ts';

const ALL = Object.entries({ ...GESTURES, ...RECORD_GESTURES });

/** Every step that every command of an experiment records, of one thing and of several, by its name. */
function recorded(): ReadonlyMap<string, HistoryStep[]> {
  const file = join(makeFolder(), 'library.db');
  mkdirSync(dirname(file), { recursive: true });
  const { experimentId } = plantSeed(file);
  const core = new Core({ file });
  onTestFinished(() => core.close());
  const sharing = { personalData: true, attachments: true };
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-07-01T00:00:00.000Z',
    ...sharing,
  });
  const task = bundle.tables.task.map((row, index) => (index < 2 ? { ...row, title: `다른 ${index}` } : row));
  const token = addPendingImport(
    { ...bundle, tables: { ...bundle.tables, task } },
    { kind: 'file', name: 'other.json' },
  );
  const steps = new Map<string, HistoryStep[]>();
  for (const [a, b] of [
    [0, 0],
    [1, 2],
    [2, 5],
    [3, 1],
  ] as const) {
    for (const [name, make] of ALL) {
      const input = make({ core, experimentId, token, a, b, text: '각본 ' });
      if (input === null) continue;
      try {
        core.call(name, input);
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'internal') throw error;
        continue;
      }
      const { undo } = core.query('history.state', { scope: experimentId });
      if (undo !== null) steps.set(undo.name, [...(steps.get(undo.name) ?? []), undo]);
    }
  }
  return steps;
}

test('every step that a command records reads as a sentence, in both languages, with all that it tells', () => {
  const steps = recorded();
  // Otherwise too little was played to say anything.
  expect(steps.size).toBeGreaterThan(60);
  const bad = LOCALES.flatMap((locale) =>
    [...steps.values()].flat().flatMap((step) => {
      const text = inLanguage(locale, () => stepText(step));
      const isWhole =
        text !== '' && text !== i18n.t('view.laterStep', { lng: locale }) && !/\{\{|undefined|\$t|undo\./.test(text);
      return isWhole ? [] : [`${locale} ${step.name} ${JSON.stringify(step.params)}: ${text}`];
    }),
  );
  expect(bad).toEqual([]);
});
