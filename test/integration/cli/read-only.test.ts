import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';
import { makeNewer } from '../../support/newer-library.ts';

async function newerLibrary() {
  const terminal = makeTerminal();
  await terminal.cli('create', '--title', '골목 놀이터');
  const file = join(terminal.library, 'library.db');
  makeNewer(file);
  const out = join(terminal.folder, 'out');
  mkdirSync(out);
  return { ...terminal, file, out };
}

describe('a library of a newer release on the command line', () => {
  test('is refused with the way to read it', async () => {
    const { cli } = await newerLibrary();
    const { code, err } = await cli('list');
    expect(code).toBe(1);
    expect(err).toContain('더 새로운 버전(99)');
    expect(err).toContain('--read-only');
    expect((await cli('--locale', 'en', 'list')).err).toContain('--read-only');
  });

  test('is listed and exported read-only, says what is left out, and stays as it is to the byte', async () => {
    const { cli, file, out } = await newerLibrary();
    const before = readFileSync(file);
    const listed = await cli('list', '--read-only');
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.out).toContain('골목 놀이터');
    expect(listed.err).toContain('칸 3개');
    expect(await cli('export', '골목', '--bundle', '--out', out, '--read-only')).toMatchObject({ code: 0 });
    const paper = await cli('export', '골목', '--document', 'role-table', '--out', out, '--read-only');
    expect(paper).toMatchObject({ code: 0 });
    expect(readdirSync(out)).toHaveLength(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`silheomjang-view-${process.pid}-`))).toEqual([]);
  });

  test('a library of this release is opened as ever with the same words', async () => {
    const { cli } = makeTerminal();
    await cli('create', '--title', '골목 놀이터');
    expect(await cli('list', '--read-only')).toMatchObject({ code: 0, err: '' });
  });
});
