import { describe, expect, test } from 'vitest';
import { readCell } from '@shared/domain/cue-cells.ts';
import { endAfter, onDayNear } from '@shared/domain/cue-day.ts';

function valueOf(column: string, text: string): unknown {
  const read = readCell(column, text);
  if (read === undefined) return 'no such column';
  if (!read.ok) return read.code;
  return read.value.kind === 'start' && read.value.until !== null
    ? [read.value.value, read.value.until]
    : read.value.value;
}

describe('a cell of a cue sheet', () => {
  test.each([
    ['minutes', "20'", 20],
    ['minutes', '(05’)', 5],
    ['minutes', '1시간 30분', 90],
    ['minutes', ' ', null],
    ['minutes', '0', 'minutes.invalid'],
    ['minutes', '-5', 'minutes.invalid'],
    ['minutes', '조금', 'minutes.invalid'],
    ['minutes', '10081', 'minutes.invalid'],
    ['canGive', '5분', 5],
    ['canGive', '10', 10],
    ['canGive', '', 0],
    ['canGive', '0', 0],
    ['canGive', '-5', 'minutes.invalid'],
    ['canGive', '1441', 'minutes.invalid'],
    ['start', '14:50', 890],
    ['start', '오후 2시 반', 870],
    ['start', '24:30', 1470],
    ['start', '14:50 ~ 15:00', [890, 900]],
    ['start', '18:31-18:36', [1111, 1116]],
    ['start', '+1 00:30', 1470],
    ['start', '-1 22:00', -120],
    ['start', '-2 22:00', -1560],
    ['start', '-3 22:00', 'time.invalid'],
    ['start', '', null],
    ['start', '점심 먹고', 'time.invalid'],
    ['start', '14:50~', 890],
    ['start', '오후 2시~4시', [840, 960]],
    ['start', '저녁 6시 ~ 8시', [1080, 1200]],
    ['start', '오후 2-4시', [840, 960]],
    ['start', '1:00pm~2:30', [780, 870]],
    ['start', '2~4pm', [840, 960]],
    ['start', '10시~오후 1시', [600, 780]],
    ['start', '오전 11시~1시', [660, 780]],
    ['start', '밤 10시~2시', [1320, 1560]],
    ['start', '오후 11시~익일 1시', [1380, 1500]],
    ['start', '2시~4시', [120, 240]],
    ['start', '13시-14시', [780, 840]],
    ['start', '10시부터 12시까지', [600, 720]],
    ['start', '10:00~12:00 (120분)', [600, 720]],
    ['start', '10:00~12:00 (2시간)', [600, 720]],
    ['start', '10:00~12:00 (90분)', 'time.endBeforeStart'],
    ['start', '오후 2:00:00', 840],
    ['start', '14:00:30 ~ 14:30:00', [840, 870]],
    ['start', '10:00~점심', 'time.invalid'],
    ['minutes', '00:05:00', 5],
    ['minutes', '0:30:00', 30],
    ['minutes', '0:05:30', 'minutes.invalid'],
    ['start', '180:00', 'time.invalid'],
    ['end', '15:00', 900],
    ['staffOnly', 'O', true],
    ['revealsPurpose', '아니오', false],
    ['staffOnly', '글쎄', 'mark.invalid'],
    ['title', '여는\n인사', '여는 인사'],
    ['content', '첫 줄\n둘째 줄 ', '첫 줄\n둘째 줄'],
    ['title', '가'.repeat(301), 'text.tooLong'],
    ['custom:1', '무전기 3', '무전기 3'],
    ['note', '벨\u0007소리', 'text.control'],
    ['title', '뒤집는\u202e글', 'text.bidi'],
    ['number', '반\ud800쪽', 'text.surrogate'],
    ['people', '나무', '나무'],
    ['rank', 'x', 'no such column'],
  ])('%s reads %j', (column, text, value) => {
    expect(valueOf(column, text)).toEqual(value);
  });
});

describe('a time without a day', () => {
  test.each([
    ['the same day', 23 * 60, 600, 23 * 60],
    ['the next day, on a row shortly before midnight', 10, 1430, 1450],
    ['still the evening, on a row shortly after midnight', 1430, 1450, 1430],
    ['never the day before the sheet', 1380, 20, 1380],
    ['the day before, on a row that stands there', 1320, -60, -120],
  ])('means %s', (_name, typed, near, meant) => {
    expect(onDayNear(typed, near)).toBe(meant);
  });

  test('as an end lies after the start, over midnight only from an afternoon into a morning', () => {
    expect(endAfter(890, 900)).toBe(900);
    expect(endAfter(1430, 10)).toBe(1450);
    expect(endAfter(1445, 30)).toBe(1470);
    expect(endAfter(890, 780)).toBeUndefined();
    expect(endAfter(890, 890)).toBeUndefined();
  });
});
