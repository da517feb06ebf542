/** Reliability R9: undoing everything is where one began, redoing everything is where one was, whatever restarts lie between. */
import { fc } from '../../support/chance.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { emptyBrief, emptyClosing, makeExperiment } from '../../support/rows.ts';
import { plantRows } from '../../support/plant.ts';

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;

const action = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    headCount: fc.nat(500),
    gesture: fc.option(fc.constantFrom('a', 'b')),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    text: fc.string({ maxLength: 8 }).filter((text) => /^[ -~]*$/.test(text)),
  }),
  fc.record({ kind: fc.constant('overrule' as const), stage: fc.constantFrom(...STAGES) }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('redo' as const) }),
  fc.record({ kind: fc.constant('reopen' as const) }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

function perform(core: Core, experimentId: string, step: Exclude<Action, { kind: 'reopen' }>): void {
  switch (step.kind) {
    case 'edit':
      core.command(
        'experiment.edit',
        { experimentId, patch: { headCount: step.headCount } },
        step.gesture === null ? {} : { gesture: step.gesture },
      );
      return;
    case 'answer':
      core.command('experiment.editBrief', { experimentId, patch: { answerEffect: step.text } });
      return;
    case 'overrule':
      core.command('gate.overrule', { experimentId, stage: step.stage, reason: 'reason' });
      return;
    case 'undo':
      if (core.query('history.state', { scope: experimentId }).undo)
        core.command('history.undo', { scope: experimentId });
      return;
    case 'redo':
      if (core.query('history.state', { scope: experimentId }).redo)
        core.command('history.redo', { scope: experimentId });
  }
}

function all(core: Core, experimentId: string, direction: 'undo' | 'redo'): void {
  while (core.query('history.state', { scope: experimentId })[direction]) {
    core.command(`history.${direction}`, { scope: experimentId });
  }
}

/** The rows without the time stamps that a step writes. */
function state(core: Core, experimentId: string): unknown {
  return core.query('experiment.detail', { experimentId });
}

describe('undo and redo', () => {
  test('over any sequence of edits, undos, redos and restarts lead back to the start and forth to the end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (steps) => {
        const folder = mkdtempSync(join(tmpdir(), 'silheomjang-undo-'));
        const file = join(folder, 'library', 'library.db');
        const experiment = makeExperiment();
        const { id } = experiment;
        plantRows(file, { experiment: [experiment], brief: [emptyBrief(id)], closing: [emptyClosing(id)] });
        let core = new Core({ file });
        try {
          const start = state(core, id);
          for (const step of steps) {
            if (step.kind === 'reopen') {
              core.close();
              core = new Core({ file });
            } else perform(core, id, step);
          }
          all(core, id, 'redo');
          const end = state(core, id);
          all(core, id, 'undo');
          expect(state(core, id)).toEqual(start);
          all(core, id, 'redo');
          expect(state(core, id)).toEqual(end);
          all(core, id, 'undo');
          expect(state(core, id)).toEqual(start);
        } finally {
          core.close();
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 40 },
    );
  });
});
