import { isFileName } from '@shared/domain/shown-people.ts';
import { expect, test } from 'vitest';

test.each([
  ['a.jpg', 'a.jpg', true],
  ['a.jpg', ' A ', true],
  ['a.jpg', 'other.PNG', true],
  ['a.jpg', 'IMG_0042', true],
  ['a.jpg', 'DSC01234', true],
  ['a.jpg', '사진 1', true],
  ['a.jpg', '20261121_140312', true],
  ['a.jpg', '', false],
  ['a.jpg', '강의실에서 손을 든 사람 세 명', false],
  ['a.jpg', '사진 3장을 든 사람', false],
  ['a.jpg', '2018년 겨울의 서울역.', false],
])('for %s “%s” is a file name: %s', (name, altText, is) => {
  expect(isFileName({ name, altText })).toBe(is);
});
