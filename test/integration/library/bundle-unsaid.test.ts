/** Files of earlier releases: what their writer did not know is never offered to be deleted or blanked. */
import type { Core } from '@core/core.ts';
import type { Difference } from '@shared/contract/bundle-difference.ts';
import { dropPendingImport, addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { describe, expect, test } from 'vitest';
import { makeAttachment, makePerson, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

interface FileJson {
  readonly tables: Record<string, Record<string, unknown>[] | undefined>;
}

function store() {
  return makeStore((experimentId) => {
    const task = makeTask(experimentId, { title: '장소' });
    return {
      task: [task],
      person: [
        makePerson(experimentId, { name: '온새미로', consent: 'written', consentOn: '2026-03-02', guardian: '보호자' }),
      ],
      attachment: [makeAttachment(experimentId, { ownerTable: 'task', ownerId: task.id, name: '도면.pdf' })],
    };
  });
}

function fileOf(core: Core, experimentId: string): FileJson {
  const sharing = { personalData: true, attachments: true };
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'x',
    exportedAt: '2026-11-18T01:20:00.000Z',
    ...sharing,
  });
  return structuredClone(bundle) as unknown as FileJson;
}

function compare(core: Core, file: FileJson): readonly Difference[] {
  const { bundle, unsaid } = readBundle(new TextEncoder().encode(JSON.stringify(file)), 'old.json');
  const token = addPendingImport(bundle, { kind: 'file', name: 'old.json' }, { unsaid });
  const { differences } = core.query('bundle.compare', { token });
  dropPendingImport(token);
  return differences;
}

describe('a file of an earlier release', () => {
  test.each([1, 2, 3])('without later lists and columns differs in nothing, version %i', (version) => {
    const { core, experiment } = store();
    const file = fileOf(core, experiment.id);
    Object.assign(file, { version });
    for (const person of file.tables['person'] ?? []) {
      for (const column of ['consent', 'consentOn', 'guardian', 'portrait']) Reflect.deleteProperty(person, column);
    }
    for (const table of ['attachment', 'expense', 'taskLink']) Reflect.deleteProperty(file.tables, table);
    expect(compare(core, file)).toEqual([]);
  });

  test('still shows what its writer changed and what its writer took away', () => {
    const { core, experiment } = store();
    const file = fileOf(core, experiment.id);
    for (const person of file.tables['person'] ?? []) {
      Reflect.deleteProperty(person, 'consent');
      Object.assign(person, { position: '진행' });
    }
    file.tables['attachment'] = [];
    const differences = compare(core, file);
    expect(differences.map(({ table, kind }) => [table, kind])).toEqual([
      ['attachment', 'removed'],
      ['person', 'changed'],
    ]);
    expect(differences[1]?.fields.map(({ field }) => field)).toEqual(['position']);
  });

  test('a card that its writer deleted takes the files along that the writer did not know', () => {
    const { core, experiment } = store();
    const file = fileOf(core, experiment.id);
    Reflect.deleteProperty(file.tables, 'attachment');
    file.tables['task'] = [];
    const differences = compare(core, file);
    expect(differences.map(({ table, kind }) => [table, kind])).toEqual([
      ['task', 'removed'],
      ['attachment', 'removed'],
    ]);
    expect(differences[0]?.requires).toEqual([differences[1]?.key]);
  });

  test('a column that some rows have is spoken of', () => {
    const { core, experiment } = store();
    const file = fileOf(core, experiment.id);
    const [person] = file.tables['person'] ?? [];
    Object.assign(person ?? {}, { consent: 'withdrawn' });
    expect(compare(core, file).flatMap(({ fields }) => fields)).toEqual([
      { field: 'consent', kind: 'plain', before: 'written', after: 'withdrawn' },
    ]);
  });
});
