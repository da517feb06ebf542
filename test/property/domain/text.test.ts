import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { choseongOf, matchesSearch } from '@shared/domain/choseong.ts';
import { documentFileName, safeFileName } from '@shared/domain/file-name.ts';
import { checkText, cleanText, countCharacters, truncateText } from '@shared/domain/text.ts';
import { civilDate } from '@shared/domain/units.ts';
import { breakTokens } from '@shared/domain/word-break.ts';

/** Text of any kind: plain, binary, half characters, Hangul, and the shapes that documents hold. */
const hangul = fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)) });
const pieces = fc.constantFrom(
  ' ',
  '\n',
  '\u202e',
  '\ud800',
  '\u0000',
  '2026. 11. 21.(토)~22.(일)',
  '금 1,234,000원',
  '14:00 ~ 16:00',
  '(다음 날) 00:30',
  '재개발 지역',
  'com1',
  '../',
);
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), hangul, pieces, fc.string()), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('text', () => {
  it('once cleaned is accepted, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('line', 'multiline'), (text, kind) => {
        const clean = cleanText(text, kind);
        expect(checkText(clean, { kind, max: 100_000 })).toEqual({ ok: true, value: clean });
        expect(cleanText(clean, kind)).toBe(clean);
      }),
    );
  });

  it('that is accepted is what cleaning would have given', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('line', 'multiline'), (text, kind) => {
        const checked = checkText(text, { kind, max: 100_000 });
        expect(checked.ok ? checked.value : cleanText(text, kind)).toBe(cleanText(text, kind));
      }),
    );
  });

  it('is counted as its code points and never cut beyond the limit', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, max) => {
        expect(countCharacters(text)).toBe([...text].length);
        const cut = truncateText(text, max);
        const shown = [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(cut)].length;
        expect(shown).toBeLessThanOrEqual(max);
        expect(text.startsWith(cut.replace(/…$/u, '')) || cut === text).toBe(true);
      }),
    );
  });
});

describe('tokens of a line', () => {
  it('joined are the text again, none of them empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = breakTokens(text);
        expect(tokens.join('')).toBe(text);
        expect(tokens.every((token) => token !== '')).toBe(true);
      }),
    );
  });

  it('never begin with a space that a line could end with, except the first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of text.split('\n')) {
          expect(
            breakTokens(line)
              .slice(1)
              .every((token) => !token.startsWith(' ')),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('search', () => {
  it('finds a text by itself, by any part of it, and by the first consonants of any part', () => {
    fc.assert(
      fc.property(hangul, fc.nat(), fc.nat(), (text, from, length) => {
        const part = text.slice(from % (text.length + 1)).slice(0, length % 5);
        expect(matchesSearch(text, part)).toBe(true);
        expect(matchesSearch(text, choseongOf(part))).toBe(true);
      }),
    );
  });

  it('finds a text while its last syllable is still being typed', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        fc.pre(text.length > 0);
        const last = text.charCodeAt(text.length - 1);
        const withoutCoda = String.fromCharCode(last - ((last - 0xac00) % 28));
        expect(matchesSearch(text, `${text.slice(0, -1)}${withoutCoda}`)).toBe(true);
      }),
    );
  });
});

describe('file names', () => {
  const bytes = (name: string): number => new TextEncoder().encode(name).length;
  const safe = /^(?!\.)[^\\/:*?"<>|\p{Cc}\p{Surrogate}\u202a-\u202e]+\.pdf$/u;

  it('are safe, NFC, at most 255 bytes and end in the extension, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          hangul.map((text) => text.repeat(60)),
        ),
        fc.nat(999),
        (title, issue) => {
          const name = documentFileName({
            document: '역할분담표',
            title,
            issue,
            date: civilDate('2026-11-18'),
            extension: 'pdf',
          });
          expect(name).toMatch(safe);
          expect(name.endsWith(`v${issue}_20261118.pdf`)).toBe(true);
          expect(bytes(name)).toBeLessThanOrEqual(255);
          expect(name.normalize('NFC')).toBe(name);
          expect(safeFileName(title, 'pdf')).toMatch(safe);
          expect(bytes(safeFileName(title, 'pdf'))).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
