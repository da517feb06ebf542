/** Damage met while working, errors that nobody caught, pages that crash: each ends in a calm screen with a way on. */
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pagesOf, spoilPages } from '../support/damage.ts';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { goToRoom, openSample, violations } from '../support/room.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'silheomjang-mishaps-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function picture(window: Page, name: string): Promise<void> {
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: join('test-results', 'mishaps', `${name}.png`) });
}

function logIn(userData: string): string {
  return readFileSync(join(userData, 'logs', 'app.log'), 'utf8');
}

test('pages damaged while the library is open: nothing more is written, the rest is shown, a backup brings it back', async () => {
  const userData = folder();
  const out = folder();
  const file = join(userData, 'library', 'library.db');
  const first = await launchApp({ userData });
  const experimentId = await openSample(first.window, 'little-library-2020');
  await first.close();
  const backups = readdirSync(join(userData, 'backups')).toSorted();

  const pages = pagesOf(file, 'cue');
  const { window, close } = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: out } });
  // A room that reads no cues: what was read stands in memory, and is not read from the disk again.
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  spoilPages(file, pages);
  await window.getByRole('link', { name: '프로그램·큐시트' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '자료 파일이 손상되었습니다' })).toBeVisible();
  await expect(window.getByText('가장 새로운 백업:')).toBeVisible();
  await picture(window, 'damaged');
  const before = readFileSync(file);

  // The report can be saved in spite of the damage.
  await window.getByRole('button', { name: '진단 보고서 저장…' }).click();
  await expect.poll(() => readdirSync(out).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  const [report = ''] = readdirSync(out);
  expect(readFileSync(join(out, report), 'utf8')).toContain('"damagedTables":');

  // Looked at: what can be read is there, what cannot says so, nothing is taken.
  await window.getByRole('button', { name: '읽기 전용으로 보기' }).click();
  const banner = window.getByRole('alert').filter({ hasText: '손상되어 읽기만' });
  await expect(banner).toBeVisible();
  await expect(window.getByRole('status').filter({ hasText: '읽기 전용' })).toBeVisible();
  await window.getByRole('link', { name: '개요' }).click();
  const venue = window.getByLabel('장소', { exact: true });
  await expect(venue).toBeVisible();
  await venue.focus();
  await expect(venue).toHaveAttribute('readonly', '');
  await picture(window, 'damaged-looked-at');
  await expect(callApi(window, 'experiment.edit', { experimentId, patch: { title: '고침' } })).rejects.toThrow(
    'library.damaged',
  );
  expect(readFileSync(file).equals(before)).toBe(true);

  // The backups are all there, and one is put in its place.
  await banner.getByRole('button', { name: '백업 모두 보기' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '백업' })).toBeVisible();
  expect(readdirSync(join(userData, 'backups')).toSorted()).toEqual(backups);
  await picture(window, 'damaged-backups');
  await banner.getByRole('button', { name: '할 일 보기' }).click();
  await window.getByRole('button', { name: '이 백업으로 되살리기' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: '이 백업으로 되살리기' }).click();
  await expect(window.getByText('저장됨', { exact: true })).toBeVisible();
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await expect(window.getByRole('grid').first()).toBeVisible();
  expect(readdirSync(dirname(file)).some((name) => name.startsWith('library.db.before-'))).toBe(true);
  await close();
});

/** Throws in the main process as a listener of an event would, where nobody catches it. */
async function throwInMain(app: ElectronApplication, how: 'exception' | 'rejection'): Promise<void> {
  await app.evaluate(async (_electron, wish) => {
    setTimeout(() => {
      if (wish === 'exception') throw new RangeError('홍길동 010-1234-5678');
      void Promise.reject(new EvalError('홍길동 010-1234-5678'));
    }, 0);
    // An answer that waits for a timer is not lost, so it is thrown once.
    await new Promise((done) => setTimeout(done, 10));
  }, how);
}

