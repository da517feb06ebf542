/** A library in the middle of a workload: which edit comes next is known, although its writer is ended again and again. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RigContext } from '../rig.ts';
import { judge } from './judge.ts';
import { COMPARABLE, makeWorkload } from './workload.ts';
import type { Workload } from './workload.ts';

export interface Course {
  readonly workload: Workload;
  readonly file: string;
  /** The edits as a file, for a child. */
  readonly plan: string;
  /** Edits that the library holds. */
  readonly done: number;
  /** Back to the library before the first edit. */
  restart(): void;
  /**
   * Reads where the library stands after its writer ended: at least at the `acknowledged` edits, at most at one more than were ever
   * `told` (the one in flight). Answers what does not hold.
   */
  settle(acknowledged: number, told?: number): Standing;
}

export interface Standing {
  /** Acknowledged edits that are missing. */
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Edits left, below which a course begins anew: more than a writer makes before it is ended. */
const RESERVE = 100;

export async function startCourse(
  context: Pick<RigContext, 'folder' | 'random'>,
  file: string,
  length: number,
): Promise<Course> {
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
    settle(acknowledged, told = acknowledged) {
      const { digest, faults } = judge(file, COMPARABLE);
      const { digests } = workload;
      const stands = digests.indexOf(digest, acknowledged);
      if (stands === -1 || stands > told + 1) {
        const earlier = digests.lastIndexOf(digest, acknowledged);
        restart();
        if (earlier === -1)
          return { lost: 0, faults: [...faults, `after ${acknowledged} edits: a state that the library never had`] };
        const lost = acknowledged - earlier;
        return { lost, faults: [...faults, `${lost} acknowledged edits are missing`] };
      }
      done = stands;
      if (done > workload.requests.length - RESERVE) restart();
      return { lost: 0, faults };
    },
  };
}

/** The last edit that a child of `edit.ts` acknowledged. */
export function acknowledgedIn(lines: readonly string[], from: number): number {
  return Math.max(
    from,
    ...lines
      .filter((line) => line !== '')
      .map(Number)
      .filter(Number.isInteger),
  );
}
