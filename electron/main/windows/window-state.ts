/** Where the window stood: a small file beside the library, not in it, so that it can be read before the library opens. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';

interface WindowState {
  readonly bounds: Partial<Pick<Rectangle, 'x' | 'y'>> & Pick<Rectangle, 'width' | 'height'>;
  readonly maximized: boolean;
}

/** By hand: the file is read before anything can be seen, and nothing else needs a reader of shapes by then. */
function stateIn(stored: {
  readonly bounds?: Partial<Record<keyof Rectangle, unknown>>;
  readonly maximized?: unknown;
}): WindowState {
  const { x, y, width, height } = stored.bounds ?? {};
  if (!isWhole(width) || width < 960 || !isWhole(height) || height < 600) throw new RangeError('no window');
  return {
    bounds: isWhole(x) && isWhole(y) ? { x, y, width, height } : { width, height },
    maximized: stored.maximized === true,
  };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** The remembered state, or a sensible first one; a damaged file counts as none. */
export function readWindowState(
  file: string,
  screenSize: { readonly width: number; readonly height: number },
): WindowState {
  try {
    return stateIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {
      bounds: { width: Math.min(1440, screenSize.width), height: Math.min(900, screenSize.height) },
      maximized: false,
    };
  }
}

export function rememberWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const bounds: Rectangle = window.getNormalBounds();
    try {
      writeFileSync(file, JSON.stringify({ bounds, maximized: window.isMaximized() }));
    } catch {
      // Forgetting where the window stood is no reason to keep it from closing.
    }
  });
}
