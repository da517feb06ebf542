/**
 * Adds objects to a finished PDF, packed together (object streams and a cross-reference stream, ISO 32000-1, 7.5.7 and 7.5.8): the library
 * that wrote it writes each by itself, uncompressed, with a line of twenty bytes in its table.
 */
import { deflateSync } from 'node:zlib';

export interface PackedObjects {
  /** The number of an object that the file has already, and that is written anew. */
  readonly held: number;
  /** That object, and others that are numbered from `first` on. */
  make(first: number): { readonly held: string; readonly objects: readonly string[] };
}

/** In one stream: a reader unpacks it whole for any of them. */
const PER_STREAM = 500;
/** Lines of a table are much alike: more effort makes them hardly smaller, and takes twice as long. */
const EFFORT = { level: 4 } as const;
/** Bytes of the three fields of an entry of the table: kind, place, place within. */
const FIELDS = [1, 4, 2] as const;
const ENTRY = 7;
const PLAIN = 1;
const PACKED = 2;
/** Generation of a number that is free for good. */
const NEVER = 0xffff;

/** `bytes` end with a table and a trailer as PDFKit writes them; throws where they do not. */
export function withPackedObjects(bytes: Uint8Array, added: PackedObjects): Uint8Array {
  const { table, places, trailer } = endOf(bytes);
  const { held, objects } = added.make(places.length);
  const numbered = [[added.held, held] as const, ...objects.map((text, at) => [places.length + at, text] as const)];
  const streams = Math.ceil(numbered.length / PER_STREAM);
  const firstStream = places.length + objects.length;
  const size = firstStream + streams + 1;

  const entries = Buffer.alloc(size * ENTRY);
  const enter = (number: number, kind: number, place: number, placeWithin: number): void => {
    entries.writeUInt8(kind, number * ENTRY);
    entries.writeUInt32BE(place, number * ENTRY + 1);
    entries.writeUInt16BE(placeWithin, number * ENTRY + 5);
  };
  for (const [number, place] of places.entries())
    enter(number, number === 0 ? 0 : PLAIN, place, number === 0 ? NEVER : 0);

  const parts: Uint8Array[] = [bytes.subarray(0, table)];
  let place = table;
  const put = (number: number, dictionary: string, data: Uint8Array): void => {
    const packed = deflateSync(data, EFFORT);
    const head = `${number} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
    const part = Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
    parts.push(part);
    enter(number, PLAIN, place, 0);
    place += part.length;
  };
  for (let stream = 0; stream < streams; stream += 1) {
    const own = numbered.slice(stream * PER_STREAM, (stream + 1) * PER_STREAM);
    let offset = 0;
    const heads = own.map(([number, text], at) => {
      enter(number, PACKED, firstStream + stream, at);
      const head = `${number} ${offset}`;
      offset += text.length + 1;
      return head;
    });
    const index = `${heads.join(' ')}\n`;
    const body = own.map(([, text]) => `${text}\n`).join('');
    const dictionary = `/Type/ObjStm/N ${own.length}/First ${index.length}`;
    put(firstStream + stream, dictionary, Buffer.from(index + body, 'latin1'));
  }
  const start = place;
  enter(size - 1, PLAIN, start, 0);
  put(size - 1, `/Type/XRef/Size ${size}/W[${FIELDS.join(' ')}]${trailer}`, entries);
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(parts));
}

/** Where the table begins, where each object does, by its number, and what the trailer says beside their count. */
function endOf(bytes: Uint8Array) {
  const tail = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const [, lines, trailer] =
    /^xref\n0 \d+\n((?:\d{10} \d{5} [fn] \n)+)trailer\n<<\n([\s\S]*)>>\nstartxref/.exec(
      Buffer.from(bytes.subarray(table)).toString('latin1'),
    ) ?? [];
  if (lines === undefined || trailer === undefined) throw new RangeError('pdf: no table at its end');
  const places = Array.from(lines.matchAll(/(\d{10}) \d{5} [fn]/g), ([, place]) => Number(place));
  return { table, places, trailer: trailer.replace(/\/Size \d+\n/, '') };
}
