/** Bundle files for tests: what a library writes, and zips that nobody would write. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sharing } from '@shared/contract/bundle.contract.ts';
import type { Core } from '@core/core.ts';
import { packBundle } from '@core/session/bundle-files.ts';
import { writeContainer } from '@core/transfer/write-container.ts';
import yazl from 'yazl';
import { makeFolder } from './store.ts';

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Unix mode, e.g. of a link. */
  readonly mode?: number;
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a bundle file as the app does; its path. */
export async function exportFile(
  core: Core,
  experimentId: string,
  sharing: Sharing = { personalData: true, attachments: true },
): Promise<string> {
  const exportedAt = new Date().toISOString();
  const { bundle } = await packBundle(core, { ...sharing, experimentId, app: 'test', exportedAt, locale: 'ko' });
  const path = join(makeFolder(), 'shared.silheomjang');
  await writeContainer(path, bundle, { store: core.attachments, libraryFile: core.file });
  return path;
}

/** A zip of these entries, names unchecked but for what the writer itself refuses; `name` may be patched in after writing. */
export async function writeZip(parts: readonly ZipPart[]): Promise<string> {
  const path = join(makeFolder(), 'hostile.silheomjang');
  const zip = new yazl.ZipFile();
  for (const { name, content, mode } of parts) {
    zip.addBuffer(Buffer.from(content), name, {
      compress: content.length > 0,
      ...(mode === undefined ? {} : { mode }),
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
