/** What of a picture goes into a paper: nothing that would break it, and nothing that a camera wrote beside it. */
import { barePicture } from '@core/attachments/bare-picture.ts';
import { drawablePicture } from '@core/documents/pictures.ts';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chunkOf, pngOf } from '../../support/pictures.ts';

test('a whole PNG goes as it is; a cut, an interlaced and a lying one do not', () => {
  const png = pngOf(3, 2);
  expect(drawablePicture(png)).toBe(png);
  expect(drawablePicture(png.subarray(0, -20))).toBeNull();
  expect(drawablePicture(pngOf(3, 2, { data: deflateSync(Buffer.alloc(4)) }))).toBeNull();
  expect(drawablePicture(pngOf(3, 2, { data: Buffer.from('no such thing') }))).toBeNull();
  expect(drawablePicture(pngOf(3, 2, { interlace: 1 }))).toBeNull();
});

test('another format and nothing at all are not drawn', () => {
  expect(drawablePicture(Buffer.from('RIFF....WEBPVP8 '))).toBeNull();
  expect(drawablePicture(new Uint8Array())).toBeNull();
});

const SOF = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
const SCAN = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** EXIF with how it is turned, and a text that stands for a place. */
function exif(turned: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0', 'latin1');
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from([turned, 0, 0]), Buffer.from('37.55N')]);
}

test('a JPEG loses where and when it was taken, and keeps how it is turned', () => {
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif(6)),
    segment(0xfe, Buffer.from('a remark')),
    SOF,
    SCAN,
  ]);
  const bare = Buffer.from(drawablePicture(jpeg) ?? []);
  expect(bare.includes('37.55N')).toBe(false);
  expect(bare.includes('a remark')).toBe(false);
  expect(bare.includes(Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6]))).toBe(true);
  expect(bare.subarray(-SCAN.length)).toEqual(SCAN);
  const plain = Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe1, exif(1)), SOF, SCAN]);
  expect(drawablePicture(plain)).toEqual(Buffer.concat([Buffer.from([0xff, 0xd8]), SOF, SCAN]));
  expect(drawablePicture(jpeg.subarray(0, 40))).toBeNull();
});

test('a picture for others loses texts, place and a film behind it, and its own data stays as it is', () => {
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif(1)),
    segment(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001colours')),
    segment(0xe2, Buffer.from('MPF\0second picture')),
    SOF,
    SCAN,
    Buffer.from('....ftypmp42 37.55N'),
  ]);
  const bare = barePicture(jpeg);
  expect(bare?.isChanged).toBe(true);
  const bytes = Buffer.from(bare?.bytes ?? []);
  expect(['37.55N', 'MPF', 'ftyp'].filter((word) => bytes.includes(word))).toEqual([]);
  expect(bytes.includes('colours')).toBe(true);
  expect(bytes.subarray(-SCAN.length)).toEqual(SCAN);
  expect(barePicture(bytes)).toEqual({ bytes, isChanged: false });

  const png = pngOf(3, 2);
  const told = Buffer.concat([png.subarray(0, 33), chunkOf('eXIf', Buffer.from('37.55N')), png.subarray(33)]);
  expect(barePicture(told)).toEqual({ bytes: png, isChanged: true });
  expect(barePicture(png)?.isChanged).toBe(false);

  const webp = riff([
    ['VP8X', Buffer.from([0x1c, 0, 0, 0, 2, 0, 0, 1, 0, 0])],
    ['VP8L', Buffer.from('picture')],
    ['EXIF', Buffer.from('37.55N')],
    ['XMP ', Buffer.from('maker')],
  ]);
  expect(barePicture(webp)).toEqual({
    bytes: riff([
      ['VP8X', Buffer.from([0x10, 0, 0, 0, 2, 0, 0, 1, 0, 0])],
      ['VP8L', Buffer.from('picture')],
    ]),
    isChanged: true,
  });
});

test('what is no picture that can be made bare is told apart', () => {
  for (const bytes of [
    Buffer.from('%PDF-1.7'),
    Buffer.from('....ftypheic'),
    pngOf(3, 2).subarray(0, -6),
    Buffer.alloc(0),
  ])
    expect(barePicture(bytes)).toBeNull();
});

function riff(chunks: readonly (readonly [type: string, body: Buffer])[]): Buffer {
  const body = Buffer.concat(
    chunks.map(([type, data]) => {
      const head = Buffer.from(`${type}....`, 'latin1');
      head.writeUInt32LE(data.length, 4);
      return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
    }),
  );
  const head = Buffer.from('RIFF....WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
