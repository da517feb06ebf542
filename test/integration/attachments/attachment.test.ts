import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from '@core/session/add-attachments.ts';
import { checkAttachments, conditionOf, replaceFile, restoreFile } from '@core/session/check-attachments.ts';
import { collectAttachments } from '@core/attachments/collect.ts';
import { readAttachment } from '@core/session/read-attachment.ts';
import { AttachmentStore } from '@core/attachments/store.ts';
import { Core } from '@core/core.ts';
import { systemPorts } from '@core/base/ports.ts';
import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { alter, bytesOf, sha256 } from '../../support/attachments.ts';
import { makeAttachment, makeExpense, makePerson, makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** An experiment with a card, an expense and a person, and shorthand for their files. */
function deskWithOwners() {
  const store = makeStore(
    (experimentId) => ({
      task: [makeTask(experimentId, { title: '현수막 걸기' }), makeTask(experimentId, { title: '다른 카드' })],
      expense: [makeExpense(experimentId, { description: '현수막' })],
      person: [makePerson(experimentId, { nickname: '나무' })],
    }),
    { venue: '주민센터' },
  );
  const experimentId = store.experiment.id;
  const [task, other] = store.core.query('board.get', { experimentId }).cards;
  const [expense] = store.core.query('money.book', { experimentId }).expenses;
  const [person] = store.core.query('person.list', { experimentId });
  const owners = {
    task: { ownerTable: 'task', ownerId: task?.id ?? '' },
    other: { ownerTable: 'task', ownerId: other?.id ?? '' },
    expense: { ownerTable: 'expense', ownerId: expense?.id ?? '' },
    person: { ownerTable: 'person', ownerId: person?.person.id ?? '' },
    venue: { ownerTable: 'experiment', ownerId: experimentId },
  } as const satisfies Record<string, OwnerRef>;
  return {
    store,
    experimentId,
    owners,
    add: (owner: OwnerRef, ...files: readonly (readonly [string, Uint8Array])[]) =>
      addFiles(store.core, { experimentId, owner, files: files.map(([name, bytes]) => ({ name, bytes })) }),
    list: (owner: OwnerRef) => store.core.query('attachment.list', { experimentId, owner }),
    undo: () => store.core.command('history.undo', { scope: experimentId }),
    redo: () => store.core.command('history.redo', { scope: experimentId }),
  };
}

/** Makes every stored file look as if it had been put long ago. */
async function age(store: AttachmentStore): Promise<void> {
  for (const hash of await store.list()) utimesSync(store.pathOf(hash), new Date(0), new Date(0));
}

describe('attaching files', () => {
  test('keeps them in the order of the drop, each with its kind, type, size and hash', async () => {
    const { add, list, owners } = deskWithOwners();
    await add(owners.task, ['현장.png', PNG], ['견적.hwp', bytesOf('한글')]);
    expect(list(owners.task)).toMatchObject([
      { name: '현장.png', kind: 'photo', mediaType: 'image/png', bytes: PNG.byteLength, sha256: sha256(PNG) },
      { name: '견적.hwp', kind: 'other', mediaType: 'application/x-hwp' },
    ]);
    await add(owners.expense, ['영수증.pdf', bytesOf('%PDF-1.7')]);
    await add(owners.person, ['동의서.pdf', bytesOf('%PDF-1.7')]);
    await add(owners.venue, ['평면도.pdf', bytesOf('%PDF-1.7')]);
    expect([owners.expense, owners.person, owners.venue].map((owner) => list(owner)[0]?.kind)).toEqual([
      'receipt',
      'consent',
      'plan',
    ]);
  });

  test('of one drop is one step, also file by file in one gesture; its name says where', async () => {
    const { store, experimentId, owners, list, undo, redo } = deskWithOwners();
    for (const name of ['하나.txt', '둘.txt', '셋.txt']) {
      const files = [{ name, bytes: bytesOf(name) }];
      await addFiles(store.core, { experimentId, owner: owners.task, files, gesture: 'drop-1' });
    }
    expect(store.core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'attachment.add',
      params: { title: '현수막 걸기' },
    });
    undo();
    expect(list(owners.task)).toEqual([]);
    redo();
    expect(list(owners.task).map(({ name }) => name)).toEqual(['하나.txt', '둘.txt', '셋.txt']);
  });

  test('of the same bytes on two cards keeps one file', async () => {
    const { store, add, owners, list } = deskWithOwners();
    await add(owners.task, ['가.png', PNG]);
    await add(owners.other, ['나.png', PNG]);
    expect(await store.core.attachments.list()).toEqual([sha256(PNG)]);
    expect([list(owners.task)[0]?.name, list(owners.other)[0]?.name]).toEqual(['가.png', '나.png']);
  });

  test('to an owner of another experiment or to none is refused, and no row is written', async () => {
    const { store, owners } = deskWithOwners();
    const elsewhere = makeStore();
    const files = [{ name: 'x.png', bytes: PNG }];
    for (const owner of [owners.task, owners.expense, owners.person]) {
      const adding = addFiles(elsewhere.core, { experimentId: elsewhere.experiment.id, owner, files });
      await expect(adding).rejects.toMatchObject({ code: 'notFound' });
    }
    expect(store.core.query('attachment.places', {})).toEqual([]);
    expect(elsewhere.core.query('attachment.places', {})).toEqual([]);
  });

  test.each([
    ['../../밖으로.png', '밖으로.png'],
    ['C:\\Users\\x\\y.png', 'y.png'],
    ['CON', '_CON'],
    ['con.png', '_con.png'],
    ['사진\u202egnp.exe', '사진gnp.exe'],
    ['a\u0000b\u200b.txt', 'ab.txt'],
    ['…/', '…'],
    ['', 'file'],
    ['.', 'file'],
    ['  ..hidden.txt ', 'hidden.txt'],
    ['끝에 점.', '끝에 점'],
  ])('takes the name %j as %j', async (raw, kept) => {
    const { add, list, owners } = deskWithOwners();
    await add(owners.task, [raw, PNG]);
    expect(list(owners.task)[0]?.name).toBe(kept);
  });

  test('shortens a name of 300 characters and keeps its extension', async () => {
    const { add, list, owners } = deskWithOwners();
    await add(owners.task, [`${'긴'.repeat(300)}.hwpx`, PNG]);
    const name = list(owners.task)[0]?.name ?? '';
    expect(name).toMatch(/^긴{80,}\.hwpx$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });
});

describe('a file that is attached', () => {
  test('is renamed, given another kind, moved and taken off, each in one step that can be undone', async () => {
    const { store, experimentId, add, list, owners, undo } = deskWithOwners();
    const [first = '', second = '', third = ''] = await add(
      owners.task,
      ['1.txt', bytesOf('1')],
      ['2.txt', bytesOf('2')],
      ['3.txt', bytesOf('3')],
    );
    const names = () => list(owners.task).map(({ name }) => name);
    store.core.command('attachment.rename', { experimentId, id: first, name: '하나/../하나.txt' });
    expect(names()).toEqual(['하나.txt', '2.txt', '3.txt']);
    store.core.command('attachment.retype', { experimentId, ids: [first, second], kind: 'receipt' });
    expect(list(owners.task).map(({ kind }) => kind)).toEqual(['receipt', 'receipt', 'other']);
    store.core.command('attachment.move', { experimentId, ids: [third], place: { before: first } });
    expect(names()).toEqual(['3.txt', '하나.txt', '2.txt']);
    store.core.command('attachment.remove', { experimentId, ids: [first, third] });
    expect(names()).toEqual(['2.txt']);
    for (let step = 0; step < 4; step += 1) undo();
    expect(list(owners.task).map(({ name, kind }) => [name, kind])).toEqual([
      ['1.txt', 'other'],
      ['2.txt', 'other'],
      ['3.txt', 'other'],
    ]);
  });

  test('is counted where it hangs', async () => {
    const { store, experimentId, add, owners } = deskWithOwners();
    await add(owners.task, ['1.txt', bytesOf('1')], ['2.txt', bytesOf('2')]);
    await add(owners.expense, ['3.txt', bytesOf('3')]);
    await add(owners.venue, ['4.txt', bytesOf('4')]);
    const counts = store.core.query('attachment.counts', { experimentId });
    expect(counts).toEqual({
      task: { [owners.task.ownerId]: 2 },
      expense: { [owners.expense.ownerId]: 1 },
      experiment: { [experimentId]: 1 },
    });
    expect(store.core.query('board.get', { experimentId }).cards.map(({ files }) => files)).toEqual([2, 0]);
  });

  test('goes with its card and comes back with it', async () => {
    const { store, experimentId, add, list, owners, undo } = deskWithOwners();
    await add(owners.task, ['1.png', PNG]);
    store.core.command('task.remove', { experimentId, ids: [owners.task.ownerId] });
    expect(store.core.query('attachment.places', {})).toEqual([]);
    undo();
    expect(list(owners.task)[0]?.sha256).toBe(sha256(PNG));
    expect(await store.core.attachments.verify(sha256(PNG))).toBe('ok');
  });

  test('is there for a copied card and a copied experiment; a copy of the plan alone leaves out what happened', async () => {
    const { store, experimentId, add, owners } = deskWithOwners();
    await add(owners.task, ['도면.png', PNG]);
    await add(owners.venue, ['평면도.png', PNG]);
    await add(owners.expense, ['영수증.png', PNG]);
    const { ids } = store.core.command('task.duplicate', { experimentId, ids: [owners.task.ownerId] });
    const owner = { ownerTable: 'task', ownerId: ids[0] ?? '' } as const;
    expect(store.core.query('attachment.list', { experimentId, owner }).map(({ name }) => name)).toEqual(['도면.png']);
    function namesIn(progress: 'keep' | 'reset') {
      const copy = store.core.command('library.duplicate', { experimentId, title: '사본', eventDate: null, progress });
      const places = store.core.query('attachment.places', {});
      return places
        .filter((place) => place.experimentId === copy.experimentId)
        .map(({ name }) => name)
        .toSorted();
    }
    expect(namesIn('keep')).toEqual(['도면.png', '도면.png', '영수증.png', '평면도.png']);
    expect(namesIn('reset')).toEqual(['평면도.png']);
    expect(await store.core.attachments.list()).toEqual([sha256(PNG)]);
  });
});

describe('collecting', () => {
  test('leaves what a row or an undo step names, and what was put a moment ago', async () => {
    const { store, experimentId, add, owners, undo, list } = deskWithOwners();
    const [id = ''] = await add(owners.task, ['남을.png', PNG]);
    const removed = bytesOf('undo 로 돌아올 것');
    const [other = ''] = await add(owners.task, ['돌아올.txt', removed]);
    store.core.command('attachment.remove', { experimentId, ids: [other] });
    const stray = await store.core.attachments.put(bytesOf('아무도 모르는 것'));
    expect(await collectAttachments(store.core)).toEqual([]);
    await age(store.core.attachments);
    expect(await collectAttachments(store.core)).toEqual([stray.sha256]);
    undo();
    expect(list(owners.task).map((row) => row.id)).toEqual([id, other]);
    expect(await store.core.attachments.verify(sha256(removed))).toBe('ok');
  });

  test('takes what only a dropped redo named', async () => {
    const { store, add, owners, undo } = deskWithOwners();
    await add(owners.task, ['가.png', PNG]);
    undo();
    await age(store.core.attachments);
    expect(await collectAttachments(store.core)).toEqual([]);
    await add(owners.task, ['나.txt', bytesOf('다른 일')]);
    await age(store.core.attachments);
    expect(await collectAttachments(store.core)).toEqual([sha256(PNG)]);
  });

  test('after a purge takes the files of that experiment alone, at once', async () => {
    const { store, experimentId, add, owners } = deskWithOwners();
    const shared = bytesOf('둘이 쓰는 것');
    await add(owners.task, ['혼자.png', PNG], ['함께.txt', shared]);
    const copy = store.core.command('library.duplicate', {
      experimentId,
      title: '사본',
      eventDate: null,
      progress: 'keep',
    });
    const mine = store.core.query('attachment.list', { experimentId, owner: owners.task });
    const only = mine.find(({ name }) => name === '혼자.png')?.id ?? '';
    const places = store.core.query('attachment.places', {});
    const copied = places.find((one) => one.experimentId === copy.experimentId && one.name === '함께.txt')?.id ?? '';
    expect([only, copied].every((id) => id !== '')).toBe(true);
    store.core.command('library.trash', { experimentId: copy.experimentId });
    store.core.command('library.purge', { experimentId: copy.experimentId });
    expect(await collectAttachments(store.core, { graceMs: 0 })).toEqual([]);
    store.core.command('library.trash', { experimentId });
    store.core.command('library.purge', { experimentId });
    const gone = await collectAttachments(store.core, { graceMs: 0 });
    expect(gone.toSorted()).toEqual([sha256(PNG), sha256(shared)].toSorted());
    expect(await store.core.attachments.list()).toEqual([]);
  });

  test('never takes a file between its writing and its row', async () => {
    const { store, experimentId, owners, list } = deskWithOwners();
    const files = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.txt`, bytes: bytesOf(String(index)) }));
    const adding = addFiles(store.core, { experimentId, owner: owners.task, files });
    const collecting = Promise.all(Array.from({ length: 10 }, () => collectAttachments(store.core, { graceMs: 0 })));
    await Promise.all([adding, collecting]);
    const states = await Promise.all(list(owners.task).map((row) => store.core.attachments.verify(row.sha256)));
    expect(states).toEqual(files.map(() => 'ok'));
  });
});

describe('the check-up', () => {
  test('names what is missing or altered, with what it hangs on', async () => {
    const { store, add, owners } = deskWithOwners();
    await add(owners.task, ['멀쩡한.png', PNG]);
    await add(owners.expense, ['사라진.txt', bytesOf('사라질 것')]);
    await add(owners.venue, ['바뀐.txt', bytesOf('바뀔 것')]);
    await store.core.attachments.remove(sha256(bytesOf('사라질 것')));
    alter(store.core.attachments.pathOf(sha256(bytesOf('바뀔 것'))));
    const { checked, problems } = await checkAttachments(store.core);
    expect(checked).toBe(3);
    expect(problems).toMatchObject([
      { name: '사라진.txt', state: 'missing', inBackup: false, ownerTable: 'expense', ownerName: '현수막' },
      { name: '바뀐.txt', state: 'altered', inBackup: false, ownerTable: 'experiment', ownerName: '주민센터' },
    ]);
    expect(problems[0]?.experiment).toBe(store.experiment.title);
  });

  test('names a file whose row came without it', async () => {
    const { core } = makeStore((experimentId) => ({
      attachment: [makeAttachment(experimentId, { name: '평면도.png' })],
    }));
    const { problems } = await checkAttachments(core);
    expect(problems).toMatchObject([{ name: '평면도.png', state: 'missing', ownerTable: 'experiment' }]);
  });

  test('a damaged file is never given out', async () => {
    const { store, add, owners, list } = deskWithOwners();
    await add(owners.task, ['가.png', PNG]);
    const [row] = list(owners.task);
    if (row === undefined) throw new Error('no row');
    expect(await readAttachment(store.core, row)).toEqual(PNG);
    alter(store.core.attachments.pathOf(row.sha256));
    await expect(readAttachment(store.core, row)).rejects.toMatchObject({
      code: 'attachment.altered',
      params: { name: '가.png' },
    });
    await store.core.attachments.remove(row.sha256);
    await expect(readAttachment(store.core, row)).rejects.toMatchObject({ code: 'attachment.missing' });
  });

  test('a damaged file is put back from the same bytes only', async () => {
    const { store, add, owners, list } = deskWithOwners();
    await add(owners.task, ['가.png', PNG]);
    const [row] = list(owners.task);
    if (row === undefined) throw new Error('no row');
    alter(store.core.attachments.pathOf(row.sha256));
    await expect(replaceFile(store.core, row, bytesOf('다른 것'))).rejects.toMatchObject({
      code: 'attachment.notSame',
    });
    expect((await conditionOf(store.core, row.sha256)).state).toBe('altered');
    await replaceFile(store.core, row, PNG);
    expect((await conditionOf(store.core, row.sha256)).state).toBe('ok');
  });

  test('a damaged file is put back from the copy beside the backups, if that is sound', async () => {
    const { store, add, owners, list } = deskWithOwners();
    await add(owners.task, ['가.png', PNG]);
    const [row] = list(owners.task);
    if (row === undefined) throw new Error('no row');
    store.core.close();
    const core = new Core({ file: store.file, backups: makeFolder() });
    onTestFinished(() => core.close());
    await core.attachments.remove(row.sha256);
    await expect(restoreFile(core, row)).rejects.toMatchObject({ code: 'attachment.notInBackup' });
    const pool = new AttachmentStore(join(core.workspace.backups, 'attachments'), systemPorts);
    await pool.put(PNG);
    expect(await conditionOf(core, row.sha256)).toEqual({ state: 'missing', inBackup: true });
    await restoreFile(core, row);
    expect(new Uint8Array(readFileSync(core.attachments.pathOf(row.sha256)))).toEqual(PNG);
  });
});
