/**
 * One long operation with a stop after each durable step: `operate.ts <operation> <folder> [n]` tells each point that is reached and is
 * killed at the n-th. Time and ids are the same in every run, so a finished operation leaves the same rows.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import type { Ports } from '@core/kernel/ports.ts';
import { asInstant } from '@shared/domain/units.ts';
import { OPERATIONS } from '../support/operations.ts';

const [name = '', folder = '', stop = '0'] = process.argv.slice(2);
const at = asInstant('2026-12-01T00:00:00.000Z');
let [points, ids] = [0, 0];

const ports: Ports = {
  now() {
    if (at === undefined) throw new Error('no instant');
    return at;
  },
  newId() {
    ids += 1;
    return `01910000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
  },
  reached(point) {
    points += 1;
    writeSync(1, `${point}\n`);
    if (points === Number(stop)) process.kill(process.pid, 'SIGKILL');
  },
};

const core = new Core({ file: join(folder, 'library', 'library.db'), ports });
await OPERATIONS.find((operation) => operation.name === name)?.run(core);
core.close();
writeSync(1, 'done\n');
