import { describe, expect, it } from 'vitest';
import { documentFileName, safeFileName } from '@shared/domain/file-name.ts';
import { civilDate } from '@shared/domain/units.ts';

const base = {
  document: '큐시트',
  title: '서울역 일일야학',
  issue: 3,
  date: civilDate('2026-11-18'),
  extension: 'pdf',
} as const;

describe('names of exported documents', () => {
  it('say what it is, of what, which issue and when', () => {
    expect(documentFileName(base)).toBe('큐시트_서울역 일일야학_v3_20261118.pdf');
    expect(documentFileName({ ...base, issue: null })).toBe('큐시트_서울역 일일야학_20261118.pdf');
  });

  it('lose what a file system cannot hold', () => {
    expect(documentFileName({ ...base, title: '..\\a/b:c*d?"<e>|f\u0000\u202e. ' })).toBe(
      '큐시트_a b c d e f_v3_20261118.pdf',
    );
    expect(documentFileName({ ...base, title: '???' })).toBe('큐시트_v3_20261118.pdf');
  });

  it('are NFC', () => {
    const name = documentFileName({ ...base, title: '한글'.normalize('NFD') });
    expect(name).toBe(name.normalize('NFC'));
    expect(name).toContain('한글');
  });

  it('stay within 255 bytes, cutting the title at whole syllables and keeping the rest', () => {
    const name = documentFileName({ ...base, title: '가'.repeat(300) });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^큐시트_가{60,}_v3_20261118\.pdf$/u);
  });
});

describe('names of other files', () => {
  it('avoid the names that Windows keeps for itself', () => {
    expect(['CON', 'nul', 'com1.backup', 'LPT9', 'aux '].map((name) => safeFileName(name, 'txt'))).toEqual([
      '_CON.txt',
      '_nul.txt',
      '_com1.backup.txt',
      '_LPT9.txt',
      '_aux.txt',
    ]);
    expect(safeFileName('console', 'txt')).toBe('console.txt');
  });

  it('fall back when nothing is left', () => {
    expect(safeFileName(' .. ', 'json', '실험')).toBe('실험.json');
  });
});
