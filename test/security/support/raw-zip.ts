/** Zip files written by hand, so that they can say what no zip program would write. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Unix mode, as in `0o120777` for a link. */
  readonly mode?: number;
  /** The size that the directory claims. */
  readonly claims?: number;
}

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;

/** The fields of a header one after the other, little-endian, each with its width in bytes. */
function packed(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100_644, claims = content.byteLength } of entries) {
    const title = Buffer.from(name, 'utf8');
    const data = deflateRawSync(content);
    const facts = [
      [0x08_00, 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [crc32(content), 4],
      [data.byteLength, 4],
      [claims, 4],
      [title.byteLength, 2],
      [0, 2],
    ] as const;
    const local = Buffer.concat([packed([LOCAL, 4], [20, 2], ...facts), title, data]);
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [mode * 65_536, 4],
      [offset, 4],
    ] as const;
    centrals.push(Buffer.concat([packed([CENTRAL, 4], [0x03_14, 2], [20, 2], ...facts, ...rest), title]));
    locals.push(local);
    offset += local.byteLength;
  }
  const directory = Buffer.concat(centrals);
  const end = packed(
    [END, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [directory.byteLength, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...locals, directory, end]);
}
