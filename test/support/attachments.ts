import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Alters a stored file, which is read-only. */
export function alter(path: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, 'something else');
}
