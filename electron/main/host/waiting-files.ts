/** Where the files of waiting bundles come from, by token; a bundle is opened again only when the user takes something of it. */
import { dropPendingImport } from '@core/transfer/pending-imports.ts';
import { openContainer } from '@core/transfer/container.ts';
import type { ReadFile } from '@core/transfer/container.ts';
import { AppError } from '@core/base/app-error.ts';

interface Waiting {
  /** Runs with the bundle's files at hand, and lets go of them. */
  withFiles<T>(action: (read: ReadFile) => Promise<T>): Promise<T>;
  /** Takes away what was made for the waiting alone. */
  readonly dispose: () => void;
}

/** More than anyone keeps open; what is older was forgotten, not decided. */
const LONGEST_QUEUE = 4;

const waiting = new Map<string, Waiting>();

export function keepWaiting(token: string, entry: Waiting): void {
  waiting.set(token, entry);
  for (const old of [...waiting.keys()].slice(0, -LONGEST_QUEUE)) stopWaiting(old);
}

/** A bundle file by its absolute path, or its bytes. */
export function fromContainer(source: string | Uint8Array, file: string): Waiting {
  return {
    async withFiles(action) {
      const container = await openContainer(source, file);
      try {
        return await action((sha256) => container.read(sha256));
      } finally {
        container.close();
      }
    },
    dispose: () => undefined,
  };
}

/** Throws `notFound`. */
export function waitingFiles(token: string): Waiting {
  const entry = waiting.get(token);
  if (entry === undefined) throw new AppError('notFound', { what: 'bundle' });
  return entry;
}

export function stopWaiting(token: string): void {
  waiting.get(token)?.dispose();
  waiting.delete(token);
  dropPendingImport(token);
}
