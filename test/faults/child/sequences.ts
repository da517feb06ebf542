/** Plays sequences of commands and tells how that went as JSON: `sequences.ts <how many> <seed>`. */
import { writeSync } from 'node:fs';
import { playSequences } from '../support/sequences.ts';

const [sequences = '0', seed = '0'] = process.argv.slice(2);
const played = await playSequences(Number(sequences), Number(seed), () => undefined);
writeSync(1, JSON.stringify(played));
