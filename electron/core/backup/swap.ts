/**
 * Puts a prepared file in the library's place, from a note of what is meant. The note is written before the first file moves, and
 * whoever opens the library next carries it out or goes back, so a crash at any point leaves the old library or the new one.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { z } from 'zod';
import { asLibraryError } from '../db/sqlite-error.ts';
import { AppError } from '../base/app-error.ts';
import {
  KEY_ENDING,
  dropDraft,
  readIfThere,
  removeDatabase,
  renameDurably,
  sweepDrafts,
  sweepDraftsOf,
  syncFolder,
  writeDurably,
} from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';

const intentSchema = z.object({
  /** What the file in the library's place is changed for; a lock is not offered to be undone. */
  kind: z.enum(['restore', 'lock']),
  backupId: z.string(),
  /** The backup of what is being replaced; null: it could not be opened, so its files are kept. */
  undoId: z.string().nullable(),
  at: z.string(),
  direction: z.enum(['forth', 'back']),
});

export type RestoreIntent = z.output<typeof intentSchema>;

/** The log must follow its database in whichever order a crash cuts, and so must its key file. */
const PARTS = ['-wal', '-shm', KEY_ENDING, ''] as const;

/** The verified copy that waits to become the library. */
export function incomingOf({ file }: Workspace): string {
  return `${file}.restoring`;
}

function intentFile({ file }: Workspace): string {
  return join(dirname(file), 'restore.json');
}

function asideOf({ file }: Workspace, { at }: RestoreIntent): string {
  return `${file}.before-${at.replaceAll(/[:.]/g, '-')}`;
}

/**
 * Notes what is meant: from then on the prepared copy belongs to the note. Where it cannot be written for certain neither is left, so
 * that nothing happens later which was refused now. Errors are those of the file system.
 */
export function writeIntent(workspace: Workspace, intent: RestoreIntent): void {
  try {
    noteIntent(workspace, intent);
  } catch (error) {
    dropDraft(intentFile(workspace));
    dropDraft(incomingOf(workspace));
    throw error;
  }
}

function noteIntent(workspace: Workspace, intent: RestoreIntent): void {
  writeDurably(intentFile(workspace), JSON.stringify(intent));
}

/** A note that cannot be read now must not pass for none: what is written meanwhile would be replaced once it can be. */
function readIntent(workspace: Workspace): RestoreIntent | undefined {
  const text = readNote(workspace);
  try {
    return text === undefined ? undefined : intentSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readNote(workspace: Workspace): string | undefined {
  try {
    return readIfThere(intentFile(workspace));
  } catch (error) {
    throw asLibraryError(error, workspace.file);
  }
}

/** Before the library is opened: moves the files as the note says, from wherever they are. Null when nothing is meant. Throws `library.*`. */
export function applyPendingSwap(workspace: Workspace, { reached }: Pick<Ports, 'reached'>): RestoreIntent | null {
  const intent = readIntent(workspace);
  if (intent === undefined) return null;
  if (intent.direction === 'back') {
    goBack(workspace, intent);
    return null;
  }
  const { file } = workspace;
  const incoming = incomingOf(workspace);
  if (existsSync(incoming)) {
    const aside = asideOf(workspace, intent);
    for (const part of PARTS) {
      if (!existsSync(file + part)) continue;
      renameDurably(file + part, aside + part);
      reached(`restore.movedAside${part}`);
    }
    renameDurably(incoming, file);
    reached('restore.renamed');
  }
  // Only now: while the copy waits, what stands in the library's place is all the old one's.
  if (existsSync(incoming + KEY_ENDING)) {
    renameDurably(incoming + KEY_ENDING, file + KEY_ENDING);
    reached('restore.keyRenamed');
  }
  return intent;
}

/** After the restored library opened: what it replaced goes, if a backup holds it; then the note. */
export function finishSwap(workspace: Workspace, intent: RestoreIntent, { reached }: Pick<Ports, 'reached'>): void {
  try {
    if (intent.kind === 'restore') noteRestore(workspace, intent);
  } catch {
    // Then the undo is not offered; its backup is in the list all the same.
  }
  reached('restore.noted');
  if (intent.undoId !== null) {
    for (const part of PARTS) rmSync(asideOf(workspace, intent) + part, { force: true });
    reached('restore.cleared');
  }
  dropIntent(workspace);
  reached('restore.done');
}

/** Faults of the restored file itself; all others (in use, disk full) pass, and the next start goes on. */
const UNFIT: ReadonlySet<unknown> = new Set<ErrorCode>([
  'library.damaged',
  'library.notOurs',
  'library.newer',
  'migration.failed',
]);

/** What to throw when the restored library would not open; when that is its own fault, what was there before is back by then. */
export function rollBackSwap(workspace: Workspace, intent: RestoreIntent, cause: unknown): unknown {
  if (!(cause instanceof AppError) || !UNFIT.has(cause.code)) return cause;
  try {
    goBack(workspace, intent);
  } catch (error) {
    // The note says so: the next start goes on going back.
    return asLibraryError(error, workspace.file);
  }
  return new AppError('backup.notRestored', { place: workspace.file }, { cause });
}

function goBack(workspace: Workspace, intent: RestoreIntent): void {
  noteIntent(workspace, { ...intent, direction: 'back' });
  const { file } = workspace;
  const aside = asideOf(workspace, intent);
  // Only while the old one still stands aside is what lies in its place the new one.
  if (existsSync(aside)) {
    // Once the new one is gone, what else lies there came back from aside already.
    if (existsSync(file)) for (const part of PARTS) rmSync(file + part, { force: true });
    for (const part of PARTS) if (existsSync(aside + part)) renameDurably(aside + part, file + part);
  }
  dropIncoming(workspace);
  dropIntent(workspace);
}

/** Clears the place of the copy that is to become the library. */
export function dropIncoming(workspace: Workspace): void {
  removeDatabase(incomingOf(workspace));
}

/** A copy that no note speaks of, and drafts of it: the process ended before anything was meant. Only for who holds the library. */
export function dropLeftovers(workspace: Workspace): void {
  try {
    if (readIntent(workspace) === undefined) dropIncoming(workspace);
    sweepDraftsOf(intentFile(workspace));
    sweepDraftsOf(workspace.file);
    sweepDrafts(workspace.attachments);
  } catch {
    // It is cleared at another start: a library that is whole opens.
  }
}

function dropIntent(workspace: Workspace): void {
  rmSync(intentFile(workspace), { force: true });
  syncFolder(dirname(workspace.file));
}

const noteSchema = z.object({ backupId: z.string(), undoId: z.string(), restoredAt: z.string() });
export type RestoreNote = z.output<typeof noteSchema>;

function noteFile({ backups }: Workspace): string {
  return join(backups, 'last-restore.json');
}

function noteRestore(workspace: Workspace, { backupId, undoId, at }: RestoreIntent): void {
  if (undoId === null) rmSync(noteFile(workspace), { force: true });
  else writeDurably(noteFile(workspace), JSON.stringify({ backupId, undoId, restoredAt: at } satisfies RestoreNote));
}

/** The last restore and the backup that undoes it. */
export function lastRestore(workspace: Workspace): RestoreNote | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(noteFile(workspace), 'utf8')));
  } catch {
    return undefined;
  }
}
