/**
 * Which bytes of a picture may go into a PDF: whole PNGs, and JPEGs without what a camera wrote beside the picture (place, time, device); only
 * how it is turned is kept. Null: another format, or broken; a broken PNG would end the process that writes the page.
 */
import { MOST_PICTURE_PIXELS as MOST_PIXELS } from '@shared/domain/attachment.ts';
import { inflateSync } from 'node:zlib';
import { bareJpeg } from '../attachments/bare-picture.ts';

/** Larger ones make a paper that nobody can send. */
const MOST_BYTES = 20 * 1024 * 1024;

export function drawablePicture(bytes: Uint8Array): Uint8Array | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length > MOST_BYTES) return null;
  try {
    if (data.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n') return isWholePng(data) ? bytes : null;
    if (data.readUInt16BE(0) !== 0xffd8) return null;
    const jpeg = bareJpeg(data);
    return jpeg === null || jpeg.pixels > MOST_PIXELS ? null : jpeg.bytes;
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
