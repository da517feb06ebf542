import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { makeFontBook } from '@core/documents/typography/font-book.ts';
import { plainText } from '@core/documents/typography/plain-text.ts';
import { lineText, makeTypesetter, type Measure } from '@core/documents/typography/typeset.ts';
import { breakTokens } from '@shared/domain/word-break.ts';
import { fontBytes } from '../../support/documents.ts';

const fonts = makeFontBook(fontBytes());

function measure(width: number, patch: Partial<Measure> = {}): Measure {
  return { width, size: 9, bold: false, maxLines: 10_000, ...patch };
}

const words = fc.constantFrom(
  '재개발',
  '길고양이를',
  '2026. 11. 21.(토)',
  '14:00~16:00',
  '1,234,000원',
  '歷史',
  '📸',
  'workshop',
  '(다음',
  '날)',
  '·',
);
const sentences = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  sentences,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('typesetting', () => {
  it('keeps every character, in order, with □ for one that no font has', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), fc.boolean(), (text, width, balanced) => {
        const { lines, omitted } = makeTypesetter(fonts).set(text, measure(width, { balanced }));
        const shown = [...plainText(text).replace(/\n+$/, '').replaceAll('\n', '')]
          .map((character) => (fonts.familyOf(character.codePointAt(0) ?? 0) === undefined ? '□' : character))
          .join('');
        expect(lines.map(lineText).join('')).toBe(shown);
        expect(omitted).toBe(0);
      }),
    );
  });

  it('breaks no word, date, time or amount that fits the line', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 90, max: 400 }), fc.boolean(), (text, width, balanced) => {
        const { lines } = makeTypesetter(fonts).set(text, measure(width, { balanced }));
        const starts = new Set<number>();
        let at = 0;
        for (const token of breakTokens(text)) {
          starts.add(at);
          at += token.length;
        }
        let lineStart = 0;
        for (const line of lines) {
          expect(starts.has(lineStart)).toBe(true);
          lineStart += lineText(line).length;
        }
      }),
    );
  });

  it('keeps every line within its width, unless one character alone is wider', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), fc.boolean(), (text, width, bold) => {
        const { lines } = makeTypesetter(fonts).set(text, measure(width, { bold }));
        const tooWide = lines.filter(
          (line) =>
            line.width > width + 0.02 && [...new Intl.Segmenter('ko').segment(lineText(line).trim())].length > 1,
        );
        expect(tooWide).toEqual([]);
      }),
    );
  });

  it('needs no more lines when balanced', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const plain = makeTypesetter(fonts).set(text, measure(width));
        const balanced = makeTypesetter(fonts).set(text, measure(width, { balanced: true }));
        expect(balanced.lines.length).toBe(plain.lines.length);
      }),
    );
  });

  it('says how many characters a capped text leaves out', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maxLines) => {
          const { lines, omitted } = makeTypesetter(fonts).set(text, measure(width, { maxLines }));
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          expect([...lines.map(lineText).join('')].length + omitted).toBe([...text].length);
        },
      ),
    );
  });
});
