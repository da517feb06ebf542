import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';

describe('backup on the command line', () => {
  test('makes, lists, verifies and restores', async () => {
    const { cli, library } = makeTerminal();
    await cli('sample', 'little-library-2020');
    const made = await cli('backup', 'make');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect((await cli('backup', 'make')).out).toBe(made.out);
    const listed = await cli('backup', 'list');
    expect(listed.out).toContain(made.out.trim());
    expect(listed.out).toContain('verified');
    expect((await cli('backup', 'verify')).out).toBe('온전 1, 손상 0\n');
    rmSync(library, { recursive: true });
    const restored = await cli('backup', 'restore', made.out.trim());
    expect(restored.code).toBe(0);
    expect((await cli('list')).out).toContain('작은도서관 은평 2020');
  });

  test('restores over a damaged library, and refuses one that nobody made', async () => {
    const { cli, library } = makeTerminal({ LANG: 'en_US.UTF-8' });
    expect(await cli('backup', 'restore')).toMatchObject({ code: 1 });
    await cli('sample', 'little-library-2020');
    await cli('backup', 'make');
    writeFileSync(join(library, 'library.db'), 'no database'.repeat(500));
    expect(await cli('backup', 'restore')).toMatchObject({ code: 0 });
    expect((await cli('list')).code).toBe(0);
    const unknown = await cli('backup', 'restore', '2020-01-01T00-00-00-000Z-age');
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain('no such backup');
  });
});
