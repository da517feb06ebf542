/**
 * Experiments out as files and back: what a file holds, how it differs from what is here, and taking over what the user picks. A file
 * that was read waits in the main process under a token; nothing is written before the user agrees.
 */
import { z } from 'zod';
import type { Difference } from './bundle-difference.ts';
import { backupId } from './backup.contract.ts';
import { call, query } from './define.ts';
import { id, sha256 } from './entities.ts';
import type { ForeignFile } from './foreign.contract.ts';
import type { ExperimentRef } from './library.contract.ts';
import type { CivilDate } from '../domain/units.ts';

/** Kinds of things that a preview counts. */
export const COUNTED = ['task', 'person', 'cue', 'budgetLine', 'expense', 'documentIssue'] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

export interface FileCount {
  readonly count: number;
  /** Together, each different file once. */
  readonly bytes: number;
}

export interface BundlePreview {
  readonly token: string;
  /** What the user knows the source by: a file name, or when the backup was made. */
  readonly source: { readonly kind: 'file' | 'backup'; readonly name: string };
  readonly experimentId: string;
  readonly title: string;
  readonly eventDate: CivilDate | null;
  /** Version of the app that wrote it, and when. */
  readonly app: string;
  readonly writtenAt: string;
  readonly personalData: boolean;
  /** Null: files were left out when it was written. */
  readonly files: FileCount | null;
  readonly counts: Counts;
  /** It holds what only a later release knows: kept beside the experiment and written back. */
  readonly hasUnknownParts: boolean;
  /** The same experiment in this library, if there is one; `trashed`: in its trash. */
  readonly here: { readonly title: string; readonly trashed: boolean } | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Whether it is known since when both drifted apart, so that `side` tells who changed what. */
  readonly knowsSides: boolean;
  /** Whether people stand as roles here, because the experiment came without personal data. */
  readonly isMasked: boolean;
}

/** What goes into a bundle. */
export const sharing = z.object({ personalData: z.boolean(), attachments: z.boolean() });
export type Sharing = z.output<typeof sharing>;

export interface BrokenFile {
  readonly sha256: string;
  readonly name: string;
}

export interface ExportPreview {
  readonly counts: Counts;
  readonly files: FileCount;
  /** Attached files that are missing or altered here, and so cannot go in. */
  readonly broken: readonly BrokenFile[];
  /** What only a later release knows stays out, as nobody can tell whom it names. */
  readonly withheld: boolean;
  /** Bytes of the file, roughly. */
  readonly bytes: number;
}

const token = z.uuid();
const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const bundleCommands = {
  /** Takes over the picked differences and all that they require, as one step. Throws `conflict.changedSince` for a pick that is none. */
  'bundle.merge': call<{ readonly merged: number }>()(
    z.object({ experimentId: id, token, picks: z.array(z.string().max(100)).max(1_000_000) }),
  ),
} as const;

export const bundleQueries = {
  'bundle.preview': query<BundlePreview>('library')(z.object({ token })),
  /** Whether a file of a later release brought something along with the experiment that this one does not know. */
  'bundle.hasUnknownParts': query<boolean>('library')(z.object({ experimentId: id })),
  /** Differences between the experiment here and the waiting bundle of the same experiment. Throws `notFound`. */
  'bundle.compare': query<Comparison>('library')(z.object({ token })),
} as const;

export const bundleHostCalls = {
  /** Asks for a bundle file, or one of another tool, and reads it in a process of its own; null when the user cancels. */
  'bundle.choose': call<BundlePreview | ForeignFile | null>()(z.object({})),
  /** Reads a dropped file; also `bundle.cancelled`, `bundle.timeout`, `bundle.tooHeavy`. */
  'bundle.drop': call<BundlePreview | ForeignFile>()(z.object({ bytes: fileBytes, file: z.string().max(4096) })),
  /** One experiment of a backup, as if it had come as a file. Throws `backup.*` and `notFound`. */
  'bundle.fromBackup': call<BundlePreview>()(z.object({ backupId, experimentId: id })),
  /** Gives up the file that is being read for this window, if one is: its call fails with `bundle.cancelled`. */
  'bundle.cancelReading': call()(z.object({})),
  /** Imports the waiting bundle: under its own ids when they are free and no copy is asked for, else under new ones. */
  'bundle.take': call<ExperimentRef>()(z.object({ token, as: z.enum(['itself', 'copy']) })),
  /** Merges the picked differences, their files first. */
  'bundle.mergePicked': call<{ readonly merged: number }>()(bundleCommands['bundle.merge'].input),
  /** The user wants nothing of it. */
  'bundle.discard': call()(z.object({ token })),
  'bundle.exportPreview': call<ExportPreview>()(sharing.extend({ experimentId: id, locale: z.enum(['ko', 'en']) })),
  /**
   * Asks where to and writes the bundle; null when the user cancels. `leavingOut`: files of which the user was told that they cannot go in;
   * any other that cannot refuses the whole (`bundle.fileLost`), and nothing is written.
   */
  'bundle.export': call<{ readonly path: string } | null>()(
    sharing.extend({ experimentId: id, locale: z.enum(['ko', 'en']), leavingOut: z.array(sha256).max(100_000) }),
  ),
} as const;
