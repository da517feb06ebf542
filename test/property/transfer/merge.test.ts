/** Merging two versions of an experiment: all, nothing, or any choice of what differs; and back again. */
import { fc } from '../../support/chance.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityName } from '@shared/contract/entities.ts';
import { withoutDependents, withRequired } from '@shared/domain/merge-picks.ts';
import { PRODUCT } from '@core/db/tables.ts';
import { ChangeFeed } from '@core/kernel/change-feed.ts';
import { Journal } from '@core/kernel/journal.ts';
import { systemPorts } from '@core/base/ports.ts';
import { Runner } from '@core/kernel/runner.ts';
import { matchIds } from '@core/transfer/match-ids.ts';
import { checkIntegrity } from '@core/transfer/bundle-integrity.ts';
import { compare } from '@core/transfer/compare.ts';
import { rowsOf } from '@core/transfer/content.ts';
import type { AnyRow, Content } from '@core/transfer/content.ts';
import { applyPicks } from '@core/transfer/merge.ts';
import { contentOf } from '@core/modules/library/library.queries.ts';
import { plant } from '@core/modules/library/content.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';
import { describe, expect, test } from 'vitest';
import { edited, edits, startContent } from '../../support/content-ops.ts';
import { openNewest } from '../../support/plant.ts';

const drift = fc.record({ here: edits, there: edits, picks: fc.array(fc.nat(200), { maxLength: 30 }) });

/** The rows in a form that ignores order, and the ids of rows that are told apart by their natural keys. */
function canonical(content: Content): unknown {
  return Object.fromEntries(
    PRODUCT.names.map((table) => {
      const rows: readonly AnyRow[] = rowsOf(content, table);
      const shown = rows.map((row) =>
        JSON.stringify(PRODUCT.declarationOf(table).key !== undefined ? { ...row, id: '' } : row),
      );
      return [table, shown.toSorted()];
    }),
  );
}

