/** Whatever is done, the search compares what an index that is made anew would compare. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { Reader } from '@core/db/reader.ts';
import { SearchIndex } from '@core/modules/search/search-index.ts';
import type { SearchEntry } from '@core/modules/search/search-index.ts';
import { expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';
import { plantRows } from '../../support/plant.ts';
import { performEdit, randomEdit } from '../../support/random-edits.ts';
import type { RandomEdit } from '../../support/random-edits.ts';
import { emptyBrief, emptyClosing, makeExperiment, makePerson, makeTask, newId } from '../../support/rows.ts';

const act = fc.oneof(
  { weight: 12, arbitrary: randomEdit },
  fc.constantFrom('destroyPerson' as const, 'emptyTrash' as const, 'duplicate' as const, 'search' as const),
);
type Act = RandomEdit | 'destroyPerson' | 'emptyTrash' | 'duplicate' | 'search';

function perform(core: Core, experimentId: string, one: Act): void {
  switch (one) {
    case 'search':
      core.query('search.find', { text: '무대' });
      return;
    case 'destroyPerson': {
      const [person] = core.query('person.list', { experimentId });
      const wish = { reason: 'due', byRole: '총괄', places: [] } as const;
      if (person !== undefined) core.command('privacy.destroy', { ...wish, places: [], people: [person.person.id] });
      return;
    }
    case 'emptyTrash': {
      const things = core.query('history.trash', { experimentId }).flatMap(({ table, id }) => {
        return table === 'experiment' ? [] : [{ table, id }];
      });
      if (things.length > 0) core.command('history.purge', { experimentId, things });
      return;
    }
    case 'duplicate':
      core.command('library.duplicate', { experimentId, title: '다시', eventDate: null, progress: 'keep' });
      return;
    default:
      performEdit(core, experimentId, one, newId);
  }
}

function inOrder(index: SearchIndex): readonly SearchEntry[] {
  return [...index.entries().values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

test('after any commands, undos, redos, copies and purges, whenever it was asked in between', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), (acts) => {
      const folder = mkdtempSync(join(tmpdir(), 'silheomjang-search-'));
      const file = join(folder, 'library', 'library.db');
      const experiment = makeExperiment();
      const { id } = experiment;
      plantRows(file, {
        experiment: [experiment],
        brief: [emptyBrief(id)],
        closing: [emptyClosing(id)],
        person: [makePerson(id)],
        task: [makeTask(id, { title: '무대', notes: '나무에게 물어보기' })],
      });
      const core = new Core({ file });
      try {
        core.query('search.find', { text: '무대' });
        for (const one of acts) perform(core, id, one);
        const followed = inOrder(core.search);
        core.close();
        const connection = openConnection(file);
        const anew = inOrder(new SearchIndex(new Reader(connection)));
        connection.close();
        expect(followed).toEqual(anew);
      } finally {
        core.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 60 },
  );
}, 240_000);
