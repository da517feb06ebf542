/** Writes the file around a bundle: the document alone, or a zip of it and its attachments. Whole or not at all. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Bundle } from '@shared/contract/bundle.ts';
import yazl from 'yazl';
import type { AttachmentStore } from '../attachments/store.ts';
import { draftOf, renameDurably, syncFile } from '../kernel/durable.ts';
import { DOCUMENT_ENTRY } from './container.ts';
import { asFileError, refuseLibrary, writeFileWhole } from './files.ts';
import { writeBundle } from './write-bundle.ts';

/** With files a zip, for which the name ends in `silheomjang`; without, plain JSON. */
export function bundleEnding(bundle: Bundle): string {
  return hashesOf(bundle).length > 0 ? 'silheomjang' : 'silheomjang.json';
}

/** `path` is absolute. Throws `file.*`; what stood there before stays then. The files must be in the store and whole. */
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
    for (const sha256 of hashes) {
      // Pictures and papers are packed already.
      zip.addFile(store.pathOf(sha256), `attachments/${sha256}`, { compress: false, mtime });
    }
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(draft, { flags: 'w' }));
    syncFile(draft);
    renameDurably(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw asFileError(error, path);
  }
}

/** SHA-256 of the files that the rows name, each once. */
export function hashesOf({ tables }: Pick<Bundle, 'tables'>): readonly string[] {
  return [...new Set(tables.attachment.map(({ sha256 }) => sha256))].toSorted();
}
