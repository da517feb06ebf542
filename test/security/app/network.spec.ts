/** Reliability S7: the app at work asks nothing of any network. Needs Linux with strace; as root also without any network at all. */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runtime, runtimeEnv } from '../../../scripts/lib/runtime.mjs';
import { launchApp } from '../../support/electron.ts';
import { figure } from '../support/form.ts';
import { makePapers, openSample, papersFor, walkRooms } from '../support/walk.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/**
 * Chromium asks the kernel once whether a route for IPv6 exists, by connecting a datagram socket, which sends nothing. No switch turns
 * that off; whatever would be sent to the address (`sendto`, `sendmsg`) is not excused.
 */
const ROUTE_QUESTION = /connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\).*"2001:4860:4860::8888"/;

const traced = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

test('walking every room and printing every paper makes no connection', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-network-'));
  const log = path.join(folder, 'calls');
  const program = path.join(folder, 'start');
  const strace = traced ? `strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg -o "${log}" ` : '';
  await writeFile(program, `#!/bin/sh\nexec ${strace}"${runtime().electron}" "${root}" "$@"\n`);
  await chmod(program, 0o755);
  const { window, close } = await launchApp({ program, env: runtimeEnv() });
  const experimentId = await openSample(window);
  await walkRooms(window, experimentId);
  expect(await makePapers(window, experimentId, 'shared')).toHaveLength(papersFor('shared').length);
  await close();
  const calls = traced ? await readFile(log, 'utf8') : '';
  const network = calls.split('\n').filter((line) => /AF_INET6?\b/.test(line));
  expect(network.filter((line) => !ROUTE_QUESTION.test(line))).toEqual([]);
  // The trace itself must have seen something: the desktop's own sockets at least.
  expect(calls.includes('AF_UNIX')).toBe(traced);
  await rm(folder, { recursive: true, force: true });
  figure(
    'S7',
    traced ? 'all rooms and papers under strace' : 'strace is not here: rooms and papers untraced',
    '0 connections',
  );
});

// The walk in a process of its own is stopped before the test would be.
test.setTimeout(300_000);

test('the same works where there is no network', async () => {
  const alone =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('unshare', ['-n', 'true']).status === 0 &&
    spawnSync('ip', ['-V']).status === 0;
  // A process of its own, as only a new one can be put outside the network; without the right to do so the walk is made as it is.
  const place = alone ? ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] : ['env'];
  const [command = '', ...before] = place;
  const walker = path.join(root, 'test/security/support/walk-alone.ts');
  const aliases = path.join(root, 'scripts/lib/aliases.mjs');
  const { status, stdout, stderr } = spawnSync(command, [...before, process.execPath, '--import', aliases, walker], {
    cwd: root,
    encoding: 'utf8',
    timeout: 240_000,
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('walked');
  figure('S7', alone ? 'all rooms and papers under unshare -n' : 'no right to unshare: with the network', 'works');
});
