/** The app as it is shipped: hardened, whole, and at work without the sources beside it. */
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { readPdf } from '../support/pdf-text.ts';
import { packageApp, temporaryFolder, unprivilegedCopy } from '../support/packaged.ts';

const runsAsRoot = process.platform === 'linux' && process.getuid?.() === 0;

const HARDENED = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
};

const CUE_SHEET = { kind: 'cueSheet', settings: {} };

/** The bytes of a document as the app's own print process makes them. */
async function previewPdf(window: Page, input: unknown): Promise<Uint8Array> {
  const bytes = await window.evaluate(async (asked) => {
    const answer = await self.api.call({ name: 'document.preview', input: asked });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { value } = answer;
    const made = typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : undefined;
    return made instanceof Uint8Array ? [...made] : [];
  }, input);
  return Uint8Array.from(bytes);
}

test('the shipped program carries every hardened fuse, and starts', async () => {
  const program = await packageApp('shipped');
  expect(await getCurrentFuseWire(program)).toMatchObject({ version: FuseVersion.V1, ...HARDENED });
  const userData = await temporaryFolder();
  const app = spawn(program, [`--user-data-dir=${userData}`, ...(runsAsRoot ? ['--no-sandbox'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, SILHEOMJANG_USER_DATA: userData },
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  try {
    await expect.poll(() => existsSync(path.join(userData, 'library', 'library.db')), { timeout: 30_000 }).toBe(true);
  } finally {
    app.kill();
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

test.describe('the test build, which differs only in the inspector', () => {
  let program: string;

  test.beforeAll(async () => {
    program = await packageApp('test');
  });

  test('has exactly one fuse set otherwise', async () => {
    expect(await getCurrentFuseWire(program)).toMatchObject({
      ...HARDENED,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
    });
  });

  test('shows its library, opens a sample and prints it with what lies inside the archive, and has it after a restart', async () => {
    const userData = await temporaryFolder();
    const first = await launchApp({ program, userData });
    expect(await first.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
    await expect(first.window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
    await first.window.getByRole('button', { name: '예시 열기 작은도서관 은평 2020' }).click();
    await expect(first.window).toHaveURL(/#\/e\//);
    const experimentId = /#\/e\/([^/]+)/.exec(first.window.url())?.[1];
    const cueSheet = await readPdf(await previewPdf(first.window, { experimentId, choice: CUE_SHEET }));
    expect(cueSheet.text).toContain('작은도서관');
    await first.close();

    const second = await launchApp({ program, userData });
    await expect(second.window.getByRole('row', { name: /작은도서관 은평 2020/ })).toBeVisible();
    await second.close();
    expect(existsSync(path.join(userData, 'library', 'library.db'))).toBe(true);
    await rm(userData, { recursive: true });
  });

  test('shuts its page into the sandbox', async () => {
    const folder = await temporaryFolder();
    const started = runsAsRoot
      ? await unprivilegedCopy(program, folder)
      : { program, userData: path.join(folder, 'data') };
    const { app, window, close } = await launchApp({ ...started, sandbox: true });
    await expect(window.locator('main')).toBeVisible();
    const page = await app.evaluate(({ BrowserWindow }) => {
      const [shown] = BrowserWindow.getAllWindows();
      return { pid: shown?.webContents.getOSProcessId(), switches: process.argv };
    });
    expect(page.switches).not.toContain('--no-sandbox');
    expect(page.pid).toBeGreaterThan(0);
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${page.pid}/status`, 'utf8');
      expect(status).toMatch(/^Seccomp:\s+2$/m);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
      expect(await readlink(`/proc/${page.pid}/ns/pid`)).not.toBe(await readlink('/proc/self/ns/pid'));
    }
    await close();
    await rm(folder, { recursive: true });
  });
});
