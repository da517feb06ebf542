/** The second window: what is on, for everybody in the hall. One at a time, as guarded as the main one, and gone with it. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { START_URL } from './app-protocol.ts';
import { PAPER, pagePreferences } from './main-window.ts';

let shown: BrowserWindow | null = null;

/** Fills another display where there is one; on the only display it is a window of its own. */
export function openBigScreen(main: BrowserWindow, address: string, watch: (window: BrowserWindow) => void): void {
  closeBigScreen();
  const own = screen.getDisplayMatching(main.getBounds());
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id);
  const { x, y, width, height } = (other ?? own).workArea;
  const size = { width: Math.min(1280, width), height: Math.min(800, height) };
  const window = new BrowserWindow({
    x,
    y,
    ...size,
    fullscreen: other !== undefined,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: pagePreferences(),
  });
  shown = window;
  watch(window);
  const close = () => window.close();
  main.once('closed', close);
  window.once('closed', () => {
    main.off('closed', close);
    if (shown === window) shown = null;
  });
  window.once('ready-to-show', () => window.show());
  // A load that fails is told by its event (`watch-window.ts`).
  window.loadURL(`${START_URL}#${address}`).catch(() => undefined);
}

export function closeBigScreen(): void {
  shown?.close();
  shown = null;
}
