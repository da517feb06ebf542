import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { makeFolder } from '../../support/store.ts';

function opening(file: string): string {
  return codeOf(() => new Core({ file }).close());
}

describe('a library is not opened, and nothing is made,', () => {
  test('in a folder named by a cloud service', () => {
    const folder = join(makeFolder(), 'Dropbox');
    mkdirSync(folder);
    expect(opening(join(folder, 'library', 'library.db'))).toBe('place.cloud');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('below a folder that holds a service’s mark, and behind a link into one', () => {
    const base = makeFolder();
    mkdirSync(join(base, 'shared', '.stfolder'), { recursive: true });
    mkdirSync(join(base, 'shared', 'deep'));
    symlinkSync(join(base, 'shared', 'deep'), join(base, 'link'));
    expect(opening(join(base, 'shared', 'deep', 'library.db'))).toBe('place.cloud');
    expect(opening(join(base, 'link', 'library.db'))).toBe('place.cloud');
    expect(readdirSync(join(base, 'shared', 'deep'))).toEqual([]);
  });

  test('on another machine’s disk', () => {
    const base = makeFolder();
    const table = join(base, 'mounts');
    writeFileSync(table, `1 0 0:1 / / rw - ext4 x rw\n2 1 0:2 / ${base}/share rw - nfs4 server:/x rw\n`);
    process.env['SILHEOMJANG_MOUNTS'] = table;
    onTestFinished(() => {
      delete process.env['SILHEOMJANG_MOUNTS'];
    });
    expect(opening(join(base, 'share', 'library.db'))).toBe('place.network');
    expect(opening(join(base, 'own', 'library.db'))).toBe('nothing was thrown');
    expect(readdirSync(base).toSorted()).toEqual(['mounts', 'own']);
  });
});
