/**
 * Pictures without what a camera or a program wrote beside them: place, time, device, owner, thumbnails, a film hidden behind the picture. The
 * picture itself is not encoded anew, so that it stays as sharp as it is.
 */

export interface BarePicture {
  readonly bytes: Uint8Array;
  /** Whether anything was taken out. */
  readonly isChanged: boolean;
}

/** JPEG, PNG and WebP; null for another format, and for a broken picture. */
export function barePicture(bytes: Uint8Array): BarePicture | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const bare = bareOf(data);
    return bare === null ? null : { bytes: bare, isChanged: !bare.equals(data) };
  } catch {
    return null;
  }
}

function bareOf(data: Buffer): Buffer | null {
  if (data.readUInt16BE(0) === 0xffd8) return bareJpeg(data)?.bytes ?? null;
  if (data.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n') return barePng(data);
  const isWebp =
    data.subarray(0, 4).toString('latin1') === 'RIFF' && data.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? bareWebp(data) : null;
}

const SIZES = new Set([0xc0, 0xc1, 0xc2]);
const ADOBE = 0xee;
const COLOURS = 0xe2;
const SCAN = 0xda;
const END = 0xd9;

/** The picture and what it needs to be drawn; how it is turned is kept. Throws where it ends before. */
export function bareJpeg(data: Buffer): { readonly bytes: Buffer; readonly pixels: number } | null {
  const kept: Buffer[] = [];
  let turned = 1;
  let size = 0;
  let at = 2;
  for (;;) {
    const marker = data.readUInt8(at + 1);
    if (data.readUInt8(at) !== 0xff) return null;
    if (marker === SCAN) break;
    const segment = data.subarray(at, at + 2 + data.readUInt16BE(at + 2));
    if (SIZES.has(marker)) size = segment.readUInt16BE(5) * segment.readUInt16BE(7);
    if (marker === 0xe1) turned = orientation(segment) ?? turned;
    const isProfile = marker === COLOURS && segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE';
    const isAside = (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE && !isProfile) || marker === 0xfe;
    if (!isAside) kept.push(segment);
    at += segment.length;
  }
  if (size === 0) return null;
  const head = [data.subarray(0, 2), ...(turned === 1 ? [] : [turnedSegment(turned)]), ...kept];
  return { bytes: Buffer.concat([...head, data.subarray(at, endOfScans(data, at))]), pixels: size };
}

/** Where the picture ends; phones put a film or a second picture behind it. */
function endOfScans(data: Buffer, from: number): number {
  let at = from;
  while (at + 1 < data.length) {
    const marker = data[at + 1] ?? 0;
    const isData = data[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (isData) at += 1;
    else if (marker === END) return at + 2;
    else if (at + 3 < data.length) at += 2 + data.readUInt16BE(at + 2);
    else break;
  }
  return data.length;
}

/** Texts, the time, and what a camera wrote. */
const ASIDE_IN_PNG = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

function barePng(data: Buffer): Buffer | null {
  const kept = [data.subarray(0, 8)];
  for (let at = 8; at + 12 <= data.length;) {
    const type = data.subarray(at + 4, at + 8).toString('latin1');
    const end = at + 12 + data.readUInt32BE(at);
    if (end > data.length) return null;
    if (!ASIDE_IN_PNG.has(type)) kept.push(data.subarray(at, end));
    // Nothing behind the end belongs to the picture.
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

/** Flags of the extended header that say there is EXIF, and XMP. */
const WEBP_ASIDE = 0x08 | 0x04;

function bareWebp(data: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= data.length;) {
    const type = data.subarray(at, at + 4).toString('latin1');
    const size = data.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > data.length) return null;
    if (type !== 'EXIF' && type !== 'XMP ') {
      const chunk = Buffer.from(data.subarray(at, end));
      if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_ASIDE & 0xff, 8);
      kept.push(chunk);
    }
    at = end;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
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
