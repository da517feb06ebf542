/**
 * Which bytes of a picture may go into a PDF: whole PNGs, and JPEGs without what a camera wrote beside the picture (place, time, device); only
 * how it is turned is kept. Null: another format, or broken; a broken PNG would end the process that writes the page.
 */
import { MOST_PICTURE_PIXELS as MOST_PIXELS } from '@shared/domain/attachment.ts';
import { inflateSync } from 'node:zlib';

/** Larger ones make a paper that nobody can send. */
const MOST_BYTES = 20 * 1024 * 1024;

export function drawablePicture(bytes: Uint8Array): Uint8Array | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length > MOST_BYTES) return null;
  try {
    if (data.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n') return isWholePng(data) ? bytes : null;
    return data.readUInt16BE(0) === 0xffd8 ? bareJpeg(data) : null;
  } catch {
    return null;
  }
}

/** Its picture data unpacks to as many bytes as its size asks for. */
function isWholePng(data: Buffer): boolean {
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length;) {
    const length = data.readUInt32BE(at);
    if (at + 12 + length > data.length) return false;
    if (data.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      packed.push(data.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const [bits, colours, interlace] = [data.readUInt8(24), data.readUInt8(25), data.readUInt8(28)];
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colours];
  // The writer takes no sixteen bits with an alpha channel, and an interlaced one is drawn askew by some readers.
  if (channels === undefined || bits > 8 || interlace !== 0 || width * height > MOST_PIXELS) return false;
  const line = 1 + Math.ceil((width * channels * bits) / 8);
  return inflateSync(Buffer.concat(packed), { maxOutputLength: MOST_PIXELS * 4 + height + 1 }).length === line * height;
}

const SIZES = new Set([0xc0, 0xc1, 0xc2]);
const ADOBE = 0xee;

/** Segments up to the picture itself, but those that say something of the camera. Throws where it ends before. */
function bareJpeg(data: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let turned = 1;
  let size = 0;
  let at = 2;
  for (;;) {
    const marker = data.readUInt8(at + 1);
    if (data.readUInt8(at) !== 0xff) return null;
    if (marker === 0xda) break;
    const segment = data.subarray(at, at + 2 + data.readUInt16BE(at + 2));
    if (SIZES.has(marker)) size = segment.readUInt16BE(5) * segment.readUInt16BE(7);
    if (marker === 0xe1) turned = orientation(segment) ?? turned;
    const isAside = (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;
    if (!isAside) kept.push(segment);
    at += segment.length;
  }
  if (size === 0 || size > MOST_PIXELS) return null;
  return Buffer.concat([
    data.subarray(0, 2),
    ...(turned === 1 ? [] : [turnedSegment(turned)]),
    ...kept,
    data.subarray(at),
  ]);
}

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;

/** 1–8 as EXIF has it; undefined where the segment says nothing of it. */
function orientation(segment: Buffer): number | undefined {
  if (segment.subarray(4, 10).toString('latin1') !== EXIF) return undefined;
  const tiff = segment.subarray(10);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === ORIENTATION) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** EXIF that says nothing but that. */
function turnedSegment(value: number): Buffer {
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, value, 0, 0, 0, 0, 0, 0, 0];
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), Buffer.from(tiff)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
