import { isOpenable, mediaTypeOf, previewOf } from '@shared/domain/attachment.ts';
import { keptFileName } from '@shared/domain/file-name.ts';
import { checkText } from '@shared/domain/text.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...values: readonly number[]) => new Uint8Array(values);

describe('what a file is', () => {
  test.each([
    ['현장.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    ['현장.txt', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['움직임', text('GIF89a…'), 'image/gif'],
    ['a.bin', text('RIFF0000WEBPVP8 '), 'image/webp'],
    ['견적', text('%PDF-1.7'), 'application/pdf'],
    ['메모.txt', text('안녕'), 'text/plain'],
    ['이진.txt', bytes(0, 1, 2), 'application/octet-stream'],
    ['계획.HWP', text('x'), 'application/x-hwp'],
    ['그림.svg', text('<svg onload="x">'), 'application/octet-stream'],
    ['쪽.html', text('<script>'), 'application/octet-stream'],
    ['거짓.png', text('<!doctype html>'), 'application/octet-stream'],
    ['이름뿐', text(''), 'application/octet-stream'],
  ])('%s is told by its first bytes, else by its name', (name, content, expected) => {
    expect(mediaTypeOf(name, content)).toBe(expected);
  });

  test('nothing that can hold a script is drawn', () => {
    for (const type of ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/xml', 'constructor', ''])
      expect(previewOf(type)).toBe(null);
    expect([previewOf('image/png'), previewOf('application/pdf'), previewOf('text/plain')]).toEqual([
      'image',
      'pdf',
      'text',
    ]);
  });
});

describe('a file that another program may be asked to open', () => {
  test.each(['견적.pdf', '사진.JPG', '계획.hwpx', '표.xlsx'])('is %s', (name) => {
    expect(isOpenable(name, text('x'))).toBe(true);
  });

  test.each(
    'a.exe a.sh a.bat a.cmd a.js a.jar a.lnk a.desktop a.app a.msi a.scr a.ps1 a.html a.svg a.docm a.xlsm a.zip a.url a.com noextension pdf .pdf.exe'.split(
      ' ',
    ),
  )('is never %s', (name) => {
    expect(isOpenable(name, text('x'))).toBe(false);
  });

  test.each([['MZ'], ['\u007fELF'], ['#!/bin/sh']])('is never one that begins like a program: %j', (head) => {
    expect(isOpenable('견적.pdf', text(head))).toBe(false);
  });
});

describe('the name of a file from outside', () => {
  test('is one that every system takes and every field keeps, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 40 })), (raw) => {
        const name = keptFileName(raw);
        expect(checkText(name, { kind: 'line', max: 300, required: true }).ok).toBe(true);
        expect(name).not.toMatch(/[\\/:*?"<>|]/u);
        expect(name).not.toMatch(/^\.|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(keptFileName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});
