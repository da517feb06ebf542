/** A real library file in a folder of its own, with the rows that a test asks for. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityInput, Experiment } from '@shared/contract/entities.ts';
import { Core } from '@core/core.ts';
import { onTestFinished } from 'vitest';
import { plantRows } from './plant.ts';
import type { Rows } from './plant.ts';
import { emptyBrief, emptyClosing, makeExperiment } from './rows.ts';

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // One further down: what stands beside a library's folder goes with it.
  const inner = join(folder, 'library');
  // Another user, whom some tests become, must reach it.
  chmodSync(folder, 0o755);
  mkdirSync(inner);
  return inner;
}

export interface TestStore {
  readonly core: Core;
  readonly file: string;
  readonly experiment: Experiment;
  /** Closes and opens the same file, as a restart does. */
  reopen(): Core;
}

/** A library with one experiment and the rows that `rows` makes for it. */
export function makeStore(
  rows: (experimentId: string) => Rows = () => ({}),
  fields: Partial<EntityInput<'experiment'>> = {},
): TestStore {
  const file = join(makeFolder(), 'library.db');
  const experiment = makeExperiment(fields);
  plantRows(file, {
    experiment: [experiment],
    brief: [emptyBrief(experiment.id)],
    closing: [emptyClosing(experiment.id)],
    ...rows(experiment.id),
  });
  let core = new Core({ file });
  onTestFinished(() => core.close());
  return {
    get core() {
      return core;
    },
    file,
    experiment,
    reopen() {
      core.close();
      core = new Core({ file });
      return core;
    },
  };
}
