/** Backups: verified copies of the whole library, where they are, how they differ from now, and back again. */
import { z } from 'zod';
import { call } from './define.ts';
import type { ErrorData } from './errors.ts';

/** What a backup was made for; `age` and `quit` are routine, the others stand before an event. */
const BACKUP_REASONS = [
  'age',
  'quit',
  'manual',
  'migration',
  'import',
  'restore',
  'massDelete',
  'purge',
  'lock',
] as const;
export const backupReason = z.enum(BACKUP_REASONS);
export type BackupReason = z.output<typeof backupReason>;

/** A backup's name without an ending; names sort by time. */
export const backupId = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-[A-Za-z]+(?:-\d{1,3})?$/);

const count = z.int().min(0);

/** What a library or an experiment holds; amounts in won. */
export const backupCounts = z.object({
  tasks: count,
  cues: count,
  people: count,
  planned: z.number(),
  spent: z.number(),
});
export type BackupCounts = z.output<typeof backupCounts>;

export const backupExperiment = backupCounts.extend({
  id: z.string().max(100),
  title: z.string(),
  trashed: z.boolean(),
});
export type BackupExperiment = z.output<typeof backupExperiment>;

/** `missing`: listed, but the file is gone. */
export type BackupState = 'verified' | 'damaged' | 'missing';

export interface BackupEntry {
  readonly id: string;
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly app: string;
  readonly schema: number;
  /** Of the database alone. */
  readonly bytes: number;
  readonly attachments: { readonly count: number; readonly bytes: number };
  readonly totals: BackupCounts & { readonly experiments: number };
  readonly here: BackupState;
  /** Null: no second place is chosen, or it cannot be reached now. */
  readonly second: BackupState | null;
  /** When it was last read through. */
  readonly checkedAt: string;
}

export interface SecondPlace {
  readonly folder: string;
  readonly reachable: boolean;
  /** Why the last copy there failed; null when it did not. */
  readonly fault: ErrorData | null;
}

export interface BackupList {
  /** Newest first. */
  readonly entries: readonly BackupEntry[];
  readonly folder: string;
  readonly second: SecondPlace | null;
  /** A restore that can be undone: the backup of what was there before. */
  readonly undo: { readonly id: string; readonly restoredAt: string } | null;
  /** Why the last backup could not be made; null when it could. */
  readonly fault: ErrorData | null;
  /** Whether something changed since the newest backup. */
  readonly changed: boolean;
}

/** How many things of a kind (a card with its checklist and duties is one) are only now, only then, or in both but otherwise. */
export interface RowDifference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export const DIFFERENCE_KINDS = ['overview', 'tasks', 'cues', 'people', 'money', 'documents'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface ExperimentDifference {
  readonly experimentId: string;
  readonly title: string;
  /** `added` since the backup, `removed` since the backup, `changed`, or the `same`. */
  readonly state: 'added' | 'removed' | 'changed' | 'same';
  readonly rows: Readonly<Record<DifferenceKind, RowDifference>>;
  readonly now: BackupCounts | null;
  readonly past: BackupCounts | null;
}

export interface BackupDifference {
  readonly id: string;
  readonly now: BackupCounts & { readonly experiments: number };
  readonly past: BackupCounts & { readonly experiments: number };
  /** Those that differ first. */
  readonly experiments: readonly ExperimentDifference[];
}

export const backupHostCalls = {
  'backup.list': call<BackupList>()(z.object({})),
  /** Reads the backup through and compares it thing by thing with now. Errors `backup.*`, and the library's own fault. */
  'backup.differs': call<BackupDifference>()(z.object({ id: backupId })),
  /** Makes one now; null when nothing changed since the newest. */
  'backup.make': call<{ readonly id: string } | null>()(z.object({})),
  /** Reads every backup of both places through. */
  'backup.verifyAll': call<{ readonly verified: number; readonly damaged: number }>()(z.object({})),
  /**
   * Puts the whole library back; `undoId` is the backup of what was there before, null when that could not be opened. What had been
   * destroyed since is destroyed again: so many things.
   */
  'backup.restore': call<{ readonly undoId: string | null; readonly destroyedAgain: number }>()(
    z.object({ id: backupId }),
  ),
  'backup.showFolder': call()(z.object({ place: z.enum(['here', 'second']) })),
  /** Asks for a folder to copy every backup to; null when the user cancels. */
  'backup.chooseSecondPlace': call<SecondPlace | null>()(z.object({})),
  /** Copies no more; what is there stays. */
  'backup.forgetSecondPlace': call()(z.object({})),
} as const;
