/** Bundle files with attachments, and files that somebody made to do harm. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { checkFiles, packBundle, refuseUntold, takeBundle } from '@core/session/bundle-files.ts';
import { openContainer } from '@core/transfer/container.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { writeContainer } from '@core/transfer/write-container.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { describe, expect, test } from 'vitest';
import { exportFile, hashOf, writeZip } from '../../support/bundles.ts';
import type { ZipPart } from '../../support/bundles.ts';
import { makeAttachment, makePerson, makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const PLAN = '평면도의 내용';
const CONSENT = '서명한 동의서';

/** A library whose venue has a plan and whose person has a signed consent, both files in the store. */
async function storeWithFiles(): Promise<ReturnType<typeof makeStore>> {
  const store = makeStore((experimentId) => {
    const person = makePerson(experimentId, { name: '홍길동', nickname: '나무', phone: '01012345678' });
    return {
      person: [person],
      attachment: [
        makeAttachment(experimentId, { sha256: hashOf(PLAN), bytes: Buffer.byteLength(PLAN) }),
        makeAttachment(experimentId, {
          ownerTable: 'person',
          ownerId: person.id,
          kind: 'consent',
          name: '홍길동 동의서.pdf',
          sha256: hashOf(CONSENT),
          bytes: Buffer.byteLength(CONSENT),
        }),
      ],
    };
  });
  for (const content of [PLAN, CONSENT]) await store.core.attachments.put(Buffer.from(content));
  return store;
}

/** Reads, checks and imports a file as the app does. */
async function take(core: Core, path: string): Promise<string> {
  const container = await openContainer(path, 'file');
  try {
    const bundle = parseBundle(container.document, 'file');
    await checkFiles(bundle, container, 'file');
    const token = addPendingImport(bundle, { kind: 'file', name: 'file' });
    const made = await takeBundle(core, { token, copy: false, read: (sha256) => container.read(sha256) });
    return made.experimentId;
  } finally {
    container.close();
  }
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof AppError ? error.toData() : error;
  }
}

function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

describe('a bundle with attachments', () => {
  test('is a zip that brings the files along, and keeps the ids where they are free', async () => {
    const from = await storeWithFiles();
    const path = await exportFile(from.core, from.experiment.id);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    const { core } = makeStore();
    expect(await take(core, path)).toBe(from.experiment.id);
    expect(await core.attachments.list()).toEqual([hashOf(PLAN), hashOf(CONSENT)].toSorted());
    expect(await core.attachments.verify(hashOf(PLAN))).toBe('ok');
  });

  test('becomes a copy where the experiment is here already, and stores no file twice', async () => {
    const { core, experiment } = await storeWithFiles();
    const copy = await take(core, await exportFile(core, experiment.id));
    expect(copy).not.toBe(experiment.id);
    expect(await core.attachments.list()).toHaveLength(2);
  });

  test('leaves behind files that are missing or altered here, with their rows', async () => {
    const from = await storeWithFiles();
    await from.core.attachments.remove(hashOf(PLAN));
    const { core } = makeStore();
    const experimentId = await take(core, await exportFile(from.core, from.experiment.id));
    const { tables } = core.query('library.bundle', { experimentId, app: '', exportedAt: new Date().toISOString() });
    expect(tables.attachment.map(({ sha256 }) => sha256)).toEqual([hashOf(CONSENT)]);
  });

  test('without attachments is plain JSON again', async () => {
    const { core, experiment } = await storeWithFiles();
    const path = await exportFile(core, experiment.id, { personalData: true, attachments: false });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ attachments: false, tables: { attachment: [] } });
  });

  test('without personal data holds no file of a person, and neither names nor numbers', async () => {
    const { core, experiment } = await storeWithFiles();
    const path = await exportFile(core, experiment.id, { personalData: false, attachments: true });
    const container = await openContainer(path, 'file');
    const text = Buffer.from(container.document).toString('utf8');
    container.close();
    expect(container.attachments).toEqual([hashOf(PLAN)]);
    expect(['홍길동', '나무', '12345678'].filter((secret) => text.includes(secret))).toEqual([]);
  });
});

