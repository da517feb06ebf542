/** The app as it is shipped: hardened, whole, and at work without the sources beside it. */
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { askChecklist, NOTHING_REACHED } from '../support/checklist.ts';
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
  // Neither the inspector nor a debugging port may open, whoever asks.
  const asked = ['--inspect=0', '--inspect-brk=0', '--js-flags=--expose-gc'];
  const app = spawn(program, [`--user-data-dir=${userData}`, ...asked, ...(runsAsRoot ? ['--no-sandbox'] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SILHEOMJANG_USER_DATA: userData },
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  let said = '';
  for (const stream of [app.stdout, app.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    await expect.poll(() => existsSync(path.join(userData, 'library', 'library.db')), { timeout: 30_000 }).toBe(true);
  } finally {
    app.kill();
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(said).not.toContain('Debugger listening');
});

test('the shipped archive holds the built app and nothing of the workshop; the native addon lies outside it', async () => {
  const program = await packageApp('shipped');
  const resources = [path.join(path.dirname(program), 'resources'), path.join(path.dirname(program), '../Resources')];
  const archive = resources.map((folder) => path.join(folder, 'app.asar')).find((file) => existsSync(file)) ?? '';
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  expect(files).toContain('/out/main/index.cjs');
  const own = files.filter((file) => !file.startsWith('/node_modules/'));
  expect(
    own.filter((file) =>
      /\.(map|tsx?|test\.|spec\.)|\/(test|scripts|\.git|\.ci)(\/|$)|\.(env|pem|key|npmrc)$/.test(file),
    ),
  ).toEqual([]);
  const addons = files.filter((file) => file.endsWith('.node'));
  const outside = addons.filter((file) => existsSync(path.join(`${archive}.unpacked`, file)));
  expect(outside).toEqual(addons);
  expect(addons.length).toBeGreaterThan(0);
  const main = extractFile(archive, 'out/main/index.cjs').toString('utf8');
  expect(main).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY|sourceMappingURL|ghp_\w{20}|AKIA[0-9A-Z]{16}/);
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
    // Without rights and inside the sandbox, every item of Electron's checklist is asked of the window.
    expect(await askChecklist(app, window)).toEqual(NOTHING_REACHED);
    await close();
    await rm(folder, { recursive: true });
  });
});
