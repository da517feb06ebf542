/** A library in the middle of a workload: which edit comes next is known, although its writer is ended again and again. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RigContext } from '../rig.ts';
import { judge } from './judge.ts';
import { COMPARABLE, makeWorkload } from './workload.ts';
import type { Workload } from './workload.ts';

export interface EditScript {
  readonly workload: Workload;
  readonly file: string;
  /** The edits as a file, for a child. */
  readonly plan: string;
  /** Edits that the library holds. */
  readonly done: number;
  /** Back to the library before the first edit. */
  restart(): void;
  /** Reads where the library, or a copy of it, stands. */
  judge(expected: Expected, file?: string): Standing;
  /** The same after the writer ended; the next one goes on from there. */
  settle(expected: Expected): Standing;
}

/** What a library must hold that was left by a writer. */
export interface Expected {
  /** At least these edits. */
  readonly acknowledged: number;
  /** At most these: one more than were ever told (the one in flight), or all where the last words of a writer may not have arrived. */
  readonly begun: number;
}

export interface Standing {
  /** Edits that the library holds; null: a state that it never had. */
  readonly stands: number | null;
  /** Acknowledged edits that are missing. */
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Edits left, below which a course begins anew: more than a writer makes before it is ended. */
const RESERVE = 100;

export async function startEditScript(
  context: Pick<RigContext, 'folder' | 'random'>,
  file: string,
  length: number,
): Promise<EditScript> {
  const { folder, random } = context;
  const workload = await makeWorkload(folder, length, random);
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(workload.requests));
  let done = 0;
  function restart(): void {
    mkdirSync(dirname(file), { recursive: true });
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    copyFileSync(workload.seedFile, file);
    done = 0;
  }
  restart();
  return {
    workload,
    file,
    plan,
    get done() {
      return done;
    },
    restart,
    judge: (expected, place = file) => standingOf(place, workload.digests, expected),
    settle(expected) {
      const standing = standingOf(file, workload.digests, expected);
      done = standing.stands ?? 0;
      if (standing.faults.length > 0 || done > workload.requests.length - RESERVE) restart();
      return standing;
    },
  };
}

function standingOf(file: string, digests: readonly string[], { acknowledged, begun }: Expected): Standing {
  const { digest, faults } = judge(file, COMPARABLE);
  const later = digests.indexOf(digest, acknowledged);
  // Edits may lead back to an earlier state: only where no later one fits, the library stands at it.
  const stands = later === -1 ? digests.lastIndexOf(digest, acknowledged) : later;
  if (stands === -1)
    return { stands: null, lost: 0, faults: [...faults, `after ${acknowledged} edits: a state that it never had`] };
  if (stands < acknowledged) {
    const lost = acknowledged - stands;
    return { stands, lost, faults: [...faults, `${lost} acknowledged edits are missing`] };
  }
  const ahead = stands - begun;
  return { stands, lost: 0, faults: ahead > 0 ? [...faults, `holds ${ahead} edits that were not begun`] : faults };
}

/** An edit that a child of `edit.ts` acknowledged, and when; null: the line says something else. */
export function toldIn(line: string): { readonly edit: number; readonly at: bigint } | null {
  const [, edit, at] = /^(\d+) (\d+)$/.exec(line) ?? [];
  return edit === undefined || at === undefined ? null : { edit: Number(edit), at: BigInt(at) };
}

/** The last edit that was acknowledged, perhaps only until a moment. */
export function acknowledgedIn(lines: readonly string[], from: number, until?: bigint): number {
  const told = lines.map(toldIn).filter((each) => each !== null && (until === undefined || each.at < until));
  return Math.max(from, ...told.map((each) => each?.edit ?? from));
}

/** Whether the line ends the wait for an edit after the first `from`: it was made, or refused. */
export function isEditAfter(from: number): (line: string) => boolean {
  return (line) => line.startsWith('refused') || (toldIn(line)?.edit ?? 0) > from;
}