describe('a hostile zip', () => {
  const valid = Buffer.from('{}');
  const sha = hashOf('내용');

  /** Exchanges a name in the written file, in the entry and in the directory alike: the writer itself would refuse it. */
  async function renamed(parts: readonly ZipPart[], from: string, to: string): Promise<string> {
    const path = await writeZip(parts);
    const bytes = readFileSync(path).toString('latin1');
    writeFileSync(path, Buffer.from(bytes.replaceAll(from, to), 'latin1'));
    return path;
  }

  test.each([
    [
      'a path out of its folder',
      () => renamed([{ name: 'aa/aa/evil', content: 'x' }], 'aa/aa/evil', '../../evil'),
      'broken',
    ],
    [
      'an absolute path',
      () => renamed([{ name: 'xetc/passwd', content: 'x' }], 'xetc/passwd', '/etc/passwd'),
      'broken',
    ],
    ['a back slash', () => renamed([{ name: 'ax..xevil', content: 'x' }], 'ax..xevil', 'a\\..\\evil'), 'broken'],
    ['another file', () => writeZip([{ name: 'evil.sh', content: 'x' }]), 'name'],
    ['a folder', () => writeZip([{ name: `attachments/${sha}/more`, content: 'x' }]), 'name'],
    ['a link', () => writeZip([{ name: `attachments/${sha}`, content: '/etc/passwd', mode: 0o120_777 }]), 'link'],
    [
      'one name twice',
      () =>
        writeZip([
          { name: 'bundle.json', content: valid },
          { name: 'bundle.json', content: valid },
        ]),
      'twice',
    ],
    [
      'names that differ in case',
      () =>
        writeZip([
          { name: 'bundle.json', content: valid },
          { name: 'Bundle.json', content: valid },
        ]),
      'twice',
    ],
    ['a bomb', () => writeZip([{ name: 'bundle.json', content: Buffer.alloc(20 * 1024 * 1024) }]), 'ratio'],
    [
      'too large a document',
      () => writeZip([{ name: 'bundle.json', content: Buffer.alloc(65 * 1024 * 1024, 'ab') }]),
      'size',
    ],
    [
      'too many entries',
      () =>
        writeZip(Array.from({ length: 5_001 }, (_, n) => ({ name: `attachments/${hashOf(String(n))}`, content: '' }))),
      'count',
    ],
    ['no document', () => writeZip([{ name: `attachments/${sha}`, content: '내용' }]), 'missing'],
  ])('with %s is refused before anything of it is unpacked', async (_name, make, reason) => {
    const path = await make();
    await expect(openContainer(path, 'evil')).rejects.toMatchObject({ code: 'bundle.entry', params: { reason } });
  });

  test('that lies about a size is stopped while it is unpacked', async () => {
    const content = Buffer.alloc(3_000_000, 'abcdefgh');
    const path = await writeZip([{ name: 'bundle.json', content }]);
    const bytes = readFileSync(path);
    const told = Buffer.alloc(4);
    told.writeUInt32LE(content.length);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(1000);
    for (let at = bytes.indexOf(told); at >= 0; at = bytes.indexOf(told)) small.copy(bytes, at);
    writeFileSync(path, bytes);
    await expect(openContainer(path, 'evil')).rejects.toMatchObject({ params: { reason: 'broken' } });
  });

  test('cut off anywhere is refused', async () => {
    const { core, experiment } = await storeWithFiles();
    const path = await exportFile(core, experiment.id);
    const whole = readFileSync(path);
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      await expect(openContainer(cut, 'cut')).rejects.toMatchObject({ code: expect.stringMatching(/^bundle\./) });
    }
  });

  /** What taking the file in answers, and what it left behind: new experiments and new files. */
  async function outcome(parts: readonly ZipPart[]): Promise<unknown> {
    const { core, file } = makeStore();
    const before = tree(dirname(file));
    const answer = await take(core, await writeZip(parts)).catch((error: AppError) => error.params['reason']);
    const left = tree(dirname(file)).filter((name) => !before.includes(name));
    return [answer, core.query('library.list', { today: '2026-11-22' }).length - 1, left];
  }

  test('with an attachment that is not what its name says leaves the library as it was', async () => {
    const from = await storeWithFiles();
    const container = await openContainer(await exportFile(from.core, from.experiment.id), 'file');
    const document = { name: 'bundle.json', content: container.document };
    container.close();
    const plan = { name: `attachments/${hashOf(PLAN)}`, content: PLAN };
    const consent = { name: `attachments/${hashOf(CONSENT)}`, content: CONSENT };
    const spare = { name: `attachments/${hashOf('더')}`, content: '더' };
    expect(await outcome([document, plan, { ...consent, content: 'x' }])).toEqual(['hash', 0, []]);
    expect(await outcome([document, plan])).toEqual(['missing', 0, []]);
    expect(await outcome([document, plan, consent, spare])).toEqual(['name', 0, []]);
  });

  test('is told from a file that is not there', async () => {
    await expect(openContainer(join(makeFolder(), 'none'), 'none')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('a file without attachments is the document itself', async () => {
  const { core, experiment } = makeStore((experimentId) => ({ task: [makeTask(experimentId)] }));
  const path = await exportFile(core, experiment.id);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'silheomjang-bundle', version: 3 });
});

describe('a file that is lost between the preview of a bundle and its writing', () => {
  const SHARING = {
    personalData: true,
    attachments: true,
    app: 'test',
    exportedAt: '2026-11-22T00:00:00.000Z',
    locale: 'ko',
  } as const;

  function pack({ core, experiment }: ReturnType<typeof makeStore>) {
    return packBundle(core, { ...SHARING, experimentId: experiment.id });
  }

  const LOSSES: readonly (readonly [string, (path: string) => void])[] = [
    ['removed', (path) => rmSync(path)],
    [
      'altered',
      (path) => {
        chmodSync(path, 0o600);
        writeFileSync(path, '다른 내용');
      },
    ],
    [
      'replaced by what cannot be read',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];

  test.each(LOSSES)('and is %s: the export is refused by its name unless the user was told', async (_how, lose) => {
    const store = await storeWithFiles();
    expect((await pack(store)).broken).toEqual([]);
    lose(store.core.attachments.pathOf(hashOf(CONSENT)));
    const packed = await pack(store);
    expect(packed.broken).toEqual([{ sha256: hashOf(CONSENT), name: '홍길동 동의서.pdf' }]);
    expect(errorOf(() => refuseUntold(packed, []))).toEqual({
      code: 'bundle.fileLost',
      params: { name: '홍길동 동의서.pdf' },
    });
    expect(() => refuseUntold(packed, [hashOf(CONSENT)])).not.toThrow();
    const path = join(makeFolder(), 'told.silheomjang');
    await writeContainer(path, packed.bundle, { store: store.core.attachments, libraryFile: store.file });
    const other = makeStore();
    await take(other.core, path);
    expect(other.core.query('attachment.places', {})).toHaveLength(1);
  });

  test.each(LOSSES)(
    'and is %s while it is being written: nothing is written, and what stood there stays',
    async (_how, lose) => {
      const store = await storeWithFiles();
      const { bundle } = await pack(store);
      lose(store.core.attachments.pathOf(hashOf(CONSENT)));
      const path = join(makeFolder(), 'shared.silheomjang');
      writeFileSync(path, 'an earlier export');
      const writing = writeContainer(path, bundle, { store: store.core.attachments, libraryFile: store.file });
      await expect(writing).rejects.toMatchObject({ code: 'bundle.fileLost', params: { name: '홍길동 동의서.pdf' } });
      expect(readFileSync(path, 'utf8')).toBe('an earlier export');
      expect(readdirSync(dirname(path))).toEqual(['shared.silheomjang']);
    },
  );
});
