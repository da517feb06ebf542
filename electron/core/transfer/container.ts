/**
 * The file around a bundle: the JSON document itself, or a zip that holds it as `bundle.json` beside `attachments/<sha256>`. What a
 * stranger's zip may hold is bounded before anything of it is unpacked, and each attachment is checked against its name.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { MAX_ATTACHMENT_BYTES } from '@shared/domain/attachment.ts';
import { AppError } from '../base/app-error.ts';
import { checkBundleSize, MAX_BUNDLE_BYTES } from './parse-bundle.ts';

/** Why an entry of a zip is refused; `errors.bundleEntry.<reason>` has the words. */
export type EntryReason =
  | 'name'
  | 'link'
  | 'twice'
  | 'locked'
  | 'count'
  | 'size'
  | 'ratio'
  | 'hash'
  | 'missing'
  | 'broken';

export const DOCUMENT_ENTRY = 'bundle.json';
const ATTACHMENT_ENTRY = /^attachments\/([0-9a-f]{64})$/;
/** What computers add when people unpack a bundle, look into it and pack it again; folders hold nothing themselves. Never unpacked. */
const LEFT_BY_COMPUTERS =
  /^__MACOSX\/|(?:^|\/)(?:\._[^/]+|\.DS_Store|Thumbs\.db|desktop\.ini|\.localized|Icon\r)$|^(?:[^/]+\/){1,2}$/;
/** A folder around all of it, where the folder was packed and not what is in it. */
const AROUND = /^[^/]+\/(?=bundle\.json$|attachments\/)/;
const MAX_ENTRIES = 5_000;
/** Everything unpacked, in bytes. */
const MAX_INFLATED = 2 * 1024 ** 3;
/** Text shrinks to a twentieth, a table of blanks to a hundredth; a bomb to a thousandth. */
const MAX_RATIO = 200;
/** Below this the ratio says nothing, in bytes. */
const SMALL = 1024 * 1024;
const LINK = 0o120_000;
const KIND = 0o170_000;

/** Where the bytes of a waiting bundle's files come from. */
export type ReadFile = (sha256: string) => Promise<Uint8Array>;

export interface Container {
  /** The document's bytes. */
  readonly document: Uint8Array;
  /** SHA-256 of the files that it holds. */
  readonly attachments: readonly string[];
  /** The bytes of one of them, checked against its name. */
  read(sha256: string): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens a bundle file: its absolute path, or its bytes. `file` is what the user knows it by. Throws `bundle.tooLarge`, `bundle.notJson`
 * (`reason` zip), `bundle.entry` and `file.*`. Close it.
 */
export async function openContainer(source: string | Uint8Array, file: string): Promise<Container> {
  if (!(await isZip(source))) return plainContainer(source, file);
  const zip = await openZip(source, file);
  try {
    const entries = await listEntries(zip, file);
    const document = entries.get(DOCUMENT_ENTRY);
    if (document === undefined) throw refused(file, DOCUMENT_ENTRY, 'missing');
    const bytes = await inflate(zip, document, MAX_BUNDLE_BYTES, file);
    return {
      document: bytes,
      attachments: [...entries.keys()].flatMap((name) => ATTACHMENT_ENTRY.exec(name)?.[1] ?? []),
      async read(sha256) {
        const entry = entries.get(`attachments/${sha256}`);
        if (entry === undefined) throw refused(file, `attachments/${sha256}`, 'missing');
        const content = await inflate(zip, entry, MAX_ATTACHMENT_BYTES, file);
        const actual = createHash('sha256').update(content).digest('hex');
        if (actual !== sha256) throw refused(file, entry.fileName, 'hash');
        return content;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function refused(file: string, entry: string, reason: EntryReason): AppError {
  return new AppError('bundle.entry', { file, entry: entry.slice(0, 200), reason });
}

async function isZip(source: string | Uint8Array): Promise<boolean> {
  const head = typeof source === 'string' ? await firstBytes(source) : source.subarray(0, 4);
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function plainContainer(source: string | Uint8Array, file: string): Promise<Container> {
  const document = typeof source === 'string' ? await readBounded(source, file) : source;
  checkBundleSize(document.byteLength, file);
  return {
    document,
    attachments: [],
    read: (sha256) => Promise.reject(refused(file, `attachments/${sha256}`, 'missing')),
    close: () => undefined,
  };
}

async function readBounded(path: string, file: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    checkBundleSize((await handle.stat()).size, file);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const openPath = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
const openBytes = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

async function openZip(source: string | Uint8Array, file: string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const;
  try {
    if (typeof source === 'string') return await openPath(source, options);
    return await openBytes(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (cause) {
    throw new AppError('bundle.notJson', { file, reason: 'zip' }, { cause });
  }
}

/** The entries by name, every one of them allowed. Only the directory is read. */
function listEntries(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  const folded = new Set<string>();
  let inflated = 0;
  let around: string | undefined;
  return new Promise((resolve, reject) => {
    if (zip.entryCount > MAX_ENTRIES) {
      reject(refused(file, String(zip.entryCount), 'count'));
      return;
    }
    zip.on('entry', (entry: Entry) => {
      inflated += entry.uncompressedSize;
      around ??= AROUND.exec(entry.fileName)?.[0];
      const name = around === undefined ? entry.fileName : entry.fileName.replace(around, '');
      const reason = faultOf(entry, name, folded, inflated);
      if (reason !== undefined) {
        reject(refused(file, entry.fileName, reason));
        return;
      }
      if (!LEFT_BY_COMPUTERS.test(entry.fileName)) found.set(name, entry);
      folded.add(name.toLowerCase());
      zip.readEntry();
    });
    zip.on('end', () => resolve(found));
    // A name that climbs out of its folder, a directory that does not fit its file.
    zip.on('error', (cause: Error) => reject(refused(file, cause.message.slice(0, 80), 'broken')));
    zip.readEntry();
  });
}

function faultOf(entry: Entry, name: string, folded: ReadonlySet<string>, inflated: number): EntryReason | undefined {
  const { uncompressedSize, compressedSize } = entry;
  // Before the name: two that differ in case would be one file on many systems.
  if (folded.has(name.toLowerCase())) return 'twice';
  if ((Math.trunc(entry.externalFileAttributes / 65_536) & KIND) === LINK) return 'link';
  if (LEFT_BY_COMPUTERS.test(entry.fileName)) return undefined;
  const isDocument = name === DOCUMENT_ENTRY;
  if (!isDocument && !ATTACHMENT_ENTRY.test(name)) return 'name';
  if (entry.isEncrypted()) return 'locked';
  if (uncompressedSize > (isDocument ? MAX_BUNDLE_BYTES : MAX_ATTACHMENT_BYTES)) return 'size';
  if (inflated > MAX_INFLATED) return 'size';
  return uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO ? 'ratio' : undefined;
}

/** Unpacks one entry, and stops as soon as it is larger than it said or than is allowed. */
async function inflate(zip: ZipFile, entry: Entry, max: number, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
    for await (const part of stream) {
      const bytes: Uint8Array = part;
      size += bytes.byteLength;
      if (size > max) throw refused(file, entry.fileName, 'size');
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof AppError ? error : refused(file, entry.fileName, 'broken');
  }
  return Buffer.concat(parts);
}
