/** R9: over any commands of the app, with restarts between, undoing all leads to the start and redoing all to the end. */
import { z } from 'zod';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { startChild } from './support/processes.ts';
import { NAMES, playSequences } from './support/sequences.ts';
import { uncovered } from './support/uncovered.ts';
import type { Played } from './support/sequences.ts';
import { inParallelRuns } from './support/parallel-runs.ts';

const playedSchema = z.object({
  sequences: z.number(),
  done: z.record(z.string(), z.number()),
  refused: z.number(),
  failure: z.string().nullable(),
});

/** Few sequences are played here, many in a process for each side. */
async function play({ rounds, random, say }: RigContext): Promise<Played> {
  const seed = random.below(2 ** 31);
  if (rounds < 1000) return playSequences(rounds, seed, say);
  const { stdout, stderr } = await startChild('sequences.ts', String(rounds), String(seed)).ended;
  if (stdout === '') throw new Error(stderr);
  const played = playedSchema.parse(JSON.parse(stdout));
  say(`${played.sequences} sequences${played.failure === null ? '' : ', the last of which failed'}`);
  return played;
}

async function undoEverything(context: RigContext): Promise<Finding> {
  const sides = await inParallelRuns(context, 3, play);
  const done = new Map<string, number>();
  for (const side of sides) {
    for (const [name, times] of Object.entries(side.done)) done.set(name, (done.get(name) ?? 0) + times);
  }
  const commands = [...done.values()].reduce((sum, times) => sum + times, 0);
  const refused = sides.reduce((sum, side) => sum + side.refused, 0);
  const figure = `${commands} commands of ${done.size} kinds (${refused} refused)`;
  const unplayed = uncovered().map((name) => `${name} leaves an undo step, and no gesture makes it`);
  const failures = sides.flatMap(({ failure }) => failure ?? []);
  // Chance may leave one out of a short run.
  const never = (failures.length > 0 || context.rounds < 1000 ? [] : NAMES)
    .filter((name) => !done.has(name))
    .map((name) => `${name} was never carried out`);
  const rounds = sides.reduce((sum, side) => sum + side.sequences, 0);
  return { rounds, figure, faults: [...failures, ...never, ...unplayed] };
}

export const undoScenarios: readonly Scenario[] = [
  {
    id: 'R9',
    name: 'undo and redo over sequences of commands, with restarts',
    mustHold: 'undoⁿ·redoⁿ is identity; sums and order hold',
    rounds: { full: 10_000, short: 120 },
    run: undoEverything,
  },
];
