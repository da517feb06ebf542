import { checkInCode, readEntered } from '@shared/domain/door/check-in-code.ts';
import { nameTagSheet } from '@shared/domain/scene/name-tags.ts';
import { addressCode, qrScene } from '@shared/domain/scene/qr.ts';
import { marksOf } from '@shared/domain/scene/scene.ts';
import type { Scene } from '@shared/domain/scene/scene.ts';
import { encode } from 'uqr';
import { expect, test } from 'vitest';

const SIDE = 34;

/** What a reader sees: whether the middle of each square is dark. */
function seen(scene: Scene, size: number, side: number, left = 0, top = 0): readonly boolean[][] {
  const dark = marksOf(scene).flatMap((mark) => (mark.kind === 'rect' && mark.fill === 'ink' ? [mark] : []));
  const at = (index: number) => ((index + 0.5) * side) / size;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) =>
      dark.some(
        (one) =>
          at(x) + left > one.x &&
          at(x) + left < one.x + one.width &&
          at(y) + top > one.y &&
          at(y) + top < one.y + one.height,
      ),
    ),
  );
}

test.each(['https://forms.example.org/night-school', '482100937715'])('%s is drawn square by square', (text) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  expect(seen(qrScene(text, SIDE), size, SIDE)).toEqual(data);
  expect(seen(addressCode(text, '신청', 170), size, SIDE)).toEqual(data);
});

test('nothing is printed within four squares of the edge, and a square is no smaller than 0.4 mm', () => {
  const { size } = encode('https://forms.example.org/night-school', { ecc: 'M', border: 4 });
  const module = SIDE / size;
  expect(module).toBeGreaterThan(0.4);
  const dark = marksOf(qrScene('https://forms.example.org/night-school', SIDE)).flatMap((mark) =>
    mark.kind === 'rect' && mark.fill === 'ink' ? [mark] : [],
  );
  for (const { x, y, width } of dark) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4 * module - 1e-9);
    expect(x + width).toBeLessThanOrEqual(SIDE - 4 * module + 1e-9);
  }
});

test('the code on a name tag is the one that the reader at the door takes, and says nothing else', () => {
  const code = checkInCode('0198-some-id');
  expect(readEntered(code)).toEqual({ kind: 'code', code });
  const sheet = nameTagSheet([{ name: '나무', role: '참여자', small: '', code }]);
  const { data, size } = encode(code, { ecc: 'M', border: 4 });
  const ground = marksOf(sheet).find((mark) => mark.kind === 'rect' && mark.fill === 'ground');
  if (ground?.kind !== 'rect') throw new Error('no code');
  expect(ground.width / size).toBeGreaterThan(0.4);
  expect(seen(sheet, size, ground.width, ground.x, ground.y)).toEqual(data);
});
