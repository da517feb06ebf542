/** How the timeline is looked at: rows, zoom, folded groups, steps of working days; remembered per experiment. */
import { ROW_GROUPINGS } from '@shared/domain/schedule/rows.ts';
import type { RowGrouping } from '@shared/domain/schedule/rows.ts';
import { useState } from 'react';
import { usePreference } from '@app/lib/preferences.ts';

export const ZOOMS = ['week', 'month', 'all'] as const;
export type Zoom = (typeof ZOOMS)[number];

export type TimelineView = {
  readonly grouping: RowGrouping;
  readonly zoom: Zoom;
  /** Keys of folded groups. */
  readonly closed: readonly string[];
  readonly working: boolean;
};

function parseView(stored: unknown): TimelineView {
  const from: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { closed } = from;
  return {
    grouping: ROW_GROUPINGS.find((one) => one === from['grouping']) ?? 'area',
    zoom: ZOOMS.find((one) => one === from['zoom']) ?? 'month',
    closed: Array.isArray(closed) ? closed.filter((key) => typeof key === 'string') : [],
    working: from['working'] === true,
  };
}

/** Changes show at once and are remembered in passing. */
export function useTimelineView(experimentId: string): readonly [TimelineView, (patch: Partial<TimelineView>) => void] {
  const [stored, store] = usePreference(`schedule.timeline.${experimentId}`, parseView);
  const [view, setView] = useState(stored);
  function change(patch: Partial<TimelineView>) {
    const next = { ...view, ...patch };
    setView(next);
    store(next);
  }
  return [view, change];
}
