/** Reliability S1 and S2 in the real app: what a page that was taken over, or a foreign one, gets out of it. */
import { expect, test } from '@playwright/test';
import { commands, hostCalls, queries } from '../../../shared/contract/index.ts';
import { askChecklist, NOTHING_REACHED } from '../../support/checklist.ts';
import { launchApp } from '../../support/electron.ts';
import { figure } from '../support/form.ts';

const NAMES = Object.keys({ ...commands, ...queries, ...hostCalls });

test('every item of the checklist holds in the window', async () => {
  const { app, window, close } = await launchApp();
  await window.getByRole('heading', { level: 1 }).waitFor();
  expect(await askChecklist(app, window)).toEqual(NOTHING_REACHED);
  await close();
  figure('S1', `${Object.keys(NOTHING_REACHED).length} groups of items in the window`, 'all hold');
});

test('every call is refused to a page of another origin, and a frame has no way to call', async () => {
  const { app, window, close } = await launchApp();
  const codes = await app.evaluate(async ({ app: main, BrowserWindow }, names) => {
    const preload = `${main.getAppPath()}/out/preload/index.cjs`;
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await stranger.loadURL('data:text/html,<p>stranger</p>');
    const script = `Promise.all(${JSON.stringify(names)}.map((name) => window.api.call({ name, input: {} })))`;
    const answers: readonly { ok: boolean; error?: { code: string } }[] =
      await stranger.webContents.executeJavaScript(script);
    stranger.destroy();
    return answers.map(({ ok, error }) => (ok ? 'answered' : error?.code));
  }, NAMES);
  expect(codes).toEqual(NAMES.map(() => 'sender.refused'));
  const inFrame = await window.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>top.__framed = true</script>';
    document.body.append(frame);
    const api: unknown = frame.contentWindow === null ? undefined : Reflect.get(frame.contentWindow, 'api');
    frame.remove();
    return [typeof api, '__framed' in globalThis];
  });
  expect(inFrame).toEqual(['undefined', false]);
  await close();
  figure('S2', `${NAMES.length} calls from a foreign page`, 'all refused (sender.refused)');
});

test('every call answers what no form sends with a code, and the app stays up', async () => {
  const { window, close } = await launchApp();
  const found = await window.evaluate(async (names) => {
    function hostile(): readonly unknown[] {
      const cyclic: Record<string, unknown> = {};
      cyclic['self'] = cyclic;
      let deep: unknown = 0;
      for (let level = 0; level < 60; level += 1) deep = { deep };
      // Not an empty object, which some host calls take: they would open a dialog.
      return [null, undefined, 'x', 5, 10n, Number.NaN, [], cyclic, deep, '\u0000', '가'.repeat(100_000)];
    }
    const wrongGestures: unknown[] = [{}, 5, '\ud800', 'x'.repeat(101), '../..'];
    // A cycle does not even get through the bridge between page and preload, which throws.
    async function send(request: unknown): Promise<string> {
      try {
        const answer = await self.api.call(request as never);
        return answer.ok ? 'taken' : answer.error.code;
      } catch {
        return 'not sent';
      }
    }
    const codes = await Promise.all([
      ...names.flatMap((name) => hostile().map((input) => send({ name, input }))),
      ...names.flatMap((name) => wrongGestures.map((gesture) => send({ name, input: null, gesture }))),
    ]);
    return { count: codes.length, codes: [...new Set(codes)].toSorted() };
  }, NAMES);
  expect(found.codes).toEqual(expect.arrayContaining(['input.invalid', 'text.control']));
  expect(found.codes).not.toContain('internal');
  expect(found.codes).not.toContain('taken');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await close();
  figure('S2', `${found.count} hostile calls over the real channel`, found.codes.join(', '));
});
