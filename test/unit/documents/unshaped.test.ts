import { describe, expect, it } from 'vitest';
import { makeFontBook } from '@core/documents/typography/font-book.ts';
import { plainText, unshaped } from '@core/documents/typography/plain-text.ts';
import { lineText, makeTypesetter } from '@core/documents/typography/typeset.ts';
import { fontBytes } from '../../support/documents.ts';

/** What only shaping makes one sign of: as written, and as printed. */
const SIGNS = [
  ['ᄆᆞᆯ', '□'],
  ['나ᇙ', '□'],
  ['ᄀᆞ', '□'],
  ['👩‍🌾', '□'],
  ['👨‍👩‍👦', '□'],
  ['🏳️‍🌈', '□'],
  ['🇯🇵', '□'],
  ['👍🏽', '👍'],
  ['7️⃣', '7'],
] as const;

const LETTERS = ['한글', '한글'.normalize('NFD'), 'ㅋㅋ ㅏ', '❤️', '☎︎', '#1', '漢字', '👩🌾'];

describe('signs that only shaping would make', () => {
  it.each(SIGNS)('%s is printed as one, never in pieces, and is told by itself', (sign, printed) => {
    expect(plainText(`앞 ${sign} 뒤`)).toBe(`앞 ${printed} 뒤`);
    expect(unshaped(`앞 ${sign} 뒤`)).toEqual([sign.normalize('NFC')]);
  });

  it('are all reported by the typesetter', () => {
    const typesetter = makeTypesetter(makeFontBook(fontBytes()));
    const text = SIGNS.map(([sign]) => sign).join(' ');
    const { lines } = typesetter.set(text, { width: 600, size: 9, bold: false, maxLines: 9 });
    expect(lines.map(lineText).join('')).toBe(SIGNS.map(([, printed]) => printed).join(' '));
    expect(typesetter.missing()).toEqual(SIGNS.map(([sign]) => sign.normalize('NFC')));
  });

  it.each(LETTERS)('%s is none of them', (text) => {
    expect(unshaped(text)).toEqual([]);
  });
});
