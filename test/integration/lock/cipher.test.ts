import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeKey, isLocked } from '@core/db/cipher.ts';
import { openConnection as open } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { knowFormer } from '../../support/locks.ts';

const PASSPHRASE = "봄날 '따옴표' 우산 열쇠";
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silheomjang-lock-'));
  file = join(folder, 'library.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openConnection(path: string, passphrase?: string): Connection {
  forgetKeys();
  if (passphrase !== undefined) knowFormer(passphrase);
  return open(path);
}

function makeLocked(): void {
  const plain = new Database(file);
  plain.pragma(`application_id = ${0x534c484a}`);
  plain.exec(`CREATE TABLE note (text TEXT NOT NULL) STRICT`);
  for (let n = 0; n < 500; n += 1) plain.prepare('INSERT INTO note VALUES (?)').run(`도토리의 비밀 ${n}`);
  changeKey(plain, PASSPHRASE);
  plain.close();
}

function bytesHold(name: string, text: string): boolean {
  return readFileSync(join(folder, name)).includes(text);
}

describe('a locked library file', () => {
  it('opens with its passphrase, typed composed or not, and holds what it held', () => {
    makeLocked();
    for (const typed of [PASSPHRASE, PASSPHRASE.normalize('NFD')]) {
      const connection = openConnection(file, typed);
      expect(connection.prepare('SELECT count(*) FROM note').pluck().get()).toBe(500);
      expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
      connection.close();
    }
  });

  it('is refused without and with a wrong passphrase, and stays byte for byte as it was', () => {
    makeLocked();
    const before = readFileSync(file);
    expect(() => openConnection(file)).toThrow(expect.objectContaining({ code: 'library.locked' }));
    expect(() => openConnection(file, `${PASSPHRASE}.`)).toThrow(
      expect.objectContaining({ code: 'library.wrongPassphrase', params: { place: file } }),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('shows neither rows nor schema in the file or in its log, also not of what is written later', () => {
    makeLocked();
    const connection = openConnection(file, PASSPHRASE);
    connection.prepare('INSERT INTO note VALUES (?)').run('도토리의 새 비밀');
    for (const name of ['library.db', 'library.db-wal']) {
      expect(readFileSync(join(folder, name)).length).toBeGreaterThan(4000);
      expect(bytesHold(name, '도토리')).toBe(false);
      expect(bytesHold(name, 'CREATE TABLE')).toBe(false);
    }
    connection.close();
  });

  it('is as durable and as alone as a plain one', () => {
    makeLocked();
    const connection = openConnection(file, PASSPHRASE);
    const settings = ['journal_mode', 'synchronous', 'locking_mode', 'secure_delete', 'temp_store'];
    expect(settings.map((name) => connection.pragma(name, { simple: true }))).toEqual(['wal', 2, 'exclusive', 1, 2]);
    connection.close();
  });
});

describe('telling a locked file from others', () => {
  it('takes a plain library, an empty file and none at all as unlocked', () => {
    expect(isLocked(file)).toBe(false);
    writeFileSync(file, '');
    expect(isLocked(file)).toBe(false);
    openConnection(file).close();
    expect(isLocked(file)).toBe(false);
    const ignored = openConnection(file, PASSPHRASE);
    expect(ignored.pragma('journal_mode', { simple: true })).toBe('wal');
    ignored.close();
  });

  it('takes a plain library with a broken beginning as damaged, not as locked', () => {
    const plain = new Database(file);
    plain.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT');
    plain.close();
    const broken = readFileSync(file);
    broken.fill(0xa5, 0, 100);
    writeFileSync(file, broken);
    expect(isLocked(file)).toBe(false);
    expect(() => openConnection(file)).toThrow(expect.objectContaining({ code: 'library.damaged' }));
  });

  it('takes away the lock whole: the file is plain again', () => {
    makeLocked();
    const connection = new Database(file);
    connection.pragma("cipher = 'sqlcipher'");
    connection.pragma('legacy = 4');
    connection.pragma(`key = '${PASSPHRASE.replaceAll("'", "''")}'`);
    changeKey(connection, null);
    connection.close();
    expect(isLocked(file)).toBe(false);
    const plain = openConnection(file);
    expect(plain.prepare('SELECT count(*) FROM note').pluck().get()).toBe(500);
    plain.close();
  });
});
