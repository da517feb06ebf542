/** Long operations with several durable steps, on a library that holds what they need. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chooseMirror } from '@core/backup/mirror.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { lastRestore } from '@core/backup/swap.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '@shared/contract/bundle.ts';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { shippedSample } from '@core/modules/library/shipped.ts';
import { mergePicked, takeBundle } from '@core/session/bundle-files.ts';
import { parkFromBackup } from '@core/backup/experiment-of-backup.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';
import { lockBackupTheFormerWay, lockTheFormerWay } from '../../support/locks.ts';
import { shelvesIn } from './leftovers.ts';
import { LIBRARY, STICK } from './scene.ts';
import type { Scene } from './scene.ts';
import { TODAY } from './today.ts';

/** Found in no other file of the seeds: whoever finds it in the clear found the person. */
export const SECRET = '온새미로비밀이름';

interface Lock {
  readonly before: string | null;
  readonly after: string | null;
  /** It begins locked as earlier releases did it: the passphrase is the key. */
  readonly former?: boolean;
}

export interface Operation {
  readonly name: string;
  /** Schema of the library that it begins with; null: the newest. */
  readonly schema: number | null;
  /** What the library opens with before and after; not at all where this is missing. */
  readonly lock?: Lock;
  /** `SECRET` is destroyed for good, and must not be found anywhere afterwards. */
  readonly destroys?: boolean;
  /** Brings a library with one sample into the state that the operation begins with. */
  prepare?(scene: Scene): Promise<void> | void;
  /** The same for the closed library in a data folder. */
  prepareClosed?(folder: string): void;
  run(scene: Scene): Promise<unknown> | unknown;
}

function experimentOf(scene: Scene): string {
  const [experiment] = scene.core().query('library.list', { today: TODAY });
  if (experiment === undefined) throw new Error('no experiment');
  return experiment.experimentId;
}

function retitle(scene: Scene, title: string): void {
  scene.core().command('experiment.edit', { experimentId: experimentOf(scene), patch: { title } });
}

/** What `addFiles` does, with a file whose bytes tell which one it is. */
async function attach(scene: Scene, name: string, personId: string | null): Promise<string> {
  const core = scene.core();
  const bytes = Buffer.from(`${name} `.repeat(30_000));
  const stored = await core.attachments.put(bytes, name);
  const experimentId = experimentOf(scene);
  const owner =
    personId === null
      ? { ownerTable: 'experiment' as const, ownerId: experimentId }
      : { ownerTable: 'person' as const, ownerId: personId };
  const files = [{ ...stored, name, kind: 'other' as const, mediaType: 'text/plain' }];
  core.command('attachment.add', { experimentId, owner, files });
  return stored.sha256;
}

function withStick({ folder, session }: Scene): void {
  mkdirSync(join(folder, STICK));
  chooseMirror(session.workspace, join(folder, STICK));
}

/** Makes a backup, and waits until the second place has it. */
async function backUp({ scheduler }: Scene): Promise<void> {
  await scheduler.make('manual');
  await scheduler.settle();
}

/** Somebody whose name, and whose consent on file, are in the library, its undo steps and two backups of two places. */
export async function addSomebody(scene: Scene): Promise<string> {
  const experimentId = experimentOf(scene);
  const [id = ''] = scene.core().command('person.add', { experimentId, rows: [{ nickname: SECRET }] });
  await attach(scene, `${SECRET}.txt`, id);
  await backUp(scene);
  scene.core().command('person.edit', { experimentId, patches: [{ id, patch: { notes: `${SECRET} 메모` } }] });
  await backUp(scene);
  return id;
}

export function personOf(scene: Scene): string {
  const people = scene.core().query('person.list', { experimentId: experimentOf(scene) });
  const found = people.find(({ person }) => person.nickname === SECRET);
  if (found === undefined) throw new Error('nobody to destroy');
  return found.person.id;
}

/** What `privacy.purge` does. */
export async function destroy(scene: Scene, targets: { readonly people?: string[]; readonly experiments?: string[] }) {
  const core = scene.core();
  core.command('privacy.destroy', { reason: 'due', byRole: '총괄', places: ['backups', 'second'], ...targets });
  await core.destructions.settle(core.workspace);
}

/** A backup, and then other rows and one attached file less than it holds; answers nothing. */
async function moveOn(scene: Scene): Promise<void> {
  const sha256 = await attach(scene, 'floor-plan', null);
  await backUp(scene);
  retitle(scene, '나중의 제목');
  const { experimentId } = { experimentId: experimentOf(scene) };
  const [card] = scene.core().query('board.get', { experimentId }).cards;
  scene.core().command('task.remove', { experimentId, ids: [card?.id ?? ''] });
  rmSync(scene.core().attachments.pathOf(sha256), { force: true });
}

function oldest(scene: Scene): string {
  const id = readableBackups(scene.session.workspace.backups).at(-1)?.id;
  if (id === undefined) throw new Error('no backup');
  return id;
}

async function prepareLocked(scene: Scene, current: string | null): Promise<void> {
  withStick(scene);
  await addSomebody(scene);
  if (current !== null) await scene.scheduler.relock({ current: null, next: current });
  await scene.scheduler.settle();
}

