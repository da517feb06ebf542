/**
 * One long operation with a stop after each durable step: `operate.ts <operation> <folder> [n]` tells each point that is reached and is
 * killed at the n-th. Time and ids are the same in every run, so a finished operation leaves the same rows.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { giveSecret, knowFormer } from '../../support/locks.ts';
import { OPERATIONS } from '../support/operations.ts';
import { CHILD_IDS, fixedPorts, LIBRARY, openScene } from '../support/scene.ts';

const [name = '', folder = '', stop = '0'] = process.argv.slice(2);
let points = 0;

const ports = fixedPorts((point) => {
  points += 1;
  writeSync(1, `${point}\n`);
  if (points === Number(stop)) process.kill(process.pid, 'SIGKILL');
}, CHILD_IDS);

const operation = OPERATIONS.find((each) => each.name === name);
if (operation === undefined) throw new Error(`there is no operation ${name}`);
const passphrase = operation.lock?.before ?? null;
if (passphrase !== null && operation.lock?.former === true) knowFormer(passphrase);
else if (passphrase !== null) await giveSecret(join(folder, LIBRARY), passphrase);
const scene = openScene(folder, ports);
scene.core();
await operation.run(scene);
scene.session.close();
writeSync(1, 'done\n');
