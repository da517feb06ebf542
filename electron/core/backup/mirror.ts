/**
 * A folder of the user's own that every backup is copied to, such as a USB stick. It may be away at any time and catches up when it is
 * back. Each library has a shelf of its own there, so that two computers can share a stick; reading looks at all of them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { AppError } from '../base/app-error.ts';
import { writeDurably } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError } from './backup-error.ts';
import { ioReaching } from './backup-io.ts';
import type { BackupIo } from './backup-io.ts';
import { databaseIn, unlist, writeManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { copiesNeeded, poolOf, prunePool } from './pool.ts';
import { deleteBackup, everyBackup, quickCheck, removePartials } from './backup-folder.ts';
import { prunable } from './prune.ts';
import { runExclusive } from './run-exclusive.ts';

const FOLDER = 'silheomjang-backups';

const settings = z.object({ folder: z.string(), shelf: z.string().regex(/^[\w-]{1,80}$/) });
type Settings = z.output<typeof settings>;

/** Beside the backups and not in the library: it must be known when the library cannot be opened. */
function settingsFile({ backups }: Workspace): string {
  return join(backups, 'second-place.json');
}

function read(workspace: Workspace): Settings | undefined {
  try {
    return settings.parse(JSON.parse(readFileSync(settingsFile(workspace), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The chosen folder; null when none is. */
export function mirrorFolder(workspace: Workspace): string | null {
  return read(workspace)?.folder ?? null;
}

/** This library's own shelf there; null when none is chosen or the folder is away. */
export function ownMirrorFolder(workspace: Workspace): string | null {
  const chosen = read(workspace);
  if (chosen === undefined || !existsSync(chosen.folder)) return null;
  return join(rootIn(chosen.folder), chosen.shelf);
}

/** The shelves that can be read there now, this library's own first. */
export function mirrorFolders(workspace: Workspace): readonly string[] {
  const chosen = read(workspace);
  if (chosen === undefined) return [];
  const root = rootIn(chosen.folder);
  if (!existsSync(root)) return [];
  const others = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== chosen.shelf,
  );
  return [chosen.shelf, ...others.map(({ name }) => name)].map((name) => join(root, name)).filter(existsSync);
}

/** Throws `backup.unfitPlace` for a folder that the library or its backups are in: what takes the one would take the other. */
export function chooseMirror(workspace: Workspace, folder: string): void {
  const place = resolve(folder);
  const own = [resolve(workspace.backups), resolve(workspace.file, '..')];
  if (own.some((other) => `${place}${sep}`.startsWith(`${other}${sep}`))) {
    throw new AppError('backup.unfitPlace', { place });
  }
  try {
    mkdirSync(workspace.backups, { recursive: true });
    const shelf = read(workspace)?.shelf ?? `library-${randomBytes(4).toString('hex')}`;
    writeDurably(settingsFile(workspace), JSON.stringify({ folder: place, shelf } satisfies Settings));
  } catch (error) {
    throw asBackupError(error, workspace.backups);
  }
}

export function forgetMirror(workspace: Workspace): void {
  rmSync(settingsFile(workspace), { force: true });
}

/**
 * Copies what is missing there and thins by the rule over both places together, so that nothing is copied only to be thinned. Throws
 * `backup.noPlace` while the folder is away; does nothing when none is chosen.
 */
export function syncMirror(
  workspace: Workspace,
  ports: Pick<Ports, 'now' | 'reached'>,
  io: BackupIo = ioReaching(ports),
): Promise<void> {
  return runExclusive(workspace.backups, () => syncNow(workspace, ports, io));
}

async function syncNow(workspace: Workspace, ports: Pick<Ports, 'now' | 'reached'>, io: BackupIo): Promise<void> {
  const chosen = read(workspace);
  if (chosen === undefined) return;
  if (!existsSync(chosen.folder)) throw new AppError('backup.noPlace', { place: chosen.folder });
  const shelf = join(rootIn(chosen.folder), chosen.shelf);
  try {
    mkdirSync(shelf, { recursive: true });
    removePartials(shelf);
    const here = sound(workspace.backups);
    const there = sound(shelf);
    const all = new Map([...here, ...there].map((manifest) => [manifest.id, manifest]));
    const gone = new Set(prunable([...all.values()], ports.now()).map(({ id }) => id));
    // One that was written anew here (its lock changed, rows were destroyed) takes the place of its former self.
    const copied = new Set(there.map(({ id, sha256 }) => `${id} ${sha256}`));
    for (const manifest of here) {
      if (gone.has(manifest.id) || copied.has(`${manifest.id} ${manifest.sha256}`)) continue;
      await copyOne(workspace.backups, shelf, manifest, io);
      ports.reached('second.listed');
    }
    for (const { id } of there) if (gone.has(id)) deleteBackup(shelf, id, ports);
    const wanted = everyBackup(shelf).flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256));
    prunePool(poolOf(shelf), new Set(wanted));
    ports.reached('second.thinned');
  } catch (error) {
    throw asBackupError(error, shelf);
  }
}

async function copyOne(from: string, to: string, manifest: BackupManifest, io: BackupIo): Promise<void> {
  for (const copy of copiesNeeded(poolOf(from), poolOf(to), manifest.attachments)) {
    await io.copy(copy.from, copy.to, copy.sha256);
  }
  unlist(to, manifest.id);
  await io.copy(databaseIn(from, manifest.id), databaseIn(to, manifest.id), manifest.sha256);
  writeManifest(to, manifest);
}

function sound(folder: string): readonly BackupManifest[] {
  return everyBackup(folder).filter((manifest) => quickCheck(folder, manifest) === 'verified');
}

function rootIn(folder: string): string {
  return basename(folder) === FOLDER ? folder : join(folder, FOLDER);
}
