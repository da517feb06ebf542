/**
 * Electron's security checklist (electronjs.org, "Security") as questions to a running app: what a page that was taken over could reach.
 * Each answer stands under the item's number in the list of 2026; items that no page can ask are asked of the main process or, 4 and 19,
 * of the packaged program (test/packaged).
 */
import type { ElectronApplication, Page } from '@playwright/test';

/** What is reached, by item; all empty when every item holds. */
export type Reached = Readonly<Record<string, readonly string[]>>;

export const NOTHING_REACHED: Reached = {
  '1, 8 only secure content: nothing is loaded over the network': [],
  '2, 20 no Node and no Electron in the page': [],
  '3 the preload is a world of its own': [],
  '5 permissions are denied': [],
  '6, 9, 10, 12 no protection is switched off': [],
  '7 the content security policy holds': [],
  '11 no embedded views': [],
  '13 no navigation away': [],
  '14 no windows, no downloads': [],
  '15 only links that are safe go to the desktop': [],
  '18 no way to files': [],
};

/** Asks everything of the window; takes about three seconds. */
export async function askChecklist(app: ElectronApplication, window: Page): Promise<Reached> {
  await watchDownloads(app);
  const asked = await window.evaluate(askPage);
  await window.evaluate(tryToLeave);
  await window.waitForTimeout(500);
  return {
    '1, 8 only secure content: nothing is loaded over the network': asked.network,
    '2, 20 no Node and no Electron in the page': asked.globals,
    '3 the preload is a world of its own': asked.world,
    '5 permissions are denied': asked.permissions,
    '6, 9, 10, 12 no protection is switched off': await weakened(app),
    '7 the content security policy holds': asked.policy,
    '11 no embedded views': asked.views,
    '13 no navigation away': window.url().startsWith('app://silheomjang/index.html') ? [] : [window.url()],
    '14 no windows, no downloads': await opened(app),
    '15 only links that are safe go to the desktop': asked.links,
    '18 no way to files': asked.files,
  };
}

async function watchDownloads(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ session }) => {
    Reflect.set(globalThis, 'downloads', 0);
    // After the app's own guard, which has refused it by now.
    session.defaultSession.on('will-download', (event) => {
      if (!event.defaultPrevented)
        Reflect.set(globalThis, 'downloads', Number(Reflect.get(globalThis, 'downloads')) + 1);
    });
  });
}

async function opened(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows().length;
    const downloads = Number(Reflect.get(globalThis, 'downloads'));
    return [...(windows === 1 ? [] : [`${windows} windows`]), ...(downloads === 0 ? [] : [`${downloads} downloads`])];
  });
}

/** Settings of any window that stand otherwise than they must. */
async function weakened(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const wanted = {
      contextIsolation: [true],
      sandbox: [true],
      nodeIntegration: [false],
      nodeIntegrationInSubFrames: [false, undefined],
      nodeIntegrationInWorker: [false, undefined],
      webviewTag: [false],
      webSecurity: [true, undefined],
      allowRunningInsecureContent: [false, undefined],
      experimentalFeatures: [false, undefined],
      enableBlinkFeatures: ['', undefined],
    };
    return BrowserWindow.getAllWindows().flatMap(({ webContents }) => {
      const read: unknown = Reflect.get(webContents, 'getLastWebPreferences');
      const set: unknown = typeof read === 'function' ? Reflect.apply(read, webContents, []) : null;
      if (typeof set !== 'object' || set === null) return ['settings cannot be read'];
      return Object.entries(wanted).flatMap(([name, values]) =>
        values.some((value) => value === Reflect.get(set, name)) ? [] : [name],
      );
    });
  });
}

