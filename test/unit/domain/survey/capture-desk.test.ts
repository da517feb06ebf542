/** A sheet half keyed in is never lost to the correction of another (requirement E08). */
import { changeEntry, EMPTY_DESK, isBegun, putAway, takeUp } from '@shared/domain/survey/capture-desk.ts';
import type { Entry } from '@shared/domain/survey/capture-desk.ts';
import { expect, test } from 'vitest';

const ANSWER = { picked: '4', text: '', isNone: false };
const STORED: Entry = { sheetId: 'a', source: 'interview', note: '뒷면', answers: { q: ANSWER } };
const HALF = { source: 'screen', note: '그림', answers: { q: ANSWER } } as const;

test('what was half keyed in comes back once the correction is done with, with its source', () => {
  const half = changeEntry(EMPTY_DESK, HALF);
  const correcting = changeEntry(takeUp(half, STORED), { note: '고침' });
  expect(correcting.entry).toEqual({ ...STORED, note: '고침' });
  expect(correcting.aside === null || isBegun(correcting.aside)).toBe(true);
  expect(isBegun(EMPTY_DESK.entry)).toBe(false);
  expect(putAway(correcting)).toEqual(half);
  // A second sheet taken up after the first changes nothing of that.
  expect(putAway(takeUp(correcting, { ...STORED, sheetId: 'b' }))).toEqual(half);
});

test('the source is that of the pile, not of the sheet that was corrected', () => {
  const pile = changeEntry(EMPTY_DESK, { source: 'screen' });
  expect(putAway(takeUp(pile, STORED)).entry).toEqual({ sheetId: null, source: 'screen', note: '', answers: {} });
});

test('the next sheet of a pile begins empty, of the same source', () => {
  const next = putAway(changeEntry(EMPTY_DESK, HALF));
  expect(next).toEqual({ entry: { sheetId: null, source: 'screen', note: '', answers: {} }, aside: null });
});
