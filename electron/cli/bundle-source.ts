/** A bundle file as the command line reads it: in this process, which does nothing else meanwhile. */
import { resolve } from 'node:path';
import type { Bundle } from '@shared/contract/bundle.ts';
import type { Foreign } from '@shared/contract/foreign.contract.ts';
import type { ReadFile } from '@core/transfer/container.ts';
import { CliError } from './cli-error.ts';
import { checkFiles } from '@core/session/bundle-files.ts';
import { openContainer } from '@core/transfer/container.ts';
import { asFileError } from '@core/base/files.ts';
import { dropPendingImport, addPendingImport } from '@core/transfer/pending-imports.ts';
import { addPendingForeign, dropPendingForeign } from '@core/transfer/foreign/pending-foreign.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';

export interface BundleSource {
  readonly bundle: Bundle;
  readonly token: string;
  readonly read: ReadFile;
}

/** A file of another tool that waits under a token. */
export interface ForeignSource {
  readonly foreign: Foreign;
  readonly token: string;
}

/** Reads and checks a bundle whole, and lets go of it when the action is done. Of a file of another tool there is nothing to inspect: `inspectForeign`. */
export async function withBundle<T>(file: string, action: (source: BundleSource) => Promise<T>): Promise<T> {
  return withOpened(file, action, () => {
    throw new CliError('inspectForeign', { file });
  });
}

/** The same for whatever the file turns out to be. */
export async function withOpened<T>(
  file: string,
  ofBundle: (source: BundleSource) => Promise<T>,
  ofForeign: (source: ForeignSource) => Promise<T>,
): Promise<T> {
  const path = resolve(file);
  const container = await openContainer(path, path).catch((error: unknown) => {
    throw asFileError(error, path);
  });
  try {
    const opened = readOpened(container.document, path);
    if (opened.kind === 'foreign') return await withForeign(opened.foreign, path, ofForeign);
    const { bundle, ...beside } = opened.read;
    await checkFiles(bundle, container, path);
    const token = addPendingImport(bundle, { kind: 'file', name: path }, beside);
    try {
      return await ofBundle({ bundle, token, read: (sha256) => container.read(sha256) });
    } finally {
      dropPendingImport(token);
    }
  } finally {
    container.close();
  }
}

async function withForeign<T>(
  foreign: Foreign,
  path: string,
  action: (source: ForeignSource) => Promise<T>,
): Promise<T> {
  const token = addPendingForeign(foreign, path);
  try {
    return await action({ foreign, token });
  } finally {
    dropPendingForeign(token);
  }
}
