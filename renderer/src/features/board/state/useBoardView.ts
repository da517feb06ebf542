/** How the board is looked at: grouping, lanes, filter, folded lanes, panel width and scroll; remembered per experiment. */
import { useEffect, useRef, useState } from 'react';
import { runCommand } from '@app/lib/api.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { parseFilter } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { GROUPINGS } from '../model/grouping.ts';
import type { Grouping } from '../model/grouping.ts';

export type BoardView = {
  readonly grouping: Grouping;
  readonly byArea: boolean;
  /** Keys of folded lanes. */
  readonly closed: readonly string[];
  readonly filter: Filter;
  readonly panelWidth: number;
};

export type Scroll = { readonly x: number; readonly y: number };

const PANEL_WIDTH = 400;
/** A scroll is remembered once it rests. */
const REST_MS = 600;

function record(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

function parseView(stored: unknown): BoardView {
  const from = record(stored);
  const { closed, panelWidth } = from;
  return {
    grouping: GROUPINGS.find((grouping) => grouping === from['grouping']) ?? 'stage',
    byArea: from['byArea'] === true,
    closed: Array.isArray(closed) ? closed.filter((key) => typeof key === 'string') : [],
    filter: parseFilter(from['filter']),
    panelWidth: typeof panelWidth === 'number' ? panelWidth : PANEL_WIDTH,
  };
}

function parseScroll(stored: unknown): Scroll {
  const { x, y } = record(stored);
  return { x: typeof x === 'number' ? x : 0, y: typeof y === 'number' ? y : 0 };
}

/** Changes show at once and are remembered in passing. */
export function useBoardView(experimentId: string): readonly [BoardView, (patch: Partial<BoardView>) => void] {
  const [stored, store] = usePreference(`board.view.${experimentId}`, parseView);
  const [view, setView] = useState(stored);
  function change(patch: Partial<BoardView>) {
    const next = { ...view, ...patch };
    setView(next);
    store(next);
  }
  return [view, change];
}

/** The remembered scroll, and the function to call at every scroll. */
export function useRememberedScroll(experimentId: string): readonly [Scroll, (scroll: Scroll) => void] {
  const key = `board.scroll.${experimentId}`;
  const [stored] = usePreference(key, parseScroll);
  const [initial] = useState(stored);
  const waiting = useRef<{ readonly timer: number; readonly scroll: Scroll } | null>(null);
  useEffect(() => {
    return () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      void runCommand('preference.set', { key, value: waiting.current.scroll });
    };
  }, [key]);
  function remember(scroll: Scroll) {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const timer = window.setTimeout(() => {
      waiting.current = null;
      void runCommand('preference.set', { key, value: scroll });
    }, REST_MS);
    waiting.current = { timer, scroll };
  }
  return [initial, remember];
}
