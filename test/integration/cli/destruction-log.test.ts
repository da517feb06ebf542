import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Core } from '@core/core.ts';
import { expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';
import { has, readPdf } from '../../support/pdf-text.ts';

test('the destruction log is printed from the command line, and holds nobody', async () => {
  const terminal = makeTerminal();
  const id = (await terminal.cli('create', '--title', '지난 골목 실험')).out.trim();
  const core = new Core({ file: join(terminal.library, 'library.db') });
  const people = core.command('person.add', { experimentId: id, rows: [{ name: '표식가람' }, { name: '표식나래' }] });
  core.command('privacy.destroy', { reason: 'withdrawn', byRole: '개인정보 담당', places: [], people: [...people] });
  core.close();
  const out = join(terminal.folder, 'papers');
  mkdirSync(out);
  const { code, err, out: path } = await terminal.cli('destruction-log', '--out', out);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(basename(path.trim())).toMatch(/^개인정보_파기대장_\d{8}\.pdf$/);
  const paper = await readPdf(readFileSync(path.trim()));
  for (const words of ['지난 골목 실험', '사람 2명', '동의 철회', '개인정보 담당'])
    expect(has(paper, words)).toBe(true);
  expect(has(paper, '표식')).toBe(false);
});

test('without a place to write to, the command says so', async () => {
  const { code, err } = await makeTerminal().cli('destruction-log');
  expect(code).toBe(2);
  expect(err).toContain('--out');
});
