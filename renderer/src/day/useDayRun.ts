/** A cue sheet with its running: the rows that the store holds, and the forecast that follows from them at a moment. */
import type { CueWithPeople } from '@shared/contract/cue.contract.ts';
import { dayRun, isHistory } from '@shared/domain/day/day-run.ts';
import type { DayRun } from '@shared/domain/day/day-run.ts';
import type { WhatIf } from '@shared/domain/day/forecast.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';

interface SheetToRun {
  readonly id: string;
  readonly title: string;
  readonly rowCount: number;
}

/** How often the clock of a run that is looked at is read, in milliseconds. */
export const RUN_TICK = 500;

/**
 * The sheets that have rows, and the one that is run: the one picked in this sitting, else one that goes on (the one that was kept, where
 * several do), else the one that was kept, else the first.
 */
export function useSheetToRun(experimentId: string, kept: string | null, picked: string | null = null) {
  useAskedAhead('run.rows', { experimentId });
  const sheets: readonly SheetToRun[] = useLoaded('cueSheet.list', { experimentId }).filter(
    ({ rowCount }) => rowCount > 0,
  );
  const runs = useLoaded('run.rows', { experimentId });
  const going = runs.filter(({ endedAt, sheetId }) => endedAt === null && sheets.some(({ id }) => id === sheetId));
  const run = going.find(({ sheetId }) => sheetId === kept) ?? going.at(-1);
  const wanted = [picked, run?.sheetId, kept];
  const sheet = wanted.map((one) => sheets.find(({ id }) => id === one)).find((one) => one !== undefined) ?? sheets[0];
  return { sheets, sheetId: sheet?.id ?? null };
}

export interface DayOfSheet {
  readonly experiment: Entity<'experiment'>;
  readonly sheet: Entity<'cueSheet'>;
  readonly cues: readonly CueWithPeople[];
  readonly run: Entity<'run'> | null;
  /** Of the run, oldest first. */
  readonly records: readonly Entity<'cueRun'>[];
  readonly planned: CivilDate | null;
  readonly venueUntil: number | null;
}

/** What the store holds of the sheet and its last run. */
export function useDayOfSheet(experimentId: string, sheetId: string): DayOfSheet {
  const input = { experimentId };
  useAskedAhead('cueSheet.get', { experimentId, sheetId });
  useAskedAhead('run.rows', input);
  useAskedAhead('cueRun.rows', input);
  useAskedAhead('venue.rows', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const { sheet, cues } = useLoaded('cueSheet.get', { experimentId, sheetId });
  const runs = useLoaded('run.rows', input);
  const all = useLoaded('cueRun.rows', input);
  const venues = useLoaded('venue.rows', input);
  return useMemo(() => {
    const run = runs.findLast((one) => one.sheetId === sheetId) ?? null;
    return {
      experiment,
      sheet,
      cues,
      run,
      records: run === null ? [] : all.filter(({ runId }) => runId === run.id),
      planned: sheet.date ?? experiment.eventDate,
      venueUntil: venues.find(({ isChosen }) => isChosen)?.usableUntil ?? null,
    };
  }, [experiment, sheet, cues, runs, all, venues, sheetId]);
}

/** The same without a run that is history, such as a rehearsal of another day. */
export function presentOf(of: DayOfSheet, millis: number): DayOfSheet {
  return isHistory(of, millis) ? { ...of, run: null, records: [] } : of;
}

export function forecastOf(of: DayOfSheet, millis: number, whatIf: WhatIf = {}): DayRun {
  return dayRun(of, millis, whatIf);
}
