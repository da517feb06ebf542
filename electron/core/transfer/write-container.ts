/** Writes the file around a bundle: the document alone, or a zip of it and its attachments. Whole or not at all. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bundle } from '@shared/contract/bundle.ts';
import yazl from 'yazl';
import { chunksOf } from '../attachments/chunks.ts';
import type { AttachmentStore } from '../attachments/store.ts';
import { AppError } from '../base/app-error.ts';
import { draftOf, renameDurably, syncFile } from '../base/durable.ts';
import { DOCUMENT_ENTRY } from './container.ts';
import { asFileError, refuseLibrary, writeFileWhole } from '../base/files.ts';
import { writeBundle } from './write-bundle.ts';

/** With files a zip, for which the name ends in `silheomjang`; without, plain JSON. */
export function bundleEnding(bundle: Bundle): string {
  return hashesOf(bundle).length > 0 ? 'silheomjang' : 'silheomjang.json';
}

/**
 * `path` is absolute. Throws `file.*`, and `bundle.fileLost` for an attached file that is not, while it is copied, what its row says; what
 * stood there before stays then.
 */
export async function writeContainer(
  path: string,
  bundle: Bundle,
  { store, libraryFile }: { readonly store: AttachmentStore; readonly libraryFile: string },
): Promise<void> {
  const hashes = hashesOf(bundle);
  const text = writeBundle(bundle);
  if (hashes.length === 0) {
    writeFileWhole(path, text, libraryFile);
    return;
  }
  const draft = draftOf(path);
  try {
    refuseLibrary(path, libraryFile);
    const zip = new yazl.ZipFile();
    const mtime = new Date(bundle.exportedAt);
    zip.addBuffer(Buffer.from(text, 'utf8'), DOCUMENT_ENTRY, { mtime });
    const target = createWriteStream(draft, { flags: 'w' });
    // The zip would wait for ever for a source that failed.
    const giveUp = (error: Error): unknown => target.destroy(error);
    zip.on('error', giveUp);
    for (const [sha256, name] of namesOf(bundle)) {
      // Pictures and papers are packed already.
      zip.addReadStreamLazy(`attachments/${sha256}`, { compress: false, mtime }, (give) =>
        give(null, Readable.from(wholeFile(store.pathOf(sha256), sha256, name)).on('error', giveUp)),
      );
    }
    zip.end();
    await pipeline(zip.outputStream, target);
    syncFile(draft);
    renameDurably(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw asFileError(error, path);
  }
}

/** The bytes, which turn out to be others or not there at all only while they are read. */
async function* wholeFile(path: string, sha256: string, name: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of chunksOf(path)) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw new AppError('bundle.fileLost', { name }, { cause: error });
  }
  if (hash.digest('hex') !== sha256) throw new AppError('bundle.fileLost', { name });
}

/** What the user calls each file, by its SHA-256. */
function namesOf({ tables }: Bundle): ReadonlyMap<string, string> {
  return new Map(tables.attachment.map(({ sha256, name }) => [sha256, name]));
}

/** SHA-256 of the files that the rows name, each once. */
export function hashesOf({ tables }: Pick<Bundle, 'tables'>): readonly string[] {
  return [...new Set(tables.attachment.map(({ sha256 }) => sha256))].toSorted();
}
