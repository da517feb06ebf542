/**
 * What the lock of the library still has to be carried to: written before the library's own lock changes, so that neither a crash nor a
 * stick that is away leaves backups behind in their former lock without anybody knowing. Holds names, never a passphrase.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeDurably } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError, systemBackupError } from './backup-error.ts';
import { readManifest } from './manifest.ts';
import { relockShelf } from './relock.ts';
import { ownMirrorFolder, mirrorFolder } from './mirror.ts';
import { runExclusive } from './run-exclusive.ts';

const place = z.enum(['backups', 'second']);
type Place = z.output<typeof place>;

const noteSchema = z.object({
  /** Places that were not seen to yet, or not to the end. */
  waiting: z.array(place),
  /** Backups whose passphrase nobody gave. */
  left: z.array(z.object({ place, id: z.string() })),
});
type Note = z.output<typeof noteSchema>;

const NOTHING: Note = { waiting: [], left: [] };

function noteFile({ backups }: Workspace): string {
  return join(backups, 'relock.json');
}

/** Throws `backup.*` for a note that is there and cannot be read now: it must not pass for none. */
function readNote(workspace: Workspace): Note {
  const text = textOf(noteFile(workspace));
  try {
    return text === undefined ? NOTHING : noteSchema.parse(JSON.parse(text));
  } catch {
    return NOTHING;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readIfThere(path);
  } catch (error) {
    throw asBackupError(error, path);
  }
}

function writeNote(workspace: Workspace, note: Note): void {
  if (note.waiting.length + note.left.length === 0) rmSync(noteFile(workspace), { force: true });
  else writeDurably(noteFile(workspace), JSON.stringify(note));
}

function shelfOf(workspace: Workspace, which: Place): string | null {
  return which === 'backups' ? workspace.backups : ownMirrorFolder(workspace);
}

/** The lock is about to change: every backup is to be seen to, also where an earlier change could not. */
export function awaitRelock(workspace: Workspace): void {
  const second = mirrorFolder(workspace) === null ? [] : (['second'] as const);
  writeNote(workspace, { waiting: ['backups', ...second], left: [] });
}

/** Names of backups in their former lock, and whether the second place has not been seen to yet. */
export function lockLeftovers(workspace: Workspace): { readonly left: readonly string[]; readonly waiting: boolean } {
  const { left, waiting } = readNote(workspace);
  const names = left.filter((each) => isLeft(workspace, each)).map(({ id }) => id);
  return {
    left: [...new Set(names)].toSorted(),
    waiting: waiting.includes('second') && mirrorFolder(workspace) !== null,
  };
}

/** Strikes out what was replaced from here, or is gone, since it was noted. */
export function tidyLockNote(workspace: Workspace): void {
  const note = readNote(workspace);
  const left = note.left.filter((each) => isLeft(workspace, each));
  if (left.length < note.left.length) writeNote(workspace, { ...note, left });
}

/** Still there, and not replaced from here meanwhile. */
function isLeft(workspace: Workspace, { place: where, id }: Note['left'][number]): boolean {
  const folder = shelfOf(workspace, where);
  try {
    const manifest = folder === null ? undefined : readManifest(folder, id);
    if (manifest === undefined) return folder === null && mirrorFolder(workspace) !== null;
    return where === 'backups' || readManifest(workspace.backups, id)?.sha256 !== manifest.sha256;
  } catch {
    // What cannot be looked at now is still to be seen to.
    return true;
  }
}

/**
 * Carries the lock of the open library on to every backup within reach; what is left and what waits is in `lockLeftovers`. With
 * `again` those are tried once more that nobody had a passphrase for. Answers how many were changed; does nothing where nothing waits. Throws `backup.*`; the
 * note then still tells what waits.
 */
export function settleLocks(
  workspace: Workspace,
  passphrase: string | null,
  ports: Ports,
  { again = false }: { readonly again?: boolean } = {},
): Promise<number> {
  return runExclusive(workspace.backups, async () => {
    const note = readNote(workspace);
    const wanted = again ? [...note.waiting, ...note.left.map((each) => each.place)] : note.waiting;
    let changed = 0;
    try {
      for (const which of new Set(wanted)) changed += await settleOne(workspace, which, passphrase, ports);
    } catch (error) {
      throw systemBackupError(error, workspace.backups);
    }
    return changed;
  });
}

async function settleOne(workspace: Workspace, which: Place, passphrase: string | null, ports: Ports): Promise<number> {
  const folder = shelfOf(workspace, which);
  if (folder === null && mirrorFolder(workspace) !== null) return 0;
  const { changed, left, again } =
    folder === null ? { changed: 0, left: [], again: false } : await relockShelf(folder, passphrase, ports);
  const note = readNote(workspace);
  const waiting = note.waiting.filter((each) => each !== which);
  const elsewhere = note.left.filter((each) => each.place !== which);
  writeNote(workspace, {
    waiting: again ? [...waiting, which] : waiting,
    left: [...elsewhere, ...left.map((id) => ({ place: which, id }))],
  });
  ports.reached('lock.settled');
  return changed;
}
