import { revisionCode } from '@core/modules/document/revision.ts';
import { expect, test } from 'vitest';

test('a revision code is of what a print shows: what only a screen reader is told leaves it as it was', () => {
  const cell = { text: '', scene: { width: 3, height: 3, shapes: [] } };
  const word = { kind: 'text', text: '담당' };
  const code = revisionCode({ cells: [cell], words: [word] });
  expect(revisionCode({ cells: [{ ...cell, alt: '빈 확인란' }], words: [{ ...word, column: 1 }] })).toBe(code);
  expect(revisionCode({ cells: [{ ...cell, text: '1' }], words: [word] })).not.toBe(code);
});
