/**
 * The bytes of attached files, each under the SHA-256 of itself: `<folder>/<first 2 hex>/<sha256>`. The same file attached twice is
 * kept once. A file reaches its name only when all of it is on the disk, and a row may name it only after that (file before row);
 * so a crash leaves at worst a file that no row names, which `collectAttachments` takes away.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileState } from '@shared/contract/attachment.contract.ts';
import { MAX_ATTACHMENT_BYTES } from '@shared/domain/attachment.ts';
import { AppError } from '../base/app-error.ts';
import { syncFolder } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import { asFileError } from '../base/files.ts';
import { chunksOf } from './chunks.ts';
import type { AttachmentSource } from './chunks.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const DRAFT = '.part';

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

export class AttachmentStore {
  readonly #folder: string;
  readonly #ports: Ports;
  /** Hashes whose row is about to be written, with how many callers wait for it: never collected. */
  readonly #held = new Map<string, number>();
  /** The last writing or removal under way: they wait for one another, so that nothing is removed while it is put again. */
  #turn: Promise<unknown> = Promise.resolve();

  /** `folder` is absolute and made when first needed. */
  constructor(folder: string, ports: Ports) {
    this.#folder = folder;
    this.#ports = ports;
  }

  /** Where the file with this hash stands, whether or not it is there. */
  pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new AppError('input.invalid', { field: 'sha256', reason: 'format' });
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }

  /**
   * Keeps a file: bytes, or the absolute path of one to copy. `name` is what the user knows it by, for messages. Putting what is there
   * already changes nothing, except that an altered file is replaced by the right one.
   * Throws AppError `attachment.tooLarge` and `file.*`; nothing is left behind then.
   */
  async put(source: AttachmentSource, name = ''): Promise<StoredFile> {
    return this.#inTurn(() => this.#put(source, name));
  }

  /**
   * Keeps files and holds them against collection until `write` has named them in rows (or has failed to). A source may be a function,
   * so that only one file is in memory at a time.
   */
  async putAll<T>(
    sources: readonly {
      readonly source: AttachmentSource | (() => Promise<AttachmentSource>);
      readonly name: string;
    }[],
    write: (stored: readonly StoredFile[]) => T,
  ): Promise<T> {
    const stored: StoredFile[] = [];
    try {
      for (const { source, name } of sources) {
        const given = typeof source === 'function' ? await source() : source;
        await this.#inTurn(async () => {
          const kept = await this.#put(given, name);
          this.#held.set(kept.sha256, (this.#held.get(kept.sha256) ?? 0) + 1);
          stored.push(kept);
        });
      }
      return write(stored);
    } finally {
      for (const { sha256 } of stored) this.#release(sha256);
    }
  }

  /** Reads the whole file again, in slices; `altered` when its bytes no longer have its name's hash. */
  async verify(sha256: string): Promise<FileState> {
    const path = this.pathOf(sha256);
    try {
      return (await this.#hashOf(path)) === sha256 ? 'ok' : 'altered';
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
      // A sector that cannot be read is as good as lost, and the check goes on to the next file.
      return 'altered';
    }
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256), constants.F_OK).then(
      () => true,
      () => false,
    );
  }

  /** Hashes of the files that are there, in order. */
  async list(): Promise<readonly string[]> {
    const folders = (await this.#entries(this.#folder)).filter((entry) => /^[0-9a-f]{2}$/.test(entry));
    const found = await Promise.all(folders.map((folder) => this.#entries(join(this.#folder, folder))));
    return found
      .flatMap((names, index) => names.filter((name) => SHA256.test(name) && name.startsWith(folders[index] ?? ' ')))
      .toSorted();
  }

  /** Milliseconds since the file was last put, by the medium's own clock; Infinity when it is not there. */
  async age(sha256: string): Promise<number> {
    const { mtimeMs } = await stat(this.pathOf(sha256)).catch(() => ({ mtimeMs: -Infinity }));
    return Date.parse(this.#ports.now()) - mtimeMs;
  }

  isHeld(sha256: string): boolean {
    return this.#held.has(sha256);
  }

  /** Takes the file away unless it is held or `isNeeded`, which is asked at the last moment; whether it went. */
  async removeUnless(sha256: string, isNeeded: () => boolean): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.isHeld(sha256) || isNeeded()) return false;
      await this.#remove(sha256);
      return true;
    });
  }

  /**
   * Takes the file away, for good. Overwriting it first would promise what a flash drive or a journalling file system does not keep:
   * whoever must be sure encrypts the disk.
   */
  async remove(sha256: string): Promise<void> {
    await this.#inTurn(() => this.#remove(sha256));
  }

  /** Takes away drafts that a crash left behind. */
  async sweep(): Promise<void> {
    await this.#inTurn(async () => {
      for (const name of await this.#entries(this.#folder)) {
        if (name.endsWith(DRAFT)) await rm(join(this.#folder, name), { force: true });
      }
    });
  }

  async #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #remove(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    try {
      // Windows does not delete what is read-only.
      await chmod(path, 0o600).catch(() => undefined);
      await rm(path, { force: true });
      syncFolder(dirname(path));
    } catch (error) {
      throw asFileError(error, path);
    }
    this.#ports.reached('attach.removed');
  }

  async #put(source: AttachmentSource, name: string): Promise<StoredFile> {
    try {
      await mkdir(this.#folder, { recursive: true });
      return await this.#putDraft(source, name);
    } catch (error) {
      throw asFileError(error, typeof source === 'string' && isReadError(error, source) ? source : this.#folder);
    }
  }

  async #putDraft(source: AttachmentSource, name: string): Promise<StoredFile> {
    const draft = join(this.#folder, `${this.#ports.newId()}${DRAFT}`);
    try {
      const stored = await this.#write(draft, source, name);
      this.#ports.reached('attach.written');
      await this.#name(draft, stored.sha256);
      this.#ports.reached('attach.named');
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  async #write(draft: string, source: AttachmentSource, name: string): Promise<StoredFile> {
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(draft, 'wx', 0o600);
    try {
      for await (const chunk of chunksOf(source)) {
        bytes += chunk.byteLength;
        if (bytes > MAX_ATTACHMENT_BYTES) {
          throw new AppError('attachment.tooLarge', {
            name: name || (typeof source === 'string' ? basename(source) : ''),
            max: MAX_ATTACHMENT_BYTES / 1024 / 1024,
          });
        }
        hash.update(chunk);
        await writeAll(file, chunk);
      }
      await file.chmod(0o400);
      await file.sync();
    } finally {
      await file.close();
    }
    return { sha256: hash.digest('hex'), bytes };
  }

  async #name(draft: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    if ((await this.verify(sha256)) === 'ok') {
      // Its time says when it was last put: collection leaves what is young alone.
      await utimes(path, new Date(), new Date()).catch(() => undefined);
      return;
    }
    await mkdir(dirname(path), { recursive: true });
    await chmod(path, 0o600).catch(() => undefined);
    await rename(draft, path);
    syncFolder(dirname(path));
    syncFolder(this.#folder);
  }

  async #hashOf(path: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of chunksOf(path)) hash.update(chunk);
    return hash.digest('hex');
  }

  async #entries(folder: string): Promise<readonly string[]> {
    return readdir(folder).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENOENT' || code === 'ENOTDIR') return [];
      throw asFileError(error, folder);
    });
  }

  #release(sha256: string): void {
    const left = (this.#held.get(sha256) ?? 1) - 1;
    if (left === 0) this.#held.delete(sha256);
    else this.#held.set(sha256, left);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) done += (await file.write(chunk, done)).bytesWritten;
}

/** Whether the failure is of the file to copy, and not of the store. */
function isReadError(error: unknown, source: string): boolean {
  return error instanceof Error && 'path' in error && error.path === source;
}
