/** Where the window stood: a small file beside the library, not in it, so that it can be read before the library opens. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const state = z.object({
  bounds: z.object({ x: z.int().optional(), y: z.int().optional(), width: z.int().min(960), height: z.int().min(600) }),
  maximized: z.boolean(),
});

type WindowState = z.output<typeof state>;

/** The remembered state, or a sensible first one; a damaged file counts as none. */
export function readWindowState(
  file: string,
  screenSize: { readonly width: number; readonly height: number },
): WindowState {
  try {
    return state.parse(JSON.parse(readFileSync(file, 'utf8')));
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
