/**
 * The attached files of all backups of a place, each once, under the hash of its bytes: `attachments/<first 2 hex>/<sha256>`, laid out
 * as the library's own store.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentFile } from './facts.ts';

const HASH = /^[0-9a-f]{64}$/;

export function poolOf(folder: string): string {
  return join(folder, 'attachments');
}

/** Where a store or a pool keeps the bytes of a hash. */
export function attachmentIn(store: string, sha256: string): string {
  return join(store, sha256.slice(0, 2), sha256);
}

/** Every file of a store or a pool. */
export function filesIn(store: string): readonly AttachmentFile[] {
  if (!existsSync(store)) return [];
  return readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && HASH.test(entry.name))
    .map(({ name, parentPath }) => ({ sha256: name, bytes: statSync(join(parentPath, name)).size }))
    .toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
}

export interface PoolCopy {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/** What must be copied for `wanted` to be in the target; what the source lacks cannot be, and is told as missing on its own screen. */
export function copiesNeeded(source: string, target: string, wanted: readonly AttachmentFile[]): readonly PoolCopy[] {
  return wanted
    .map(({ sha256 }) => ({ from: attachmentIn(source, sha256), to: attachmentIn(target, sha256), sha256 }))
    .filter(({ from, to }) => !existsSync(to) && existsSync(from));
}

/** Removes what no manifest names any more. */
export function prunePool(pool: string, wanted: ReadonlySet<string>): void {
  for (const { sha256 } of filesIn(pool)) {
    if (!wanted.has(sha256)) rmSync(attachmentIn(pool, sha256), { force: true });
  }
}
