import { ko as cliWords } from '../../../electron/cli/words/ko.ts';
import { sayIn } from '../../../electron/cli/words/say.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { ko } from '@app/i18n/ko/index.ts';
import { particleOf } from '@shared/domain/particle.ts';
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

test('no Korean sentence guesses the particle of a word that it is given', () => {
  const guessed =
    /(?<!이라\/라\)|megabytes)\}\}’?(?:은|는|이|가|을|를|과|와|으로|로|이라는|라는|이라)(?=[ ,.]|$)|이\(가\)|은\(는\)|을\(를\)|\(으\)로|[와과]\([와과]\)/u;
  const found = [...sentencesOf(ko), ...sentencesOf(cliWords)].filter((text) => guessed.test(text));
  expect(found).toEqual([]);
});

test('the command line writes particles as the window does', () => {
  expect(sayIn('ko')('errors.sheet.locked', { file: '명단' })).toMatch(/^‘명단’은 /u);
  expect(sayIn('ko')('cli.errors.noTable', { term: '큐', known: '' })).toMatch(/^‘큐’라는 /u);
});

function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}
