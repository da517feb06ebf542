import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { restoreWhole } from '@core/backup/restore.ts';
import { Core } from '@core/core.ts';
import { checksumFileOf } from '@core/db/checksum-file.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { librarySession } from '../../support/library-session.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

function rename(core: Core, experimentId: string, title: string): void {
  core.command('experiment.edit', { experimentId, patch: { title } });
}

describe('the seal of a library', () => {
  test('is written when the library is closed, in the form that sha256sum checks, and is gone while it is open', () => {
    const store = makeStore();
    expect(existsSync(checksumFileOf(store.file))).toBe(false);
    store.core.close();
    const sha256 = createHash('sha256').update(readFileSync(store.file)).digest('hex');
    expect(readFileSync(checksumFileOf(store.file), 'utf8')).toBe(`${sha256}  library.db\n`);
    expect(store.reopen().modifiedOutside).toBe(false);
    expect(existsSync(checksumFileOf(store.file))).toBe(false);
  });

  test('shows a bit that turned over in a text, which SQLite reads without a word', () => {
    const store = makeStore(() => ({}), { title: '골목에서 길 찾기' });
    store.core.close();
    const bytes = readFileSync(store.file);
    const at = bytes.indexOf('골목에서');
    bytes.writeUInt8(bytes.readUInt8(at + 2) ^ 1, at + 2);
    writeFileSync(store.file, bytes);
    const core = store.reopen();
    expect(core.query('experiment.detail', { experimentId: store.experiment.id }).experiment.title).not.toBe(
      '골목에서 길 찾기',
    );
    expect(core.modifiedOutside).toBe(true);
  });

  test('shows that another program wrote into the library', () => {
    const store = makeStore();
    store.core.close();
    const connection = new Database(store.file);
    connection.exec("UPDATE experiment SET title = '다른 프로그램이 적음'");
    connection.close();
    expect(store.reopen().modifiedOutside).toBe(true);
    // Said once: closing the library seals what it holds now.
    expect(store.reopen().modifiedOutside).toBe(false);
  });

  test('says nothing after a crash, and nothing when a log came after it', () => {
    const store = makeStore();
    rename(store.core, store.experiment.id, '닫지 못한 채');
    const folder = makeFolder();
    const crashed = join(folder, 'library.db');
    for (const part of ['', '-wal']) copyFileSync(store.file + part, crashed + part);
    writeFileSync(checksumFileOf(crashed), `${'0'.repeat(64)}  library.db\n`);
    const core = new Core({ file: crashed });
    expect(core.modifiedOutside).toBe(false);
    expect(core.query('experiment.detail', { experimentId: store.experiment.id }).experiment.title).toBe(
      '닫지 못한 채',
    );
    core.close();
  });

  test('without its library is not answered with an empty one', () => {
    const store = makeStore();
    store.core.close();
    renameSync(store.file, `${store.file}.moved`);
    expect(codeOf(() => new Core({ file: store.file }))).toBe('library.missing');
    renameSync(`${store.file}.moved`, store.file);
    expect(store.reopen().modifiedOutside).toBe(false);
  });

  test('that is no hash, or was deleted, is no news', () => {
    const store = makeStore();
    store.core.close();
    writeFileSync(checksumFileOf(store.file), '?');
    expect(store.reopen().modifiedOutside).toBe(false);
    store.core.close();
    rmSync(checksumFileOf(store.file));
    expect(store.reopen().modifiedOutside).toBe(false);
  });

  test('is not compared with a backup that was put in the place of the library', async () => {
    const { core, file, experiment } = makeStore();
    core.close();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    rename(session.core(), experiment.id, '그 뒤의 제목');
    await restoreWhole(session, id);
    expect(session.core().modifiedOutside).toBe(false);
    session.close();
    session.open();
    expect(session.core().modifiedOutside).toBe(false);
  });
});
