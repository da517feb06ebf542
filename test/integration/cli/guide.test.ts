import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GUIDE_PAGES } from '@shared/guide/pages.ts';
import { PAPER_KINDS, PAPER_WORDS } from '@shared/papers/index.ts';
import { describe, expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';
import { has, readPdf } from '../../support/pdf-text.ts';

async function printed(...args: readonly string[]) {
  const terminal = makeTerminal();
  const out = join(terminal.folder, 'guide');
  mkdirSync(out);
  const { code, err, out: path } = await terminal.cli('guide', '--out', out, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const bytes = readFileSync(path.trim());
  return { name: basename(path.trim()).normalize('NFC'), bytes, guide: await readPdf(bytes) };
}

describe('the guide from the command line', () => {
  test('is one file with contents, a chapter for each page and every kind of paper, and needs no library', async () => {
    const { name, guide } = await printed('--lang', 'ko');
    expect(name).toBe('실험장_사용설명서.pdf');
    expect(guide.language).toBe('ko-KR');
    expect(guide.outline).toHaveLength(GUIDE_PAGES.length);
    expect(guide.outline.slice(0, 4)).toEqual(['처음 10분', '실험장이 맞는 때', '실험 목록', '개요']);
    for (const kind of PAPER_KINDS) expect(has(guide, PAPER_WORDS.ko.name[kind])).toBe(true);
    expect(has(guide, '둘 다 잃으면 누구도 자료를 열 수 없습니다')).toBe(true);
    expect(guide.pages.slice(1).every(({ text }) => text.length > 100)).toBe(true);
  });

  test('names in its contents the pages on which the chapters begin', async () => {
    const { guide } = await printed('--lang', 'ko');
    const lines = guide.pages[0]?.items ?? [];
    for (const title of guide.outline) {
      const line = lines.find(({ text }) => text === title);
      const number = lines.find(({ text, y }) => /^\d+$/.test(text) && Math.abs(y - (line?.y ?? -1)) < 1);
      expect(guide.pages[Number(number?.text) - 1]?.text.startsWith(title)).toBe(true);
    }
  });

  test('speaks English, and holds its pictures', async () => {
    const { name, guide, bytes } = await printed('--lang', 'en');
    expect(name).toBe('Silheomjang_guide.pdf');
    expect(guide.language).toBe('en-GB');
    expect(has(guide, 'The first ten minutes')).toBe(true);
    expect(bytes.includes('/DCTDecode')).toBe(true);
  });

  test('without a place to write to, the command says so', async () => {
    const { code, err } = await makeTerminal().cli('guide');
    expect(code).toBe(2);
    expect(err).toContain('--out');
  });
});
