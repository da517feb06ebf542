import { open } from 'node:fs/promises';

/** A file's bytes, or the absolute path of the file. */
export type AttachmentSource = Uint8Array | string;

/** Small enough that a window stays quick while a long file is read, large enough that the disk is not asked thousands of times. */
const CHUNK_BYTES = 1024 * 1024;

/** The bytes in slices; every slice of a path is a fresh buffer. */
export async function* chunksOf(source: AttachmentSource): AsyncGenerator<Uint8Array> {
  if (typeof source !== 'string') {
    for (let at = 0; at < source.byteLength; at += CHUNK_BYTES) yield source.subarray(at, at + CHUNK_BYTES);
    return;
  }
  const file = await open(source, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