function lockAllTheFormerWay(folder: string): void {
  lockTheFormerWay(join(folder, LIBRARY), FIRST);
  for (const shelf of shelvesIn(folder)) {
    for (const { id } of readableBackups(shelf)) lockBackupTheFormerWay(shelf, id, FIRST);
  }
}

export const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

/** `act` is a change of the passphrase where nothing else is said. */
function lockOperation(
  name: string,
  lock: Lock,
  act = ({ scheduler }: Scene): Promise<unknown> => scheduler.relock({ current: lock.before, next: lock.after }),
): Operation {
  return {
    name,
    schema: null,
    lock,
    prepare: (scene) => prepareLocked(scene, lock.former === true ? null : lock.before),
    ...(lock.former === true ? { prepareClosed: lockAllTheFormerWay } : {}),
    async run(scene) {
      await act(scene);
      await scene.scheduler.settle();
    },
  };
}

const encryptAnew = ({ scheduler }: Scene) => scheduler.encryptAnew(FIRST);
const RECOVERY = recoveryText(Array.from({ length: RECOVERY_VALUES }, (_none, at) => at));

export const OPERATIONS: readonly Operation[] = [
  // Opening the library is the operation.
  { name: 'migration', schema: 1, run: () => undefined },
  {
    name: 'backup in two places',
    schema: null,
    async prepare(scene) {
      withStick(scene);
      await backUp(scene);
      await attach(scene, 'receipt', null);
    },
    run: backUp,
  },
  {
    name: 'import',
    schema: null,
    run(scene) {
      const at = '2026-11-30T00:00:00.000Z';
      const head = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, app: 'other', exportedAt: at } as const;
      const whole = { ...head, personalData: true, attachments: true, base: null, touched: {} } as const;
      const token = addPendingImport({ ...whole, ...shippedSample(SAMPLE_NAMES[0]) }, { kind: 'file', name: 'there' });
      return takeBundle(scene.core(), { token, copy: false, read: () => Promise.reject(new Error('no files')) });
    },
  },
  { name: 'attach', schema: null, run: (scene) => attach(scene, 'receipt', null) },
  {
    name: 'purge',
    schema: null,
    prepare: (scene) => void scene.core().command('library.trash', { experimentId: experimentOf(scene) }),
    run: (scene) => scene.core().command('library.purge', { experimentId: experimentOf(scene) }),
  },
  {
    name: 'restore',
    schema: null,
    prepare: moveOn,
    async run(scene) {
      await scene.scheduler.restore(oldest(scene));
      await scene.scheduler.settle();
    },
  },
  {
    name: 'undo of a restore',
    schema: null,
    async prepare(scene) {
      await moveOn(scene);
      await scene.scheduler.restore(oldest(scene));
      await scene.scheduler.settle();
    },
    run: ({ scheduler, session }) => scheduler.restore(lastRestore(session.workspace)?.undoId ?? ''),
  },
  {
    name: 'restore of one experiment',
    schema: null,
    prepare: moveOn,
    run(scene) {
      const core = scene.core();
      const { token, read } = parkFromBackup(core.workspace, oldest(scene), experimentOf(scene));
      const picks = core.query('bundle.compare', { token }).differences.map(({ key }) => key);
      return mergePicked(core, { token, picks, read });
    },
  },
  {
    name: 'merge',
    schema: null,
    run(scene) {
      const core = scene.core();
      const sharing = { personalData: true, attachments: true, app: 'other', exportedAt: '2026-12-02T00:00:00.000Z' };
      const bundle = core.query('library.bundle', { ...sharing, experimentId: experimentOf(scene), locale: 'ko' });
      const experiment = { ...bundle.experiment, title: '저쪽의 제목' };
      const task = bundle.tables.task.map((row) => ({ ...row, title: `${row.title} (저쪽)` }));
      const there = { ...bundle, experiment, tables: { ...bundle.tables, task } };
      const token = addPendingImport(there, { kind: 'file', name: 'there.silheomjang' });
      const picks = core.query('bundle.compare', { token }).differences.map(({ key }) => key);
      return mergePicked(core, { token, picks, read: () => Promise.reject(new Error('no files')) });
    },
  },
  {
    name: 'destruction of a person',
    schema: null,
    destroys: true,
    async prepare(scene) {
      withStick(scene);
      await addSomebody(scene);
    },
    run: (scene) => destroy(scene, { people: [personOf(scene)] }),
  },
  {
    name: 'destruction of an experiment',
    schema: null,
    destroys: true,
    async prepare(scene) {
      withStick(scene);
      await addSomebody(scene);
      scene.core().command('library.trash', { experimentId: experimentOf(scene) });
    },
    run: (scene) => destroy(scene, { experiments: [experimentOf(scene)] }),
  },
  lockOperation('setting the lock', { before: null, after: FIRST }),
  lockOperation('changing the passphrase', { before: FIRST, after: SECOND }),
  lockOperation('making a recovery key', { before: FIRST, after: FIRST }, ({ scheduler }) =>
    scheduler.setRecoveryKey(FIRST, RECOVERY),
  ),
  lockOperation('encrypting anew', { before: FIRST, after: FIRST }, encryptAnew),
  lockOperation('a lock of the former form', { before: FIRST, after: FIRST, former: true }, encryptAnew),
  lockOperation('removing the lock', { before: SECOND, after: null }),
];
