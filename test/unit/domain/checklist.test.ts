import { checkStates, checkTally, nestedOrder } from '@shared/domain/checklist.ts';
import type { CheckState } from '@shared/domain/checklist.ts';
import { indented, movedTo, outdented } from '@app/features/board/model/check-moves.ts';
import { describe, expect, test } from 'vitest';

function line(id: string, state: CheckState = 'open', parentId: string | null = null, rank = `a${id}`) {
  return { id, state, parentId, rank };
}

describe('a line with others below it', () => {
  test.each<[readonly CheckState[], CheckState]>([
    [['open', 'done'], 'open'],
    [['done', 'done'], 'done'],
    [['done', 'na'], 'done'],
    [['na', 'na'], 'na'],
    [['later', 'done'], 'later'],
    [['later', 'open'], 'open'],
  ])('whose parts are %s is %s, whatever was said of it', (parts, wanted) => {
    const lines = [line('p', 'done'), ...parts.map((state, index) => line(`c${index}`, state, 'p'))];
    expect(checkStates(lines).get('p')).toBe(wanted);
  });

  test('is not counted beside them, and neither is what does not apply; a blank line is not done', () => {
    const lines = [line('p'), line('c', 'done', 'p'), line('d', 'na', 'p'), line('e', 'later'), line('f')];
    expect(checkTally(lines)).toEqual({ done: 1, total: 3 });
    expect(checkTally([])).toEqual({ done: 0, total: 0 });
  });
});

const LINES = nestedOrder([line('1'), line('2', 'open', '1'), line('3'), line('4', 'open', '1'), line('5')]);

test('parts stand right after the line that they are parts of; one whose parent is not there stands for itself', () => {
  expect(LINES.map(({ id }) => id)).toEqual(['1', '2', '4', '3', '5']);
  expect(nestedOrder([line('2', 'open', 'gone'), line('1')]).map(({ id }) => id)).toEqual(['1', '2']);
});

describe('moving a line', () => {
  test('takes its parts along, past the whole of what it passes', () => {
    expect(movedTo(LINES, '1', 1)).toEqual({ place: { before: '5' }, parentId: null });
    expect(movedTo(LINES, '3', 4)).toEqual({ place: { at: 'end' }, parentId: null });
    expect(movedTo(LINES, '3', 2)).toEqual({ place: { before: '1' }, parentId: null });
    expect(movedTo(LINES, '5', 3)).toEqual({ place: { before: '3' }, parentId: null });
  });

  test('leaves a part a part, of the line that it now stands below', () => {
    expect(movedTo(LINES, '4', 1)).toEqual({ place: { before: '2' }, parentId: '1' });
    expect(movedTo(LINES, '4', 3)).toEqual({ place: { after: '3' }, parentId: '3' });
    expect(movedTo(LINES, '2', 0)).toEqual({ place: { before: '1' }, parentId: null });
  });

  test('in goes below the line above, out right after it; the first line and one with parts stay', () => {
    expect(indented(LINES, '3')).toEqual({ place: { after: '4' }, parentId: '1' });
    expect(indented(LINES, '1')).toBe(null);
    expect(indented(LINES, '5')).toEqual({ place: { after: '3' }, parentId: '3' });
    expect(outdented(LINES, '4')).toEqual({ place: { after: '1' }, parentId: null });
    expect(outdented(LINES, '3')).toBe(null);
  });
});
