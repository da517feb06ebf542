/** Where a library may live: never in a folder that a cloud service copies, never on another machine's disk. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CLOUD_MARKERS, cloudServiceOf } from '@shared/domain/cloud-place.ts';
import type { CloudService } from '@shared/domain/cloud-place.ts';
import { isNetworkMount, mountOf, parseMountInfo, parseMountLines } from '@shared/domain/mount-table.ts';
import type { Mount } from '@shared/domain/mount-table.ts';
import { AppError } from '../base/app-error.ts';

/** Milliseconds to wait for the list of mounts, which a dead server may hold up. */
const PATIENCE = 2000;

/**
 * Throws `place.cloud` (`service`) or `place.network` (`system`). Looks only: nothing is made or opened, so a refused place is exactly as
 * it was.
 */
export function refuseUnsafePlace(file: string): void {
  const real = realPlace(file);
  const service = cloudServiceAt(file) ?? cloudServiceAt(real);
  if (service !== undefined) throw new AppError('place.cloud', { place: file, service });
  const system = networkSystemOf(real);
  if (system !== undefined) throw new AppError('place.network', { place: file, system });
}

/** The type of the file system under a path, where the computer tells. */
export function fileSystemOf(file: string): string | undefined {
  return mountOf(mounts(), realPlace(file))?.type;
}

/** The path with every link followed as far as it exists; on Windows a mapped drive becomes the server's address. */
function realPlace(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const folder = dirname(file);
    return folder === file ? file : join(realPlace(folder), basename(file));
  }
}

function cloudServiceAt(file: string): CloudService | undefined {
  const folder = dirname(file);
  const cloudFolders = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].map((name) => process.env[name] ?? '');
  if (cloudFolders.some((base) => base !== '' && `${folder}\\`.startsWith(`${base}\\`))) return 'OneDrive';
  return cloudServiceOf(folder, homedir()) ?? markedAbove(folder);
}

function markedAbove(folder: string): CloudService | undefined {
  for (const { name, kind, service } of CLOUD_MARKERS) {
    if (kindOf(join(folder, name)) === kind) return service;
  }
  const above = dirname(folder);
  return above === folder ? undefined : markedAbove(above);
}

/** Undefined also where one may not look: the opening will say so. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = lstatSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function networkSystemOf(real: string): string | undefined {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(real)) return 'SMB';
  const mount = mountOf(mounts(), real);
  return mount !== undefined && isNetworkMount(mount) ? mount.type : undefined;
}

/** `SILHEOMJANG_MOUNTS` names a file to read in the table's stead, in the form of `/proc/self/mountinfo`: for tests. */
function mounts(): readonly Mount[] {
  const named = process.env['SILHEOMJANG_MOUNTS'];
  try {
    if (named !== undefined) return parseMountInfo(readFileSync(named, 'utf8'));
    if (process.platform === 'linux') return parseMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (process.platform === 'darwin')
      return parseMountLines(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: PATIENCE }));
  } catch {
    // Without the table the place is judged by its name alone.
  }
  return [];
}
