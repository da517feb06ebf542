/** What is written beside each backup, so that the list can be shown without opening a single one. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupExperiment, backupId, backupReason } from '@shared/contract/backup.contract.ts';
import type { BackupExperiment, BackupReason } from '@shared/contract/backup.contract.ts';
import { asInstant } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { z } from 'zod';
import { isLocked } from '../db/cipher.ts';
import { readIfThere, renameDurably, writeDurably } from '../base/durable.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const instant = z.string().transform((text, context): Instant => {
  const at = asInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

export const manifestSchema = z.object({
  format: z.literal('silheomjang-backup'),
  version: z.literal(1),
  id: backupId,
  madeAt: instant,
  reason: backupReason,
  /** Version of the application that made it. */
  app: z.string().max(60),
  /** `user_version` of the database. */
  schema: z.int().min(0),
  /** Of the database file. */
  sha256,
  bytes: z.int().min(0),
  /** Tells whether anything lies between this state and another (`stampOf`). */
  stamp: z.string(),
  experiments: z.array(backupExperiment),
  /** The attached files that belong to it, in the pool under their hash. */
  attachments: z.array(z.object({ sha256, bytes: z.int().min(0) })),
  /** Of a locked one: the key file that opened it when it was made (`asKeyFile`). One that is not understood is kept as it is. */
  key: z.unknown().optional(),
});

export type BackupManifest = z.output<typeof manifestSchema>;

function untitled(experiments: readonly BackupExperiment[]): readonly BackupExperiment[] {
  return experiments.map((experiment) => ({ ...experiment, title: '' }));
}

export function databaseIn(folder: string, id: string): string {
  return join(folder, `${id}.db`);
}

export function manifestIn(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/** The manifest of a backup that is being written anew: it counts again where the crash came before the new bytes took their name. */
export function formerManifestIn(folder: string, id: string): string {
  return `${manifestIn(folder, id)}.was`;
}

/** Takes a backup off the list while its file is exchanged, so that it is never listed with another's hash; `writeManifest` lists it again. */
export function unlist(folder: string, id: string): void {
  if (existsSync(manifestIn(folder, id))) renameDurably(manifestIn(folder, id), formerManifestIn(folder, id));
}

/** Stands beside its backup unencrypted: of a locked one it tells figures, not what the experiments are called. */
export function writeManifest(folder: string, manifest: BackupManifest): void {
  const { experiments } = manifest;
  const shown = isLocked(databaseIn(folder, manifest.id)) ? untitled(experiments) : experiments;
  const text = `${JSON.stringify({ ...manifest, experiments: shown }, null, 2)}\n`;
  writeDurably(manifestIn(folder, manifest.id), text, manifest.key === undefined ? undefined : 0o600);
  rmSync(formerManifestIn(folder, manifest.id), { force: true });
}

/** Undefined for one that is not there or cannot be understood. Throws where it is there and cannot be read now. */
export function readManifest(folder: string, id: string): BackupManifest | undefined {
  return parsed(manifestIn(folder, id));
}

/** The one that `unlist` put aside. */
export function readFormerManifest(folder: string, id: string): BackupManifest | undefined {
  return parsed(formerManifestIn(folder, id));
}

function parsed(path: string): BackupManifest | undefined {
  const text = readIfThere(path);
  try {
    return text === undefined ? undefined : manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A name that is not taken, sorting by time. */
export function freshId(folder: string, madeAt: Instant, reason: BackupReason): string {
  const name = `${madeAt.replaceAll(/[:.]/g, '-')}-${reason}`;
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? name : `${name}-${copy}`;
    if (!existsSync(databaseIn(folder, id)) && !existsSync(manifestIn(folder, id))) return id;
  }
}

/** The moment and the reason that a name tells, for a backup whose manifest was lost. */
export function partsOfId(id: string): { readonly madeAt: Instant; readonly reason: BackupReason } | undefined {
  const [, day, hour, minute, second, milli, word] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([A-Za-z]+)/.exec(id) ?? [];
  const madeAt = asInstant(`${day}T${hour}:${minute}:${second}.${milli}Z`);
  const reason = backupReason.safeParse(word);
  return madeAt === undefined || !reason.success ? undefined : { madeAt, reason: reason.data };
}
