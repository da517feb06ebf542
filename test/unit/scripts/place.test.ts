import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../../scripts/lib/place.mjs')).href;

/** What set-up says of a clone in a folder; empty where it may lie there. */
function saidOf(folder: string): string {
  const code = `const { checkPlace } = await import(${JSON.stringify(script)});
    try { checkPlace(${JSON.stringify(folder)}); } catch (error) { console.log(error.message + ' ' + error.remedy); }`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim();
}

test.each(['/home/나무/C# 작업/app', '/srv/왜?/app'])(
  'a clone in %s is refused with the sign that is in the way',
  (folder) => {
    const [sign = ''] = /[#?]/u.exec(folder) ?? [];
    expect(saidOf(folder)).toContain(`"${sign}"`);
    expect(saidOf(folder)).toContain(folder);
  },
);

test.each(['/home/나무/실험장 (1)/app', '/srv/a b%20c&d/app'])('one in %s is not', (folder) => {
  expect(saidOf(folder)).toBe('');
});
