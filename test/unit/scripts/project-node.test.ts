import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const wanted = z.object({ devDependencies: z.object({ node: z.string() }) });

test('the commands of package.json find the project’s Node before the machine’s', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const { devDependencies } = wanted.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const isWindows = process.platform === 'win32';
  const link = path.join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  const said = execFileSync(link, ['--version'], { encoding: 'utf8', shell: isWindows });
  expect(said.trim()).toBe(`v${devDependencies.node}`);
});
