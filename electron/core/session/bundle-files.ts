/** Bundles out of and into an open library, files and rows together: files first, and rows only when all of them are there. */
import type { Bundle } from '@shared/contract/bundle.ts';
import type { BrokenFile, Sharing } from '@shared/contract/bundle.contract.ts';
import type { ExperimentRef } from '@shared/contract/library.contract.ts';
import { withRequired } from '@shared/domain/merge-picks.ts';
import type { Core } from '../core.ts';
import { AppError } from '../base/app-error.ts';
import type { Container, ReadFile } from '../transfer/container.ts';
import { pendingImport } from '../transfer/pending-imports.ts';
import { hashesOf } from '../transfer/write-container.ts';

export interface Packing extends Sharing {
  readonly experimentId: string;
  readonly app: string;
  readonly exportedAt: string;
  readonly locale: 'ko' | 'en';
}

export interface Packed {
  readonly bundle: Bundle;
  /** Files that are missing or altered in the store: they and their rows stay behind. */
  readonly broken: readonly BrokenFile[];
}

/** The bundle as it would be written, without the files that cannot be trusted. */
export async function packBundle(core: Core, packing: Packing): Promise<Packed> {
  const bundle = core.query('library.bundle', packing);
  const states = new Map<string, boolean>();
  for (const sha256 of hashesOf(bundle)) states.set(sha256, (await core.attachments.verify(sha256)) === 'ok');
  const whole = bundle.tables.attachment.filter(({ sha256 }) => states.get(sha256) === true);
  const broken = bundle.tables.attachment.filter(({ sha256 }) => states.get(sha256) !== true);
  return {
    bundle: { ...bundle, tables: { ...bundle.tables, attachment: whole } },
    broken: broken.map(({ sha256, name }) => ({ sha256, name })),
  };
}

/** Throws `bundle.fileLost` for a file that has to stay behind though the user was told of no such thing. */
export function refuseUntold({ broken }: Pick<Packed, 'broken'>, told: readonly string[]): void {
  const untold = broken.find(({ sha256 }) => !told.includes(sha256));
  if (untold !== undefined) throw new AppError('bundle.fileLost', { name: untold.name });
}

/** Throws `bundle.entry` unless the container holds the files that the bundle's rows name, each whole, and no other. */
export async function checkFiles(bundle: Bundle, container: Container, file: string): Promise<void> {
  const named = new Set(hashesOf(bundle));
  const held = new Set(container.attachments);
  const missing = [...named].find((sha256) => !held.has(sha256));
  const spare = [...held].find((sha256) => !named.has(sha256));
  if (missing !== undefined) {
    throw new AppError('bundle.entry', { file, entry: `attachments/${missing}`, reason: 'missing' });
  }
  if (spare !== undefined) throw new AppError('bundle.entry', { file, entry: `attachments/${spare}`, reason: 'name' });
  for (const sha256 of held) await container.read(sha256);
}

/** Imports a waiting bundle with its files; as itself where its ids are free. */
export async function takeBundle(
  core: Core,
  { token, copy, read }: { readonly token: string; readonly copy: boolean; readonly read: ReadFile },
): Promise<ExperimentRef> {
  const { bundle } = pendingImport(token);
  return withFiles(core, hashesOf(bundle), read, () => core.command('library.import', { parked: token, copy }));
}

/** Merges the picked differences of a waiting bundle, and of its files those that they bring. */
export async function mergePicked(
  core: Core,
  picking: { readonly token: string; readonly picks: readonly string[]; readonly read: ReadFile },
): Promise<{ readonly merged: number }> {
  const { token, picks, read } = picking;
  const { bundle } = pendingImport(token);
  const experimentId = bundle.experiment.id;
  const { differences } = core.query('bundle.compare', { token });
  const taken = withRequired(differences, picks);
  const files = bundle.tables.attachment.filter(({ id }) => taken.has(`attachment ${id}`));
  return withFiles(core, hashesOf({ tables: { ...bundle.tables, attachment: files } }), read, () =>
    core.command('bundle.merge', { experimentId, token, picks: [...picks] }),
  );
}

/** Puts the files that are not there yet, one in memory at a time, then writes; they are held against collection until then. */
async function withFiles<T>(core: Core, hashes: readonly string[], read: ReadFile, write: () => T): Promise<T> {
  const { attachments } = core;
  const sources = hashes.map((sha256) => ({
    name: sha256,
    source: async () => ((await attachments.verify(sha256)) === 'ok' ? attachments.pathOf(sha256) : read(sha256)),
  }));
  return attachments.putAll(sources, () => write());
}
