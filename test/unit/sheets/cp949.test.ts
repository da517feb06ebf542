import { expect, it } from 'vitest';
import { decodeCp949 } from '@core/sheets/cp949.ts';

function read(hex: string): string | undefined {
  return decodeCp949(Uint8Array.from(Buffer.from(hex, 'hex')), { fatal: true });
}

it('reads the first and the last syllable that the standard leaves out, and those between in the order of Unicode', () => {
  expect(read('8141')).toBe('갂');
  expect(read('c652')).toBe('힣');
  expect(read('8c63b0a1')).toBe('똠가');
});

it('reads the standard and ASCII as they are', () => {
  expect(read('b0a1b3aa2c61')).toBe('가나,a');
});

it('says what it cannot read, or puts a sign in its place', () => {
  expect(read('c653')).toBeUndefined();
  expect(read('b0')).toBeUndefined();
  expect(decodeCp949(Uint8Array.of(0x41, 0xff, 0x42), { fatal: false })).toBe('A�B');
});
