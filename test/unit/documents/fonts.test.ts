import { describe, expect, it } from 'vitest';
import { FONT_FILES, makeFontBook } from '@core/documents/typography/font-book.ts';
import { fontBytes } from '../../support/documents.ts';

const bytes = fontBytes();
const fonts = makeFontBook(bytes);

function codes(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

function tablesOf(file: Uint8Array): string[] {
  const view = Buffer.from(file);
  return Array.from({ length: view.readUInt16BE(4) }, (_, i) => view.toString('latin1', 12 + i * 16, 16 + i * 16));
}

describe('document fonts', () => {
  it('set every Hangul syllable in the text face', () => {
    const others = [];
    for (let code = 0xac00; code <= 0xd7a3; code += 1) if (fonts.familyOf(code) !== 'text') others.push(code);
    expect(others).toEqual([]);
  });

  it('have figures of one width in both weights, so that columns of amounts stand in line', () => {
    for (const bold of [false, true]) {
      expect(new Set(codes('0123456789').map((code) => fonts.width(code, bold))).size).toBe(1);
    }
  });

  it('fall back for ideographs and emoji, and own up to what none has', () => {
    expect(codes('漢字第').map((code) => fonts.familyOf(code))).toEqual(['hanja', 'hanja', 'hanja']);
    expect(codes('📸✅').map((code) => fonts.familyOf(code))).toEqual(['emoji', 'emoji']);
    expect(fonts.familyOf(0x10348)).toBeUndefined();
  });

  it('have the marks that the documents print', () => {
    const missing = codes('△▲□※·—~‘’“”「」×÷−…□').filter((code) => fonts.familyOf(code) !== 'text');
    expect(missing).toEqual([]);
  });

  it('carry no shaping tables and stay small', () => {
    for (const name of FONT_FILES) {
      expect(tablesOf(bytes[name])).not.toContain('GSUB');
      expect(bytes[name].length).toBeLessThan(5 * 1024 * 1024);
    }
  });
});
