/** Reliability S7: the app works without any network; as root on Linux it is given none. */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { figure } from '../support/form.ts';

const root = path.resolve(import.meta.dirname, '../../..');
test('walking every room and printing every paper works where there is no network', async () => {
  const alone =
    process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['-n', 'true']).status === 0;
  // A process of its own, as only a new one can be put outside the network; without the right to do so the walk is made as it is.
  const place = alone ? ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] : ['env'];
  const [command = '', ...before] = place;
  const walker = path.join(root, 'test/security/support/walk-alone.ts');
  const aliases = path.join(root, 'scripts/lib/aliases.mjs');
  const { status, stdout, stderr } = spawnSync(command, [...before, process.execPath, '--import', aliases, walker], {
    cwd: root,
    encoding: 'utf8',
    timeout: 80_000,
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('walked');
  figure('S7', alone ? 'all rooms and papers under unshare -n' : 'no right to unshare: with the network', 'works');
});
