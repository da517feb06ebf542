/** The house itself: what a page is served (the rest of what it may do: test/security), what happens when the library cannot be opened, language and theme. */
import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { violations } from '../support/room.ts';

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'silheomjang-e2e-'));
}

test.describe('the page', () => {
  test('is served nothing from outside the built page', async () => {
    const { window, close } = await launchApp();
    const status = await window.evaluate(async () => {
      const places = [
        'app://silheomjang/../package.json',
        'app://silheomjang/%2e%2e/%2e%2e/package.json',
        'app://silheomjang/nothing.js',
        'app://silheomjang/%',
        'app://silheomjang/%00',
      ];
      return Promise.all(
        places.map((place) =>
          fetch(place).then(
            (response) => response.status,
            () => 0,
          ),
        ),
      );
    });
    expect(status.every((code) => code === 404 || code === 0)).toBe(true);
    await close();
  });
});

test.describe('the one door', () => {
  test('refuses malformed and unknown calls with a code', async () => {
    const { window, close } = await launchApp();
    const codes = await window.evaluate(async () => {
      const requests: unknown[] = [
        null,
        'x',
        { name: 5, input: {} },
        { name: 'sqlite.exec', input: {} },
        { name: '__proto__', input: {} },
        { name: 'experiment.edit', input: { experimentId: 'nope', patch: {} } },
        { name: 'preference.set', input: { key: '\u0000', value: 1 } },
        // Where the main process remembers which files it may open.
        { name: 'preference.set', input: { key: 'host.documents.files', value: { x: '/bin/true' } } },
        { name: 'preference.all', input: {}, gesture: '\ud800' },
      ];
      const answers = await Promise.all(requests.map((request) => self.api.call(request as never)));
      return answers.map((answer) => (answer.ok ? 'accepted' : answer.error.code));
    });
    expect(codes).toEqual([
      'input.invalid',
      'input.invalid',
      'input.invalid',
      'input.unknownCall',
      'input.unknownCall',
      'input.invalid',
      'text.control',
      'input.invalid',
      'input.invalid',
    ]);
    const field = await window.evaluate(async () => {
      const answer = await self.api.call({ name: 'preference.set', input: { key: '\u0000', value: 1 } });
      return answer.ok ? null : answer.error.params['field'];
    });
    expect(field).toBe('key');
    await close();
  });
});

test.describe('a library that cannot be opened', () => {
  test('is never shown as an empty one: a damaged file is named and left as it is', async () => {
    const userData = await folder();
    const file = path.join(userData, 'library', 'library.db');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'not a database, but all that I have');
    const { window, close } = await launchApp({ userData });
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('자료 파일이 손상되었습니다');
    await expect(window.locator('main')).toContainText(file);
    expect(await violations(window)).toEqual([]);
    await close();
    expect(await readFile(file, 'utf8')).toBe('not a database, but all that I have');
    await rm(userData, { recursive: true });
  });

  test('in use by another program: says so, and works after that one has ended', async () => {
    const userData = await folder();
    const first = await launchApp({ userData });
    const other = await folder();
    // A second desktop profile that points at the same library, as a synced folder would make it.
    const second = await launchApp({
      userData: other,
      env: { SILHEOMJANG_LIBRARY: path.join(userData, 'library', 'library.db') },
    });
    await expect(second.window.locator('main')).toContainText('열려 있습니다');
    await second.close();
    await first.close();
    const third = await launchApp({ userData });
    await expect(third.window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
    await third.close();
    await rm(userData, { recursive: true });
    await rm(other, { recursive: true });
  });
});

test('an address of no experiment says so, and leads back to the list', async () => {
  const { window, close } = await launchApp();
  for (const address of ['/e/nonsense/board', '/e/01900000-0000-7000-8000-000000000000/board']) {
    await window.evaluate((hash) => {
      self.location.hash = hash;
    }, address);
    await expect(window.getByRole('alert')).toContainText('이 실험을 찾을 수 없습니다.');
    await window.getByRole('button', { name: '실험 목록' }).click();
    await expect(window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
  }
  await close();
});

test('a second start of the same app ends at once and leaves the first alone', async () => {
  const userData = await folder();
  const first = await launchApp({ userData });
  const ended = await launchApp({ userData }).then(
    async (second) => {
      await second.close();
      return 'opened a window';
    },
    () => 'ended',
  );
  expect(ended).toBe('ended');
  await expect(first.window.locator('main')).toBeVisible();
  await first.close();
  await rm(userData, { recursive: true });
});

test('language and theme are remembered across a restart', async () => {
  const userData = await folder();
  const first = await launchApp({ userData });
  await first.window.getByRole('button', { name: '설정' }).click();
  await first.window.getByRole('menuitemradio', { name: 'English' }).click();
  await first.window.getByRole('button', { name: 'Settings' }).click();
  await first.window.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.close();
  const second = await launchApp({ userData });
  await expect(second.window.locator('html')).toHaveAttribute('lang', 'en');
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.window.getByText('Saved')).toBeVisible();
  await second.close();
  await rm(userData, { recursive: true });
});
