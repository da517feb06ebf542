/** A bundle file as the command line reads it: in this process, which does nothing else meanwhile. */
import { resolve } from 'node:path';
import type { Bundle } from '@shared/contract/bundle.ts';
import type { ReadFile } from '@core/transfer/container.ts';
import { checkFiles } from '@core/session/bundle-files.ts';
import { openContainer } from '@core/transfer/container.ts';
import { asFileError } from '@core/base/files.ts';
import { dropPendingImport, addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';

export interface BundleSource {
  readonly bundle: Bundle;
  readonly token: string;
  readonly read: ReadFile;
}

/** Reads and checks the file whole, and lets go of it when the action is done. */
export async function withBundle<T>(file: string, action: (source: BundleSource) => Promise<T>): Promise<T> {
  const path = resolve(file);
  const container = await openContainer(path, path).catch((error: unknown) => {
    throw asFileError(error, path);
  });
  try {
    const { bundle, ...beside } = readBundle(container.document, path);
    await checkFiles(bundle, container, path);
    const token = addPendingImport(bundle, { kind: 'file', name: path }, beside);
    try {
      return await action({ bundle, token, read: (sha256) => container.read(sha256) });
    } finally {
      dropPendingImport(token);
    }
  } finally {
    container.close();
  }
}
