/** Work in steps, each of which is acknowledged or refused by itself; and how to see afterwards that an acknowledged one is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from '@core/session/add-attachments.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { packBundle } from '@core/session/bundle-files.ts';
import { writeContainer } from '@core/transfer/write-container.ts';
import type { Core } from '@core/core.ts';
import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { filesShowing } from './leftovers.ts';
import { addSomebody, destroy, FIRST, personOf, SECRET } from './operations.ts';
import type { Operation } from './operations.ts';
import type { Scene } from './scene.ts';
import { TODAY } from './today.ts';

export interface Job {
  readonly name: string;
  /** See `Operation`. */
  readonly lock?: Operation['lock'];
  prepare?(scene: Scene): Promise<void>;
  readonly steps: readonly ((scene: Scene) => Promise<unknown> | unknown)[];
  /** Whether what a step acknowledged is there (or gone, if that was it), asked after the next start. */
  isThere(scene: Scene, step: number): Promise<boolean> | boolean;
}

function experimentOf(core: Core): string {
  const [experiment] = core.query('library.list', { today: TODAY });
  if (experiment === undefined) throw new Error('no experiment');
  return experiment.experimentId;
}

function addPerson(number: number) {
  return (scene: Scene) => {
    const core = scene.core();
    core.command('person.add', { experimentId: experimentOf(core), rows: [{ nickname: `사람 ${number}` }] });
  };
}

function hasPerson(scene: Scene, number: number): boolean {
  const core = scene.core();
  const people = core.query('person.list', { experimentId: experimentOf(core) });
  return people.some(({ person }) => person.nickname === `사람 ${number}`);
}

const RECEIPT = { name: 'receipt.txt', bytes: new Uint8Array(200_000).fill(7) };

function venueOf(core: Core): OwnerRef {
  return { ownerTable: 'experiment', ownerId: experimentOf(core) };
}

async function addReceipt(scene: Scene): Promise<void> {
  const core = scene.core();
  await addFiles(core, { experimentId: experimentOf(core), owner: venueOf(core), files: [RECEIPT] });
}

async function hasReceipt(scene: Scene): Promise<boolean> {
  const core = scene.core();
  const [file] = core.query('attachment.list', { experimentId: experimentOf(core), owner: venueOf(core) });
  return file !== undefined && (await core.attachments.verify(file.sha256)) === 'ok';
}

export const EXPORTED = 'shared.silheomjang';

async function exportBundle(scene: Scene): Promise<void> {
  const core = scene.core();
  const sharing = { personalData: true, attachments: true, app: 'test', locale: 'ko' } as const;
  const exportedAt = '2026-12-01T00:00:00.000Z';
  const { bundle } = await packBundle(core, { ...sharing, experimentId: experimentOf(core), exportedAt });
  await writeContainer(join(scene.folder, EXPORTED), bundle, { store: core.attachments, libraryFile: core.file });
}

export const JOBS: readonly Job[] = [
  {
    name: 'edit',
    steps: [0, 1, 2, 3].map(addPerson),
    isThere: hasPerson,
  },
  {
    name: 'backup',
    steps: [(scene) => scene.scheduler.make('manual'), addPerson(1)],
    isThere: (scene, step) =>
      step === 0 ? readableBackups(scene.session.workspace.backups).length > 0 : hasPerson(scene, 1),
  },
  {
    name: 'attach',
    steps: [addReceipt, addPerson(1)],
    isThere: (scene, step) => (step === 0 ? hasReceipt(scene) : hasPerson(scene, 1)),
  },
  {
    name: 'restore',
    async prepare(scene) {
      addPerson(0)(scene);
      await scene.scheduler.make('manual');
      addPerson(1)(scene);
    },
    steps: [
      (scene) => scene.scheduler.restore(readableBackups(scene.session.workspace.backups).at(-1)?.id ?? ''),
      addPerson(2),
    ],
    isThere: (scene, step) => (step === 0 ? !hasPerson(scene, 1) : hasPerson(scene, 2)),
  },
  {
    name: 'export',
    prepare: addReceipt,
    steps: [exportBundle, addPerson(1)],
    isThere: (scene, step) => (step === 0 ? existsSync(join(scene.folder, EXPORTED)) : hasPerson(scene, 1)),
  },
  {
    name: 'lock',
    lock: { before: null, after: FIRST },
    prepare: ({ scheduler }) => scheduler.make('manual').then(() => undefined),
    steps: [({ scheduler }) => scheduler.relock({ current: null, next: FIRST }), addPerson(1)],
    isThere: (scene, step) => (step === 0 ? scene.core().backups.lock !== null : hasPerson(scene, 1)),
  },
  {
    name: 'destroy',
    async prepare(scene) {
      await addSomebody(scene);
    },
    steps: [(scene) => destroy(scene, { people: [personOf(scene)] }), addPerson(1)],
    isThere: (scene, step) => (step === 0 ? filesShowing(scene.folder, SECRET).length === 0 : hasPerson(scene, 1)),
  },
];
