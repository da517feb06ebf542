import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RigContext } from '../rig.ts';
import { seededRandom } from './random.ts';

/** How many rounds make a second and a third side worth their beginning. */
const WORTH = 100;

/** Plays the rounds on up to `most` sides beside each other, each with a folder and chance of its own: most of a round is waiting. */
export function inParallelRuns<T>(
  { rounds, random, folder, say }: RigContext,
  most: number,
  play: (context: RigContext) => Promise<T>,
): Promise<readonly T[]> {
  const sides = Math.max(1, Math.min(most, Math.floor(rounds / WORTH)));
  return Promise.all(
    Array.from({ length: sides }, (_, side) => {
      const place = join(folder, `side-${side + 1}`);
      mkdirSync(place);
      return play({
        rounds: Math.floor((rounds + side) / sides),
        random: seededRandom(random.below(2 ** 31)),
        folder: place,
        say: (text) => say(sides === 1 ? text : `side ${side + 1}: ${text}`),
      });
    }),
  );
}
