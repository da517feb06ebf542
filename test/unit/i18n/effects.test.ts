/** What the consumers of a change give as codes has words in both languages. */
import { STAY_REASONS } from '@shared/domain/anchored-dates.ts';
import { effects as en } from '@app/i18n/en/effects.ts';
import { effects as ko } from '@app/i18n/ko/effects.ts';
import { expect, test } from 'vitest';

test.each([
  ['ko', ko],
  ['en', en],
])('every reason why a card stays where it is has a sentence in %s', (_locale, words) => {
  const said: Readonly<Record<string, string>> = words.stay;
  expect(STAY_REASONS.filter((reason) => !(reason in said))).toEqual([]);
});
