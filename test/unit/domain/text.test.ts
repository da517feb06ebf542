import { describe, expect, it } from 'vitest';
import { checkText, cleanText, countCharacters, normaliseText, readText, truncateText } from '@shared/domain/text.ts';

const line = { kind: 'line', max: 300 } as const;
const note = { kind: 'multiline', max: 20_000 } as const;

describe('text at the door', () => {
  it('is brought to NFC, so that a Mac and a PC mean the same word', () => {
    const decomposed = '한글'.normalize('NFD');
    expect(decomposed).toHaveLength(6);
    expect(checkText(decomposed, line)).toEqual({ ok: true, value: '한글' });
  });

  it('has one kind of line break', () => {
    expect(normaliseText('가\r\n나\r다\u2028라\u000b마')).toBe('가\n나\n다\n라\n마');
    expect(checkText('가\r\n나\t다', note)).toEqual({ ok: true, value: '가\n나\t다' });
  });

  it.each([
    ['경보\u0007', 'text.control', { at: 3, code: 'U+0007' }],
    ['\u0000', 'text.control', { at: 1, code: 'U+0000' }],
    ['\u009b31m', 'text.control', { at: 1, code: 'U+009B' }],
    ['a\uffff', 'text.control', { at: 2, code: 'U+FFFF' }],
    ['\ufeff제목', 'text.control', { at: 1, code: 'U+FEFF' }],
    ['😀\ud83d!', 'text.surrogate', { at: 2, code: 'U+D83D' }],
    ['\udc00', 'text.surrogate', { at: 1, code: 'U+DC00' }],
    ['영수증\u202egnp.exe', 'text.bidi', { at: 4, code: 'U+202E' }],
    ['\u2066x', 'text.bidi', { at: 1, code: 'U+2066' }],
  ])('%j is refused with %s', (text, code, params) => {
    expect(checkText(text, note)).toEqual({ ok: false, code, params });
  });

  it('keeps a line on one line', () => {
    expect(checkText('두\n줄', line)).toMatchObject({ ok: false, code: 'text.control', params: { code: 'U+000A' } });
    expect(checkText('두\t칸', line)).toMatchObject({ ok: false, code: 'text.control' });
  });

  it('says how long is too long, in characters', () => {
    expect(checkText('가'.repeat(300), line).ok).toBe(true);
    expect(checkText('😀'.repeat(300), line).ok).toBe(true);
    expect(checkText('가'.repeat(100_000), note)).toEqual({
      ok: false,
      code: 'text.tooLong',
      params: { max: 20_000, length: 100_000 },
    });
  });

  it('refuses nothing but spaces only where something is required', () => {
    expect(checkText('  ', { ...line, required: true })).toMatchObject({ code: 'text.empty' });
    expect(checkText('  ', line)).toEqual({ ok: true, value: '  ' });
  });
});

describe('pasted text', () => {
  it('is mended instead', () => {
    expect(cleanText('\ufeff제목\u0007\t둘째\r\n셋째\u202e', 'line')).toBe('제목 둘째 셋째');
    expect(cleanText('가\r\n나\u0000\ud800다', 'multiline')).toBe('가\n나다');
  });

  it('composes what stripping brought together', () => {
    expect(cleanText('\u1112\u0000\u1161', 'line')).toBe('하');
  });
});

describe('counting and cutting', () => {
  it('counts an emoji as one character', () => {
    expect(countCharacters('가😀a')).toBe(3);
  });

  it('cuts between what a reader sees as characters', () => {
    expect(truncateText('재개발 지역', 4)).toBe('재개발…');
    expect(truncateText('재개발', 3)).toBe('재개발');
    expect(truncateText('👨‍👩‍👧가족모임', 3)).toBe('👨‍👩‍👧가…');
    expect(truncateText('가나', 0)).toBe('');
    expect(truncateText('👨‍👩‍👧', 1)).toBe('👨‍👩‍👧');
  });
});

describe('text of one cell', () => {
  it('has breaks and tabs turned to spaces in a line, and loses the byte order mark', () => {
    expect(readText(' 가\r\n나\t다\ufeff ', { kind: 'line', max: 20 })).toEqual({ ok: true, value: '가 나 다' });
    expect(readText('가\v나', { kind: 'multiline', max: 20 })).toEqual({ ok: true, value: '가\n나' });
  });

  it('is refused, never mended, where it holds what no text keeps', () => {
    const codes = ['가\u0007', '가\ud83d', '가\u202e나'].map((text) => {
      const read = readText(text, { kind: 'line', max: 20 });
      return read.ok ? 'taken' : read.code;
    });
    expect(codes).toEqual(['text.control', 'text.surrogate', 'text.bidi']);
  });
});
