/** R6: files that are damaged, cut short or newer. A clear message or the same content, never an empty library, the file untouched. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { Core } from '@core/core.ts';
import { checksumFileOf } from '@core/db/checksum-file.ts';
import { AppError } from '@core/base/app-error.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { digestOf } from '../support/digest.ts';
import { inMemory } from './support/places.ts';
import { TODAY } from './support/today.ts';
import { plantSeed } from './support/workload.ts';

type Outcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'refusedLater'; readonly code: string }
  | { readonly kind: 'told' }
  | { readonly kind: 'other' }
  | { readonly kind: 'fault'; readonly text: string };

const CLEAR = new Set(['library.damaged', 'library.notOurs', 'library.newer']);

/** Opens a library as the app does and reads every room. */
function open(file: string, experimentId: string, digest: string): Outcome {
  const bytes = readFileSync(file);
  let core: Core;
  try {
    core = new Core({ file });
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'fault', text: `not an AppError: ${String(error)}` };
    if (!CLEAR.has(error.code)) return { kind: 'fault', text: `said ${error.code} ${JSON.stringify(error.params)}` };
    if (!readFileSync(file).equals(bytes))
      return { kind: 'fault', text: `refused (${error.code}), but the file was changed` };
    return { kind: 'refused', code: error.code };
  }
  try {
    const list = core.query('library.list', { today: TODAY });
    if (list.length === 0) return { kind: 'fault', text: 'an empty library instead of a message' };
    for (const name of ['experiment.detail', 'board.get', 'person.list', 'cueSheet.list', 'money.book'] as const)
      core.query(name, { experimentId });
  } catch (error) {
    if (error instanceof AppError && CLEAR.has(error.code)) return { kind: 'refusedLater', code: error.code };
    // A row that does not name its experiment any more is not there to be asked for.
    if (error instanceof AppError && error.code === 'notFound')
      return { kind: core.modifiedOutside ? 'told' : 'other' };
    return { kind: 'fault', text: `while reading: ${String(error)}` };
  } finally {
    core.close();
  }
  return readDigest(file) === digest ? { kind: 'same' } : { kind: core.modifiedOutside ? 'told' : 'other' };
}

function readDigest(file: string): string {
  try {
    const connection = new Database(file, { readonly: true });
    try {
      return digestOf(connection);
    } finally {
      connection.close();
    }
  } catch {
    return '';
  }
}

/** A library as full as a real one, so that a flipped bit seldom falls on nothing; answers an experiment of it. */
function fillWithSamples(file: string): string {
  const core = new Core({ file });
  try {
    const [first] = SAMPLE_NAMES.map((name) => core.command('library.openSample', { name }));
    if (first === undefined) throw new Error('no sample');
    return first.experimentId;
  } finally {
    core.close();
  }
}

/** Opens `rounds` copies of a library, each spoilt by `spoil`, and counts how that ends. */
async function spoilOften(
  { rounds }: RigContext,
  spoil: (bytes: Buffer, round: number) => Buffer,
  { sealed, mayDiffer }: { readonly sealed: boolean; readonly mayDiffer: boolean },
): Promise<Finding> {
  const counts = new Map<string, number>();
  const faults: string[] = [];
  await inMemory((folder) => {
    const sound = join(folder, 'sound.db');
    const experimentId = fillWithSamples(sound);
    const digest = readDigest(sound);
    const bytes = readFileSync(sound);
    for (let round = 1; round <= rounds; round += 1) {
      const file = join(folder, 'run', 'library', 'library.db');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, spoil(Buffer.from(bytes), round));
      if (sealed) copyFileSync(checksumFileOf(sound), checksumFileOf(file));
      const outcome = open(file, experimentId, digest);
      counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind === 'fault') faults.push(`round ${round}: ${outcome.text}`);
      if (outcome.kind === 'other' && !mayDiffer) faults.push(`round ${round}: other content without a word`);
      rmSync(join(folder, 'run'), { recursive: true });
    }
  });
  const words: Readonly<Record<string, string>> = {
    same: 'read the same',
    refused: 'refused at opening',
    refusedLater: 'refused when read',
    told: 'opened with a changed value, saying that the file was changed',
    other: 'opened with a changed value, which SQLite keeps no checksum of',
    fault: 'faults',
  };
  const figure = [...counts].map(([kind, count]) => `${count} ${words[kind] ?? kind}`).join(', ');
  return { rounds, figure, faults };
}

function flipOne({ random }: RigContext, bytes: Buffer): Buffer {
  const at = random.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  return bytes;
}

function flipBits(context: RigContext): Promise<Finding> {
  return spoilOften(context, (bytes) => flipOne(context, bytes), { sealed: true, mayDiffer: false });
}

/** As after a crash: with no seal a changed text is a text. */
function flipBitsUnsealed(context: RigContext): Promise<Finding> {
  return spoilOften(context, (bytes) => flipOne(context, bytes), { sealed: false, mayDiffer: true });
}

function overwritePages(context: RigContext): Promise<Finding> {
  const { random } = context;
  return spoilOften(
    context,
    (bytes) => bytes.fill(random.below(256), random.below(bytes.length / 4096) * 4096).subarray(),
    { sealed: false, mayDiffer: true },
  );
}

function truncate(context: RigContext): Promise<Finding> {
  const { random } = context;
  // Of a file of no length nothing is left to tell it from one that is just coming into being.
  return spoilOften(context, (bytes) => bytes.subarray(0, 1 + random.below(bytes.length - 1)), {
    sealed: false,
    mayDiffer: false,
  });
}

async function makeNewer(): Promise<Finding> {
  const faults = await inMemory((folder) => {
    const file = join(folder, 'library', 'library.db');
    const sound = join(folder, 'sound.db');
    plantSeed(sound);
    mkdirSync(dirname(file));
    copyFileSync(sound, file);
    const connection = new Database(file);
    connection.pragma(`user_version = ${Number(connection.pragma('user_version', { simple: true })) + 1}`);
    connection.close();
    const bytes = readFileSync(file);
    try {
      new Core({ file }).close();
      return ['a newer library was opened'];
    } catch (error) {
      const clear = error instanceof AppError && error.code === 'library.newer' && error.params['place'] === file;
      const same = readFileSync(file).equals(bytes);
      return [...(clear ? [] : [`said ${String(error)}`]), ...(same ? [] : ['the file was changed'])];
    }
  });
  return { rounds: 1, figure: faults.length === 0 ? 'library.newer, unchanged to the byte' : 'see above', faults };
}

export const fileScenarios: readonly Scenario[] = [
  {
    id: 'R6',
    name: 'one flipped bit',
    mustHold: 'the same content or a clear message; never empty; a refused file unchanged',
    rounds: { full: 2000, short: 100 },
    run: flipBits,
  },
  {
    id: 'R6',
    name: 'one flipped bit after a crash, without a seal',
    mustHold: 'readable or a clear message; never empty; a refused file unchanged',
    rounds: { full: 2000, short: 50 },
    run: flipBitsUnsealed,
  },
  {
    id: 'R6',
    name: 'overwritten from some page on',
    mustHold: 'readable or a clear message; never empty; a refused file unchanged',
    rounds: { full: 300, short: 30 },
    run: overwritePages,
  },
  {
    id: 'R6',
    name: 'cut short',
    mustHold: 'the same content or a clear message; never empty; unchanged',
    rounds: { full: 500, short: 50 },
    run: truncate,
  },
  {
    id: 'R6',
    name: 'newer file',
    mustHold: 'a clear message; unchanged',
    rounds: { full: 1, short: 1 },
    run: makeNewer,
  },
];
