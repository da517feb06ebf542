/** A page that writes change notices into its answers shows what a page shows that asks for everything again. */
import { AppError } from '@core/base/app-error.ts';
import { Core } from '@core/core.ts';
import { queries } from '@shared/contract/index.ts';
import type { QueryName } from '@shared/contract/index.ts';
import type { QuerySpec, RowPlaces } from '@shared/contract/define.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { ASK_AGAIN, patchAnswer } from '@app/lib/patch-answer.ts';
import { plantSeed } from '../faults/support/workload.ts';
import { GESTURES } from '../faults/support/gestures.ts';
import { RECORD_GESTURES } from '../faults/support/record-gestures.ts';
import { ROW_GESTURES } from '../faults/support/row-gestures.ts';
import { fc } from '../support/chance.ts';
import { makeCue, makeCueSheet, makePerson, newId } from '../support/rows.ts';
import { makeFolder, makeStore } from '../support/store.ts';

const ALL = { ...ROW_GESTURES, ...GESTURES, ...RECORD_GESTURES };
const HOLDING = Object.entries(queries as Readonly<Record<string, QuerySpec<z.ZodType, unknown>>>).flatMap(
  ([name, { rows }]) => (rows === undefined ? [] : [[name as QueryName, rows] as const]),
);

type Input = Readonly<Record<string, unknown>>;

/** The answers that a page holds, brought up to date as its cache is. */
class Page {
  readonly #core: Core;
  readonly #held = new Map<
    string,
    { readonly name: QueryName; readonly places: RowPlaces; readonly input: Input; answer: unknown }
  >();
  asked = 0;
  written = 0;

  constructor(core: Core) {
    this.#core = core;
    core.onChange((notice) => this.#follow(notice));
  }

  /** Asks all queries whose answers hold rows; those asked before are held on. */
  look(experimentId: string): void {
    const sheets = this.#core.query('cueSheet.list', { experimentId });
    for (const [name, places] of HOLDING) {
      const inputs =
        name === 'cueSheet.get' ? sheets.map(({ id }) => ({ experimentId, sheetId: id })) : [{ experimentId }];
      for (const input of inputs) {
        const key = JSON.stringify([name, input]);
        if (!this.#held.has(key)) this.#held.set(key, { name, places, input, answer: this.#ask(name, input) });
      }
    }
  }

  /** What it holds beside what would be answered now. */
  differences(): readonly { readonly held: unknown; readonly answered: unknown; readonly key: string }[] {
    return [...this.#held].flatMap(([key, { name, input, answer }]) => {
      const answered = this.#ask(name, input);
      return JSON.stringify(sorted(answer)) === JSON.stringify(sorted(answered))
        ? []
        : [{ key, held: answer, answered }];
    });
  }

  #follow({ rows }: ChangeNotice): void {
    for (const one of this.#held.values()) {
      const next =
        rows === undefined || one.answer === null ? ASK_AGAIN : patchAnswer(one.places, one.input, one.answer, rows);
      if (next === ASK_AGAIN) this.asked += 1;
      else if (next !== one.answer) this.written += 1;
      one.answer = next === ASK_AGAIN ? this.#ask(one.name, one.input) : next;
    }
  }

  /** Null where it is refused: its sheet is gone. */
  #ask(name: QueryName, input: Input): unknown {
    try {
      return this.#core.call(name, input);
    } catch (error) {
      if (error instanceof AppError && error.code === 'notFound') return null;
      throw error;
    }
  }
}

/** With the names of every row in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

const REPLAYS = { 'history.undo': true, 'history.redo': true };

const step = fc.record({
  name: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...Object.keys(ALL)) },
    { weight: 3, arbitrary: fc.constantFrom('cue.setCells', 'cue.move', 'cue.insert', 'person.edit') },
    { weight: 3, arbitrary: fc.constant('history.undo') },
    { weight: 1, arbitrary: fc.constant('history.redo') },
  ),
  a: fc.nat(40),
  b: fc.nat(40),
  text: fc.constantFrom('', '가', ' 각본 ', 'x y', "'; --"),
});

test('notices written into held answers leave what would be answered now, whatever is done, undone and done again', () => {
  let [asked, written] = [0, 0];
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      const file = join(makeFolder(), 'library.db');
      const { experimentId } = plantSeed(file);
      const core = new Core({ file });
      try {
        const page = new Page(core);
        for (const [at, { name, ...drawn }] of steps.entries()) {
          if (at % 8 === 0) page.look(experimentId);
          try {
            const make = Object.entries(ALL).find(([known]) => known === name)?.[1];
            const input =
              name in REPLAYS ? { scope: experimentId } : make?.({ core, experimentId, token: '', ...drawn });
            if (input !== null && input !== undefined) core.call(name, input);
          } catch (error) {
            if (!(error instanceof AppError) || error.code === 'internal') throw error;
          }
        }
        expect(page.differences()).toEqual([]);
        asked += page.asked;
        written += page.written;
      } finally {
        core.close();
      }
    }),
    { numRuns: Number(process.env['SILHEOMJANG_RUNS'] ?? 25) },
  );
  // It would hold as well if nothing were ever written.
  expect(written).toBeGreaterThan(100);
  expect(asked).toBeGreaterThan(0);
});

test('a thousand cells are told, and no sheet is asked for again', () => {
  const sheet = { id: newId() };
  const { core, experiment } = makeStore((experimentId) => ({
    cueSheet: [makeCueSheet(experimentId, sheet)],
    cue: Array.from({ length: 1000 }, () => makeCue(experimentId, sheet.id)),
  }));
  const page = new Page(core);
  page.look(experiment.id);
  const { cues } = core.query('cueSheet.get', { experimentId: experiment.id, sheetId: sheet.id });
  const cells = cues.map(({ id }) => ({ cueId: id, column: 'minutes', value: '7' }));
  core.command('cue.setCells', { experimentId: experiment.id, sheetId: sheet.id, cells });
  core.command('history.undo', { scope: experiment.id });
  expect(page.asked).toBe(0);
  expect(page.written).toBe(2);
  expect(page.differences()).toEqual([]);
});

test('what is destroyed for good, or written without an image, is not told row by row', () => {
  const { core, experiment } = makeStore((experimentId) => ({
    person: [makePerson(experimentId), makePerson(experimentId)],
  }));
  const notices: ChangeNotice[] = [];
  core.onChange((notice) => notices.push(notice));
  const { id: experimentId } = experiment;
  const personId = core.query('person.list', { experimentId })[0]?.person.id ?? '';
  core.command('person.edit', { experimentId, patches: [{ id: personId, patch: { name: '김가람' } }] });
  expect(notices.at(-1)?.rows).toMatchObject([{ table: 'person', kind: 'changed', patch: { name: '김가람' } }]);
  core.command('privacy.destroy', { reason: 'due', byRole: '총괄', mark: '[파기됨]', places: [], people: [personId] });
  expect(notices.at(-1)?.topics).toContain('people');
  expect(notices.at(-1)?.rows).toBeUndefined();
});
