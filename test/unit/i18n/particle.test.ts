import { i18n } from '@app/i18n/i18n.ts';
import { particleOf } from '@app/i18n/particle.ts';
import { describe, expect, test } from 'vitest';

describe('a particle follows the last sound of the word', () => {
  test.each([
    ['골목 텃밭', '이/가', '이'],
    ['은평', '을/를', '을'],
    ['회의', '을/를', '를'],
    ['2020', '이/가', '이'],
    ['큐 12', '을/를', '를'],
    ['3', '으로/로', '으로'],
    ['7', '으로/로', '로'],
    ['작은도서관 (예시)', '을/를', '를'],
    ['‘끝’', '은/는', '은'],
  ] as const)('%s, %s: %s', (word, particle, expected) => {
    expect(particleOf(word, particle)).toBe(expected);
  });

  test.each([
    ['Lab', '을/를', '을(를)'],
    ['?!', '이/가', '이(가)'],
    ['A4 size', '으로/로', '(으)로'],
  ] as const)('where letters do not tell the sound of %s, both are written', (word, particle, expected) => {
    expect(particleOf(word, particle)).toBe(expected);
  });

  test('a quoted title takes it after the closing mark', () => {
    i18n.addResource('ko', 'words', 'quotedProbe', '{{title, quoted(particle: 을/를)}} 옮김');
    const t = i18n.t as (key: string, params: object) => string;
    expect(t('quotedProbe', { title: '작은도서관 2020' })).toBe('‘작은도서관 2020’을 옮김');
  });
});
