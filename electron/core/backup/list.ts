/** All backups of a library, wherever they are, and how sound they are known to be. Works without the library itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupEntry, BackupList, BackupState } from '@shared/contract/backup.contract.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import type { Instant } from '@shared/domain/units.ts';
import { z } from 'zod';
import { AppError } from '../base/app-error.ts';
import { writeDurably } from '../base/durable.ts';
import type { Workspace } from '../base/workspace.ts';
import { totalsOf } from './facts.ts';
import { inProcessIo } from './backup-io.ts';
import type { BackupIo } from './backup-io.ts';
import { databaseIn } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { mirrorFolder, mirrorFolders } from './mirror.ts';
import { quickCheck, readableBackups } from './backup-folder.ts';
import { lastRestore } from './swap.ts';

/** A restore is offered to be undone for a week; its backup stays longer. */
const UNDO_OFFERED = 7 * 24 * 3_600_000;

export interface KeeperState {
  /** Null when the library is not open. */
  readonly changed: boolean | null;
  readonly fault: ErrorData | null;
  readonly secondFault: ErrorData | null;
}

export function listBackups(workspace: Workspace, now: Instant, state: KeeperState): BackupList {
  const { backups } = workspace;
  const checks = readChecks(workspace);
  const here = new Map(readableBackups(backups).map((manifest) => [manifest.id, manifest]));
  const there = secondOf(workspace);
  const folder = mirrorFolder(workspace);
  const manifests = new Map([...[...there].map(([id, { manifest }]) => [id, manifest] as const), ...here]);
  const entries = [...manifests.values()]
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .map((manifest): BackupEntry => {
      const second = there.get(manifest.id);
      return {
        ...summaryOf(manifest),
        here: here.has(manifest.id) ? stateOf(backups, manifest, checks) : 'missing',
        second: second === undefined ? null : stateOf(second.folder, manifest, checks),
        checkedAt: checks[checkName(backups, manifest.id)]?.at ?? manifest.madeAt,
      };
    });
  return {
    entries,
    folder: backups,
    second: folder === null ? null : { folder, reachable: existsSync(folder), fault: state.secondFault },
    undo: undoOf(workspace, now, manifests),
    fault: state.fault,
    changed: state.changed ?? false,
  };
}

function summaryOf(manifest: BackupManifest) {
  const { id, madeAt, reason, app, schema, bytes, experiments, attachments } = manifest;
  return {
    id,
    madeAt,
    reason,
    app,
    schema,
    bytes,
    totals: totalsOf(experiments),
    attachments: { count: attachments.length, bytes: attachments.reduce((sum, one) => sum + one.bytes, 0) },
  };
}

function secondOf(workspace: Workspace) {
  const found = new Map<string, { readonly folder: string; readonly manifest: BackupManifest }>();
  for (const folder of mirrorFolders(workspace)) {
    for (const manifest of readableBackups(folder)) {
      if (!found.has(manifest.id)) found.set(manifest.id, { folder, manifest });
    }
  }
  return found;
}

function undoOf(workspace: Workspace, now: Instant, known: ReadonlyMap<string, unknown>): BackupList['undo'] {
  const last = lastRestore(workspace);
  if (last === undefined || !known.has(last.undoId)) return null;
  const { undoId, restoredAt } = last;
  return Date.parse(now) - Date.parse(restoredAt) > UNDO_OFFERED ? null : { id: undoId, restoredAt };
}

/** What reading through found, by place and name. */
const checksSchema = z.record(z.string(), z.object({ at: z.string(), sound: z.boolean() }));
type Checks = z.output<typeof checksSchema>;

function checksFile({ backups }: Workspace): string {
  return join(backups, 'checks.json');
}

function checkName(folder: string, id: string): string {
  return join(folder, id);
}

function readChecks(workspace: Workspace): Checks {
  try {
    return checksSchema.parse(JSON.parse(readFileSync(checksFile(workspace), 'utf8')));
  } catch {
    return {};
  }
}

function stateOf(folder: string, manifest: BackupManifest, checks: Checks): BackupState {
  const atFirstSight = quickCheck(folder, manifest);
  return atFirstSight === 'verified' && checks[checkName(folder, manifest.id)]?.sound === false
    ? 'damaged'
    : atFirstSight;
}

/** Reads every backup of both places through and remembers what it found. */
export async function verifyAll(
  workspace: Workspace,
  now: () => Instant,
  io: BackupIo = inProcessIo,
): Promise<{ readonly verified: number; readonly damaged: number }> {
  const checks: Checks = {};
  for (const folder of [workspace.backups, ...mirrorFolders(workspace)]) {
    for (const manifest of readableBackups(folder)) {
      checks[checkName(folder, manifest.id)] = { at: now(), sound: await isSound(folder, manifest, io) };
    }
  }
  if (existsSync(workspace.backups)) writeDurably(checksFile(workspace), JSON.stringify(checks));
  const sound = Object.values(checks).filter((check) => check.sound).length;
  return { verified: sound, damaged: Object.keys(checks).length - sound };
}

async function isSound(folder: string, { id, sha256 }: BackupManifest, io: BackupIo): Promise<boolean> {
  try {
    return (await io.inspect(databaseIn(folder, id), { fresh: false })).sha256 === sha256;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