test('an error that nobody caught is said once, over what was being written, and is left behind', async () => {
  const { app, window, userData, close } = await launchApp({ locale: 'en-US' });
  const experimentId = await openSample(window, 'little-library-2020');
  await callApi(window, 'preference.set', { key: 'locale', value: 'en' });
  await goToRoom(window, experimentId, 'overview', 'Overview');
  await window.getByLabel('Venue', { exact: true }).fill('Second floor');
  const title = window.getByRole('heading', { level: 1, name: 'Something unexpected happened' });
  for (const how of ['exception', 'rejection'] as const) {
    await throwInMain(app, how);
    await expect(title).toBeVisible();
    await picture(window, how);
    await window.getByRole('button', { name: 'Go back' }).click();
    await expect(title).toBeHidden();
    await expect(window.getByLabel('Venue', { exact: true })).toHaveValue('Second floor');
  }
  await throwInMain(app, 'exception');
  await expect.poll(() => logIn(userData).split('"detail":"RangeError"').length).toBe(3);
  await expect(title).toBeHidden();
  expect(logIn(userData)).not.toContain('홍길동');
  await close();
});

test('a page that crashes is back at once, says so before it shows any room, and goes on where it was', async () => {
  const { app, window, userData, close } = await launchApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  const crash = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await crash();
  await expect.poll(() => logIn(userData)).toContain('"event":"pageGone"');
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        return page !== undefined && !page.isCrashed() && !page.isLoading();
      }),
    )
    .toBe(true);
  // What drives the page from outside lost it with the crash: it is read and pressed through the app.
  const inPage = <T>(code: string): Promise<T> =>
    app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<T>,
      code,
    );
  await expect
    .poll(() => inPage<string>('document.querySelector("h1")?.textContent'))
    .toBe('화면이 멈춰서 다시 열었습니다');
  expect(await inPage<number>('document.querySelectorAll("[role=grid]").length')).toBe(0);
  const image = await app.evaluate(async ({ BrowserWindow }) => {
    const page = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return page?.toDataURL() ?? '';
  });
  expect(image.length).toBeGreaterThan(5000);
  await inPage('[...document.querySelectorAll("button")].find((one) => one.textContent === "화면 다시 열기").click()');
  await expect.poll(() => inPage<string>('document.querySelector("h1")?.textContent')).toBe('사람·인력');
  expect(await inPage<string>('location.hash')).toBe(`#/e/${experimentId}/people`);
  await close();
});

test('a screen that cannot be drawn takes only itself down, and a frame that cannot leaves a way on', async () => {
  const { app, window, userData, close } = await launchApp();
  const experimentId = await openSample(window, 'little-library-2020');
  // The page's own calls are answered with nonsense, as a fault of the program would.
  const spoil = (name: string) =>
    app.evaluate(({ ipcMain }, spoilt) => {
      type Handler = (event: unknown, request: { readonly name: string }) => unknown;
      const { _invokeHandlers: handlers } = ipcMain as unknown as { readonly _invokeHandlers: Map<string, Handler> };
      for (const [channel, handler] of handlers) {
        handlers.set(channel, (event, request) =>
          request.name === spoilt ? { ok: true, value: 7 } : handler(event, request),
        );
      }
    }, name);
  await spoil('board.get');
  await window.evaluate((id) => {
    self.location.hash = `#/e/${id}/board`;
  }, experimentId);
  await expect(window.getByRole('heading', { name: '이 화면을 그리지 못했습니다.' })).toBeVisible();
  await expect(window.getByRole('button', { name: '진단 보고서 저장…' })).toBeVisible();
  await expect(window.getByRole('link', { name: '사람·인력' })).toBeVisible();
  expect(logIn(userData)).toContain('"event":"screenFailed"');
  await picture(window, 'room-crashed');
  await spoil('host.info');
  await window.reload();
  await expect(window.getByRole('heading')).toBeVisible();
  await expect(window.getByRole('button').first()).toBeVisible();
  await picture(window, 'all-crashed');
  await close();
});

test('a button that fails without a word of its own is spoken of', async () => {
  const { window, userData, close } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('홍길동');
    }, 0);
  });
  await expect(window.getByText('예상하지 못한 문제가 생겼습니다(TypeError)')).toBeVisible();
  await expect.poll(() => logIn(userData)).toContain('"detail":"TypeError"');
  expect(logIn(userData)).not.toContain('홍길동');
  await close();
});