/** Runs in the page, so it must stand on its own. Each list holds what should not have been possible. */
async function askPage() {
  const foreign = 'https://example.com/';
  function which(names: readonly string[], reached: readonly boolean[]): readonly string[] {
    return names.filter((_name, at) => reached[at] === true);
  }
  function settles(promise: Promise<unknown>): Promise<boolean> {
    return promise.then(
      () => true,
      () => false,
    );
  }
  function loads(
    element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement | HTMLIFrameElement,
  ): Promise<boolean> {
    return new Promise((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      setTimeout(() => resolve(false), 1500);
      document.body.append(element);
    });
  }
  function image(src: string): Promise<boolean> {
    return loads(Object.assign(document.createElement('img'), { src }));
  }
  function socket(): Promise<boolean> {
    return new Promise((resolve) => {
      try {
        const tried = new WebSocket('wss://example.com/');
        tried.addEventListener('open', () => resolve(true));
        tried.addEventListener('error', () => resolve(false));
      } catch {
        resolve(false);
      }
    });
  }
  function runs(code: () => unknown): boolean {
    try {
      code();
      return true;
    } catch {
      return false;
    }
  }
  const inline = document.createElement('script');
  inline.textContent = 'globalThis.__inline = true';
  document.body.append(inline);
  const handler = document.createElement('div');
  handler.innerHTML = '<img src="data:," onerror="globalThis.__handler = true">';
  document.body.append(handler);
  const permissions = [
    'camera',
    'microphone',
    'geolocation',
    'notifications',
    'midi',
    'clipboard-read',
    'persistent-storage',
  ];
  const granted = await Promise.all(
    permissions.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state === 'granted',
        () => false,
      ),
    ),
  );
  const frame = document.createElement('iframe');
  frame.src = 'file:///etc/passwd';
  const links = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'app://silheomjang/',
  ];
  const answers = await Promise.all(links.map((url) => self.api.call({ name: 'host.openExternal', input: { url } })));
  const reached = {
    network: which(
      ['fetch', 'image', 'socket', 'script', 'beacon over http'],
      await Promise.all([
        settles(fetch(foreign, { mode: 'no-cors' })),
        image(`${foreign}x.png`),
        socket(),
        loads(Object.assign(document.createElement('script'), { src: `${foreign}x.js` })),
        settles(fetch('http://127.0.0.1:1/', { mode: 'no-cors' })),
      ]),
    ),
    globals: [
      ...['require', 'process', 'module', 'exports', 'Buffer', '__dirname', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      ...Object.keys(self.api).filter((name) => !/^(call|onChange|filePath|pathOf|pathForFile)$/.test(name)),
    ],
    world: which(
      ['the api can be replaced', 'the api leads to Node'],
      [
        runs(() => {
          'use strict';
          Object.assign(self.api, { call: null });
        }),
        runs(() => {
          if (Reflect.get(self.api.call.constructor('return this')(), 'process') === undefined) throw new Error('none');
        }),
      ],
    ),
    permissions: which(permissions, granted),
    policy: which(
      [
        'inline script',
        'handler in an attribute',
        'eval',
        'Function',
        'text as a timer',
        'blob as a script',
        'base address',
      ],
      [
        '__inline' in globalThis,
        '__handler' in globalThis,
        runs(() => Reflect.apply(Reflect.get(globalThis, 'eval'), globalThis, ['1'])),
        runs(() => Reflect.construct(Function, ['return 1'])),
        runs(() => Reflect.apply(setTimeout, self, ['globalThis.__timer = true', 0])) && '__timer' in globalThis,
        await loads(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob(['1'])) })),
        (() => {
          document.head.append(Object.assign(document.createElement('base'), { href: foreign }));
          return document.baseURI.startsWith(foreign);
        })(),
      ],
    ),
    views: which(
      ['webview', 'object'],
      [
        'getWebContentsId' in document.createElement('webview'),
        await settles(fetch('app://elsewhere/index.html').then(({ ok }) => (ok ? ok : Promise.reject(new Error())))),
      ],
    ),
    links: which(
      links,
      answers.map(({ ok }) => ok),
    ),
    files: which(
      ['fetch of a file', 'file as an image', 'file in a frame', 'a path above the page', 'a path above, encoded'],
      [
        await settles(fetch('file:///etc/passwd')),
        await image('file:///usr/share/pixmaps/debian-logo.png'),
        (await loads(frame)) && frame.contentDocument?.body.textContent?.includes('root') === true,
        await fetch('app://silheomjang/../package.json').then(
          ({ ok }) => ok,
          () => false,
        ),
        await fetch('app://silheomjang/%2e%2e/%2e%2e/package.json').then(
          ({ ok }) => ok,
          () => false,
        ),
      ],
    ),
  };
  for (const element of [inline, handler, frame]) element.remove();
  return reached;
}

/** Runs in the page: away, by form, by link, by window and by download. */
function tryToLeave(): void {
  self.open('https://example.com/');
  self.open('app://silheomjang/index.html');
  const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
  const download = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob(['x'])),
    download: 'x.html',
  });
  const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
  document.body.append(link, download, form);
  link.click();
  download.click();
  form.submit();
  self.location.assign('https://example.com/');
  self.location.assign('file:///etc/passwd');
  for (const element of [link, download, form]) element.remove();
}
