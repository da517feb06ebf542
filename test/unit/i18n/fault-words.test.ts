import { FAULT_KINDS } from '@app/app/faults/fault-kind.ts';
import { en } from '@app/i18n/en/index.ts';
import { ko } from '@app/i18n/ko/index.ts';
import { describe, expect, test } from 'vitest';

describe.each([
  ['ko', ko.fault],
  ['en', en.fault],
])('every fault in %s', (_locale, words) => {
  test.each(FAULT_KINDS)('%s says what happened, what is safe and what to do', (kind) => {
    const screen = words.screen[kind];
    for (const part of [screen.title, screen.happened, screen.safe]) expect(part.length).toBeGreaterThan(5);
    expect(screen.todo.split('\n').length).toBeGreaterThanOrEqual(2);
    expect(words.notSaved[kind].length).toBeGreaterThan(5);
  });
});
