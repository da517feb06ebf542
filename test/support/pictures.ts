/** Pictures made of nothing, for papers that print them. */
import { crc32, deflateSync } from 'node:zlib';

interface PngParts {
  /** Packed; otherwise grey squares. */
  readonly data?: Uint8Array;
  readonly interlace?: 0 | 1;
}

/** A PNG of eight bits and three colours. */
export function pngOf(width: number, height: number, { data, interlace = 0 }: PngParts = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, interlace], 8);
  const lines = Buffer.alloc((1 + width * 3) * height);
  for (let y = 0; y < height; y += 1)
    lines.fill(64 + ((y * 32) % 160), y * (1 + width * 3) + 1, (y + 1) * (1 + width * 3));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunkOf('IHDR', head),
    chunkOf('IDAT', data ?? deflateSync(lines)),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

export function chunkOf(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
