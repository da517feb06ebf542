import { looksMisread } from '@shared/domain/misread-text.ts';
import { describe, expect, test } from 'vitest';

/** As a program shows bytes that it takes for Latin letters. */
function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

describe('a table in a wrong encoding is told', () => {
  test('UTF-8 taken for Latin letters', () => {
    expect(looksMisread(asLatin(Buffer.from('여는 말\t홍길동')))).toBe(true);
    expect(looksMisread(new TextDecoder('windows-1252').decode(Buffer.from('접수 안내')))).toBe(true);
  });

  test('CP949 taken for Latin letters, and for UTF-8', () => {
    // 한글 문서 in CP949.
    const bytes = Uint8Array.from([0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb9, 0xae, 0xbc, 0xad]);
    expect(looksMisread(asLatin(bytes))).toBe(true);
    expect(looksMisread(Buffer.from(bytes).toString('utf8'))).toBe(true);
  });

  test('UTF-8 taken for CP949', () => {
    const decoded = new TextDecoder('euc-kr').decode(Buffer.from('여는 말과 발제, 모둠 이야기'));
    expect(looksMisread(decoded)).toBe(true);
  });
});

test.each([
  'Café crème, naïve façade, Ærøskøbing',
  '여는 말\t10분\n정말?\t네?',
  '가? 나! 다? 무슨 말?',
  '국립극장 Ça va? 100°C ±5',
  'São Paulo – Ñandú – Über',
  '1,000\t-5\t50%',
  '漢字 ひらがな 한글',
  'Q&A ············ 20',
  '왜?왜?왜?',
  '네?뭐?누구?왜?어디?',
  '',
])('sound text is let through: %s', (text) => {
  expect(looksMisread(text)).toBe(false);
});
