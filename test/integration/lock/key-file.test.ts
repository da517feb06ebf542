import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { covers, formerKeys, makeKeyFile, readKeyFile, unwrap, wrapKey, writeKeyFile } from '@core/db/key-file.ts';
import { freshKey, keyId } from '@core/db/cipher.ts';
import { recoveryText, RECOVERY_VALUES } from '@shared/domain/recovery-key.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PASSPHRASE = '우산 열쇠 도토리 아침';
const RECOVERY = recoveryText(Array.from({ length: RECOVERY_VALUES }, (_none, at) => at));
const FORMER = '저녁 기차 모과 단추';
const folder = mkdtempSync(join(tmpdir(), 'silheomjang-keys-'));
const path = join(folder, 'library.db.key');
const older = freshKey();
let made: Awaited<ReturnType<typeof makeKeyFile>>;

beforeAll(async () => {
  const { key, file } = await makeKeyFile(PASSPHRASE, [older, FORMER]);
  made = { key, file: { ...file, recovery: await wrapKey(key, RECOVERY) } };
  writeKeyFile(path, made.file);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function changed(patch: object): string {
  const other = join(folder, 'other.key');
  writeFileSync(other, JSON.stringify({ ...made.file, ...patch }));
  return other;
}

describe('a key file', () => {
  it('opens with the passphrase, composed or not, and with the recovery key; with nothing else', async () => {
    expect(await unwrap(made.file, PASSPHRASE)).toEqual({ key: made.key, kind: 'passphrase' });
    expect(await unwrap(made.file, PASSPHRASE.normalize('NFD'))).toEqual({ key: made.key, kind: 'passphrase' });
    expect(await unwrap(made.file, RECOVERY.toLowerCase().replaceAll('-', ''))).toEqual({
      key: made.key,
      kind: 'recovery',
    });
    expect(await unwrap(made.file, `${PASSPHRASE}.`)).toBeUndefined();
    expect(await unwrap({ ...made.file, recovery: null }, RECOVERY)).toBeUndefined();
  });

  it('holds the former keys for whoever has its own', () => {
    expect(formerKeys(made.file, made.key)).toEqual([older, FORMER]);
    expect(formerKeys(made.file, freshKey())).toEqual([]);
    expect([made.key, older].map((key) => covers(made.file, keyId(key)))).toEqual([true, true]);
    expect(covers(made.file, keyId(freshKey()))).toBe(false);
  });

  it('is for its user alone, and shows no key, passphrase or recovery key', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    for (const secret of [
      made.key.slice(2, 66),
      older.slice(2, 66),
      PASSPHRASE,
      FORMER,
      RECOVERY,
      RECOVERY.slice(0, 5),
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(readKeyFile(path)).toEqual(made.file);
  });

  it('is refused where a byte of the wrapped key is another', async () => {
    const { data } = made.file.passphrase;
    const spoilt = { ...made.file.passphrase, data: (data.startsWith('0') ? '1' : '0') + data.slice(1) };
    expect(await unwrap({ ...made.file, passphrase: spoilt }, PASSPHRASE)).toBeUndefined();
  });

  it('is told apart from none, a damaged one and one of a newer release', () => {
    expect(readKeyFile(join(folder, 'none.key'))).toBe('missing');
    expect(readKeyFile(changed({ version: 2, passphrase: { kdf: 'later' } }))).toBe('newer');
    expect(readKeyFile(changed({ passphrase: null }))).toBe('damaged');
    writeFileSync(join(folder, 'other.key'), readFileSync(path).subarray(0, 100));
    expect(readKeyFile(join(folder, 'other.key'))).toBe('damaged');
  });

  it('from elsewhere cannot ask for all memory or time', () => {
    expect(readKeyFile(changed({ passphrase: { ...made.file.passphrase, cost: 1 << 30 } }))).toBe('damaged');
    expect(readKeyFile(changed({ passphrase: { ...made.file.passphrase, parallelization: 1000 } }))).toBe('damaged');
  });
});
