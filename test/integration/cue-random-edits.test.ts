import type { CueSheetDetail, CueWithPeople } from '@shared/contract/cue.contract.ts';
import { planCells, type CellChange } from '@shared/domain/cue-plan.ts';
import { blankRow, deriveSheet, type CueRow } from '@shared/domain/cue-rows.ts';
import { phaseOf } from '@shared/domain/section.ts';
import { fc } from '../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { makeSheetStore, refusal } from '../support/cue-sheet.ts';
import { newId } from '../support/rows.ts';

type Step =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly [row: number, column: string, value: string])[] }
  | { readonly kind: 'move'; readonly row: number; readonly to: number }
  | { readonly kind: 'insert'; readonly row: number }
  | { readonly kind: 'remove'; readonly row: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const row = fc.nat(20);
const column = fc.constantFrom('minutes', 'start', 'end', 'section', 'number', 'title');
const value = fc.constantFrom('', '5', '10', '45', '10:30', '11:00~11:20', '식전', '식후', '본', '1', '2', '말');
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('cells'),
      cells: fc.array(fc.tuple(row, column, value), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('move'), row, to: row }),
    fc.record({ kind: fc.constant('insert'), row }),
    fc.record({ kind: fc.constant('remove'), row }),
    fc.record({ kind: fc.constant('undo') }),
    fc.record({ kind: fc.constant('redo') }),
  ),
  { minLength: 5, maxLength: 25 },
);

/** What the time model and the plan read of a row. */
function plain({ id, number, section, minutes, pinnedStart, title }: CueWithPeople | CueRow) {
  return { id, number, section, minutes, pinnedStart, title };
}

/** The rows as the pure rules leave them, with every earlier state. */
class Model {
  readonly #states: (readonly CueRow[])[];
  #at = 0;

  constructor(first: readonly CueRow[]) {
    this.#states = [first];
  }

  get rows(): readonly CueRow[] {
    return this.#states[this.#at] ?? [];
  }

  record(rows: readonly CueRow[]): void {
    this.#states.splice(this.#at + 1, this.#states.length, rows);
    this.#at += 1;
  }

  /** Whether there was a state to go to. */
  go(by: -1 | 1): boolean {
    if (this.#states[this.#at + by] === undefined) return false;
    this.#at += by;
    return true;
  }

  cells(detail: CueSheetDetail, changes: readonly CellChange[]): boolean {
    const plan = planCells({ ...detail, rows: this.rows }, changes);
    if (plan.ok && plan.patches.size > 0) {
      this.record(this.rows.map((one) => ({ ...one, ...plan.patches.get(one.id) })));
    }
    return plan.ok;
  }

  put(moved: CueRow, before: CueRow | undefined): void {
    const others = this.rows.filter((one) => one !== moved);
    const following = before === moved ? this.rows[this.rows.indexOf(moved) + 1] : before;
    const place = following === undefined ? others.length : others.indexOf(following);
    const rows = [...others.slice(0, place), moved, ...others.slice(place)];
    if (rows.some((one, index) => one !== this.rows[index])) this.record(rows);
  }
}

function makeGame() {
  const { store, on, scope } = makeSheetStore();
  const { core } = store;
  const detail = core.query('cueSheet.get', on);
  const model = new Model(detail.cues);

  /** Whether store and model agree on refusing or taking the step. */
  function take(step: Step): boolean {
    const { rows } = model;
    switch (step.kind) {
      case 'undo':
      case 'redo': {
        const possible = model.go(step.kind === 'undo' ? -1 : 1);
        return (refusal(() => core.command(`history.${step.kind}`, scope)) === null) === possible;
      }
      case 'insert': {
        const fresh = { ...blankRow(newId()), title: '새 순서' };
        const before = rows[step.row];
        const added = [{ id: fresh.id, cells: { title: fresh.title } }];
        core.command('cue.insert', { ...on, beforeId: before?.id ?? null, rows: added });
        model.put(fresh, before);
        return true;
      }
      case 'remove': {
        const gone = rows[step.row];
        if (gone === undefined) return true;
        core.command('cue.remove', { experimentId: on.experimentId, ids: [gone.id] });
        model.record(rows.filter((one) => one !== gone));
        return true;
      }
      case 'move': {
        const moved = rows[step.row];
        if (moved === undefined) return true;
        core.command('cue.move', { ...on, ids: [moved.id], beforeId: rows[step.to]?.id ?? null });
        model.put(moved, rows[step.to]);
        return true;
      }
      case 'cells': {
        const cells = step.cells.flatMap(([index, key, text]) => {
          const target = rows[index];
          return target === undefined ? [] : [{ cueId: target.id, column: key, value: text }];
        });
        if (cells.length === 0) return true;
        const readable = model.cells(detail, cells);
        return (refusal(() => core.command('cue.setCells', { ...on, cells })) === null) === readable;
      }
    }
  }
  return { store, on, model, take };
}

describe('random edits of a sheet', () => {
  test('leave in the store what the pure rules say, with the same times and a sum that tells what is missing', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { store, on, model, take } = makeGame();
        for (const step of script) {
          expect(take(step)).toBe(true);
          const { sheet, cues } = store.core.query('cueSheet.get', on);
          expect(cues.map(plain)).toEqual(model.rows.map(plain));
          const times = deriveSheet({ sheet, rows: cues });
          expect(times).toEqual(deriveSheet({ sheet, rows: model.rows }));
          const main = times.rows.filter((_, index) => phaseOf(cues[index]?.section ?? '') === 'main');
          const sum = main.reduce((total, time) => total + time.minutes, 0);
          const fit = { under: 1, over: -1, fits: 0, noLength: 0 }[times.totals.fit.kind];
          expect(Math.sign((sheet.lengthMinutes ?? 0) - sum)).toBe(fit);
        }
        store.core.close();
      }),
      { numRuns: 25 },
    );
  });
});
