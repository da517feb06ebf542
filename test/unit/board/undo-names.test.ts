import { stepText } from '@app/i18n/dynamic.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { afterEach, expect, test } from 'vitest';

afterEach(async () => {
  await i18n.changeLanguage('ko');
});

test.each([
  [
    'task.toStage',
    { title: '장소 찾기', stage: 'prepare' },
    '‘장소 찾기’ 준비로 옮기기',
    'move “장소 찾기” to Prepare',
  ],
  [
    'tasks.toStageAndArea',
    { count: 3, stage: 'topic', area: 'venue' },
    '카드 3개 주제 선정으로, 장소로 옮기기',
    'move 3 cards to Topic, to Venue',
  ],
  ['tasks.toStatus', { count: 2, status: 'done' }, '카드 2개 상태를 마침으로 바꾸기', 'change 2 cards to Done'],
  ['task.create', { title: '$t(common.appName)' }, '‘$t(common.appName)’ 만들기', 'create “$t(common.appName)”'],
] as const)('undo names %s in words, in both languages', async (name, params, korean, english) => {
  const step = { name, params, at: '2026-11-21T00:00:00.000Z' };
  expect(stepText(step)).toBe(korean);
  await i18n.changeLanguage('en');
  expect(stepText(step)).toBe(english);
});
