/** The next start of the app after its process was killed, with the user who knows the passphrases. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectCopy } from '@core/backup/inspect.ts';
import { lockLeftovers } from '@core/backup/relock.ts';
import { unlockLibrary } from '@core/backup/unlock.ts';
import { AppError } from '@core/base/app-error.ts';
import { isLocked, keyId } from '@core/db/cipher.ts';
import { asKeyFile, formerKeys, keyFileBeside, readKeyFile, unwrap } from '@core/db/key-file.ts';
import type { KeyFile } from '@core/db/key-file.ts';
import { forgetKeys, learnKey } from '@core/db/keyring.ts';
import type { KnownKey } from '@core/db/keyring.ts';
import { knowFormer } from '../../support/locks.ts';
import { filesShowing, filesUnder, shelvesIn } from './leftovers.ts';
import { SECRET } from './operations.ts';
import type { Operation } from './operations.ts';
import { fixedPorts, LIBRARY, openScene } from './scene.ts';
import { TODAY } from './today.ts';

/** What a key file in the folder opens with a secret, worked out once. */
const opened = new Map<string, Promise<readonly KnownKey[]>>();

/** Every key file below a folder: beside libraries, on shelves, in what is said of backups. */
function keyFilesIn(folder: string): readonly KeyFile[] {
  return filesUnder(folder)
    .filter((path) => /\.(key|json|was)$/.test(path))
    .flatMap((path) => {
      try {
        const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
        const inside = typeof value === 'object' && value !== null && 'key' in value ? value.key : value;
        return asKeyFile(inside) ?? [];
      } catch {
        return [];
      }
    });
}

async function keysIn(file: KeyFile, secret: string): Promise<readonly KnownKey[]> {
  const found = await unwrap(file, secret);
  if (found === undefined) return [];
  return [...formerKeys(file, found.key), found.key].map((key) => ({ key, file: keyId(key) === null ? null : file }));
}

/** Whoever judges has both passphrases, the old and the new one, and with them every key in the folder. */
export async function learnBoth(folder: string, { lock }: Pick<Operation, 'lock'>): Promise<void> {
  forgetKeys();
  for (const secret of new Set([lock?.before ?? null, lock?.after ?? null])) {
    if (secret === null) continue;
    knowFormer(secret);
    for (const file of keyFilesIn(folder)) {
      const name = `${secret} ${JSON.stringify(file)}`;
      const keys = opened.get(name) ?? keysIn(file, secret);
      opened.set(name, keys);
      for (const key of await keys) learnKey(key);
    }
  }
}

/** Starts as the app does: where the library is locked, with the new or the former secret, whichever fits; answers it. */
async function open(folder: string, lock: Operation['lock']) {
  forgetKeys();
  const scene = openScene(folder, fixedPorts());
  if ('core' in scene.session.state) return { scene, secret: null };
  for (const secret of new Set([lock?.after ?? null, lock?.before ?? null])) {
    if (secret === null) continue;
    try {
      await unlockLibrary(scene.session.workspace, secret, () => scene.session.open());
      return { scene, secret };
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'library.wrongPassphrase')) throw error;
    }
  }
  const { code, params } = scene.session.state.fault;
  throw new Error(`the next start says ${code} ${JSON.stringify(params)}`);
}

/** Answers what does not hold: the start itself, and what it should have brought to an end. */
export async function nextStart(folder: string, lock: Operation['lock']): Promise<readonly string[]> {
  try {
    const { scene, secret } = await open(folder, lock);
    const { session, scheduler } = scene;
    try {
      const core = scene.core();
      core.query('library.list', { today: TODAY });
      await core.attachments.sweep();
      await scheduler.settle();
      const { fault, secondFault } = scheduler.state;
      const faults = [fault, secondFault].flatMap((each) => (each === null ? [] : [`${each.code} at the next start`]));
      const left = () => lockLeftovers(session.workspace, core.backups.lock).left;
      const former = [lock?.before, lock?.after].find((each) => typeof each === 'string' && each !== secret);
      if (left().length > 0 && typeof former === 'string') await scheduler.adopt(former);
      faults.push(...left().map((id) => `${id} keeps its former lock`));
      if (lock !== undefined) faults.push(...(await lockFaults(folder, secret)));
      return faults;
    } finally {
      session.close();
    }
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Every backup opens with the library's own key alone, and of a locked library no file shows a word. */
async function lockFaults(folder: string, secret: string | null): Promise<readonly string[]> {
  forgetKeys();
  const library = join(folder, LIBRARY);
  const keyFile = readKeyFile(keyFileBeside(library));
  if (secret !== null && typeof keyFile === 'object') for (const key of await keysIn(keyFile, secret)) learnKey(key);
  else if (secret !== null) knowFormer(secret);
  const copies = shelvesIn(folder)
    .flatMap(filesUnder)
    .filter((path) => path.endsWith('.db'));
  const closed = copies.filter((path) => isLocked(path) !== (secret !== null) || !opens(path));
  // The library itself is open: what it is locked with was seen when it was opened.
  const plain = secret === null ? [] : filesShowing(folder, SECRET);
  const unsettled = typeof keyFile === 'object' && !keyFile.settled;
  return [
    ...closed.map((path) => `${basename(path)} has another lock than the library`),
    ...(unsettled ? ['the key file still waits for copies'] : []),
    ...(secret === null && keyFile !== 'missing' ? ['a plain library has a key file'] : []),
    // Attached files are not locked, which the screen says.
    ...plain.filter((path) => !path.includes('attachments')).map((path) => `${path} shows what is locked`),
  ];
}

function opens(path: string): boolean {
  try {
    inspectCopy(path);
    return true;
  } catch {
    return false;
  }
}
