/** The next start of the app after its process was killed, with the user who knows the passphrases. */
import { basename, join } from 'node:path';
import { inspectCopy } from '@core/backup/inspect.ts';
import { lockLeftovers } from '@core/backup/lock-note.ts';
import { isLocked } from '@core/db/cipher.ts';
import { forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { filesShowing, filesUnder, shelvesIn } from './leftovers.ts';
import { SECRET } from './operations.ts';
import type { Operation } from './operations.ts';
import { fixedPorts, LIBRARY, openScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { TODAY } from './today.ts';

/** Whoever judges has both passphrases, the old and the new one. */
export function learnBoth({ lock }: Pick<Operation, 'lock'>): void {
  forgetPassphrases();
  for (const passphrase of [lock?.before, lock?.after]) {
    if (typeof passphrase === 'string') learnPassphrase(passphrase);
  }
}

/** Opens with no passphrase, the former or the new one, whichever fits; answers it. */
function open(folder: string, lock: Operation['lock']): { readonly scene: Scene; readonly passphrase: string | null } {
  for (const passphrase of new Set([null, lock?.after ?? null, lock?.before ?? null])) {
    forgetPassphrases();
    if (passphrase !== null) learnPassphrase(passphrase);
    const scene = openScene(folder, fixedPorts());
    if ('core' in scene.session.state) return { scene, passphrase };
    const { code, params } = scene.session.state.fault;
    if (code !== 'library.locked' && code !== 'library.wrongPassphrase') {
      throw new Error(`the next start says ${code} ${JSON.stringify(params)}`);
    }
  }
  throw new Error('no passphrase opens the library');
}

/** Answers what does not hold: the start itself, and what it should have brought to an end. */
export async function nextStart(folder: string, lock: Operation['lock']): Promise<readonly string[]> {
  try {
    const { scene, passphrase } = open(folder, lock);
    const { session, scheduler } = scene;
    try {
      const core = scene.core();
      core.query('library.list', { today: TODAY });
      await core.attachments.sweep();
      await scheduler.settle();
      const { fault, secondFault } = scheduler.state;
      const faults = [fault, secondFault].flatMap((each) => (each === null ? [] : [`${each.code} at the next start`]));
      const former = [lock?.before, lock?.after].find((each) => typeof each === 'string' && each !== passphrase);
      if (lockLeftovers(session.workspace).left.length > 0 && typeof former === 'string') await scheduler.adopt(former);
      faults.push(...lockLeftovers(session.workspace).left.map((id) => `${id} keeps its former lock`));
      return faults.concat(lock === undefined ? [] : lockFaults(folder, passphrase));
    } finally {
      session.close();
    }
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Every backup opens with the library's own passphrase alone, and of a locked library no file shows a word. */
function lockFaults(folder: string, passphrase: string | null): readonly string[] {
  forgetPassphrases();
  if (passphrase !== null) learnPassphrase(passphrase);
  const copies = shelvesIn(folder)
    .flatMap(filesUnder)
    .filter((path) => path.endsWith('.db'));
  const closed = copies.filter((path) => isLocked(path) !== (passphrase !== null) || !opens(path));
  const plain = isLocked(join(folder, LIBRARY)) ? filesShowing(folder, SECRET) : [];
  return [
    ...closed.map((path) => `${basename(path)} has another lock than the library`),
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