/** Runs a merge of `there` in a real library that holds `here`, hands over the store and clears it away. */
function inLibrary(here: Content, action: (library: ReturnType<typeof open>) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-merge-'));
  const library = open(join(folder, 'library.db'), here);
  try {
    action(library);
  } finally {
    library.connection.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(file: string, here: Content) {
  const connection = openNewest(file);
  const reads: ConstructorParameters<typeof UnitOfWork>[0] = [connection, new Map()];
  const runner = new Runner(connection, reads, new Journal(connection), new ChangeFeed(), systemPorts);
  const experimentId = here.experiment.id;
  const work = new UnitOfWork(reads, 'library', systemPorts);
  connection.transaction(() => plant(work, here))();
  return {
    connection,
    content: () => contentOf(work, experimentId),
    bytes: () => PRODUCT.names.map((table) => connection.prepare(`SELECT * FROM ${table} ORDER BY id`).all()),
    broken: () => connection.pragma('foreign_key_check'),
    merge: (there: Content, choose: (keys: readonly string[]) => readonly string[]) =>
      runner.execute(
        'merge',
        {
          run(unit, _input: { readonly experimentId: string }) {
            const now = contentOf(unit, experimentId);
            const met = matchIds(now, there, () => false);
            const differences = compare(now, met, () => 'unknown');
            const picks = withRequired(differences, choose(differences.map(({ key }) => key)));
            applyPicks(unit, met, differences, picks);
          },
        },
        { experimentId },
      ),
    undo: () => runner.replay('undo', experimentId),
  };
}

/** Throws where references, unique keys, dates, amounts or cue numbers do not hold. */
function expectValid(content: Content): void {
  expect(() => checkIntegrity(content)).not.toThrow();
}

function chosen(keys: readonly string[], picks: readonly number[]): readonly string[] {
  return picks.flatMap((pick) => keys[pick % Math.max(1, keys.length)] ?? []);
}

describe('merging another version of an experiment', () => {
  test('whole gives exactly its rows, and undo the former rows byte for byte', () => {
    fc.assert(
      fc.property(drift, (sides) => {
        const start = startContent();
        const here = edited(start, sides.here);
        const there = edited(start, sides.there);
        inLibrary(here, ({ content, bytes, merge, undo }) => {
          const before = bytes();
          const differs = JSON.stringify(canonical(here)) !== JSON.stringify(canonical(there));
          merge(there, (keys) => keys);
          expect(canonical(content())).toEqual(canonical(there));
          if (differs) undo();
          expect(bytes()).toEqual(before);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('with nothing picked changes nothing, and leaves no step to undo', () => {
    fc.assert(
      fc.property(drift, (sides) => {
        const start = startContent();
        inLibrary(edited(start, sides.here), ({ bytes, merge, undo }) => {
          const before = bytes();
          merge(edited(start, sides.there), () => []);
          expect(bytes()).toEqual(before);
          expect(undo).toThrow(expect.objectContaining({ code: 'history.nothingToUndo' }));
        });
      }),
      { numRuns: 20 },
    );
  });

  test('with any choice leaves a valid experiment in which every row is as it was here or as it is there, but for its rank', () => {
    fc.assert(
      fc.property(drift, (sides) => {
        const start = startContent();
        const here = edited(start, sides.here);
        const there = edited(start, sides.there);
        inLibrary(here, ({ content, bytes, broken, merge, undo }) => {
          const before = bytes();
          let picked = 0;
          merge(there, (keys) => {
            const picks = chosen(keys, sides.picks);
            picked = picks.length;
            return picks;
          });
          const merged = content();
          expectValid(merged);
          expect(broken()).toEqual([]);
          // Two rows of the same rank cannot stay: one moves right behind the other.
          const known = new Set([here, matchIds(here, there, () => false)].flatMap((side) => unrankedTexts(side)));
          expect(unrankedTexts(merged).filter((text) => !known.has(text))).toEqual([]);
          if (picked > 0) undo();
          expect(bytes()).toEqual(before);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('again finds nothing left to merge', () => {
    fc.assert(
      fc.property(drift, (sides) => {
        const start = startContent();
        const there = edited(start, sides.there);
        inLibrary(edited(start, sides.here), ({ content, merge }) => {
          merge(there, (keys) => keys);
          const met = matchIds(content(), there, () => false);
          expect(compare(content(), met, () => 'unknown')).toEqual([]);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('never takes an id that another experiment holds', () => {
    fc.assert(
      fc.property(drift, (sides) => {
        const start = startContent();
        const here = edited(start, sides.here);
        const there = edited(start, sides.there);
        const own = new Set(unrankedTexts(here).map((text) => text.slice(0, text.indexOf('{'))));
        const isTaken = (table: EntityName, id: string) => !own.has(`${table} ${id} `);
        const met = matchIds(here, there, isTaken);
        const arrived = compare(here, met, () => 'unknown').filter(({ kind }) => kind === 'added');
        expect(arrived.filter(({ key }) => unrankedTexts(there).some((text) => text.startsWith(`${key} `)))).toEqual(
          [],
        );
        expectValid(met);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes together', () => {
  test('leaving one difference leaves all that need it, and nothing else', () => {
    fc.assert(
      fc.property(drift, fc.nat(200), (sides, drop) => {
        const start = startContent();
        const here = edited(start, sides.here);
        const met = matchIds(here, edited(start, sides.there), () => false);
        const items = compare(here, met, () => 'unknown');
        const all = items.map(({ key }) => key);
        const dropped = chosen(all, [drop]);
        const kept = withoutDependents(items, all, dropped);
        expect([...withRequired(items, kept)].toSorted()).toEqual([...kept].toSorted());
        for (const key of all.filter((each) => !kept.has(each))) {
          expect(dropped.some((each) => withRequired(items, [key]).has(each))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function unrankedTexts(content: Content): readonly string[] {
  return PRODUCT.names.flatMap((table) =>
    rowsOf(content, table).map((row: AnyRow) => `${table} ${row.id} ${JSON.stringify({ ...row, rank: null })}`),
  );
}
