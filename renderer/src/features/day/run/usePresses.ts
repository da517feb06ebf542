/** The presses of a run: one at a time, each on the disk before the screen says so. */
import type { CommandInput, CommandName, CommandOutput } from '@shared/contract/index.ts';
import { useRef, useState } from 'react';
import { reportFailure } from '@app/app/failures.ts';
import type { DayOfSheet } from '@app/day/index.ts';
import { runCommand } from '@app/lib/api.ts';

export interface Presses {
  readonly isBusy: boolean;
  readonly start: () => void;
  readonly next: (cueId?: string) => void;
  readonly skip: (cueId: string) => void;
  readonly hold: () => void;
  readonly undo: () => void;
  readonly end: () => void;
  /** Answers how many rows of the sheet changed; null where nothing could be written. */
  readonly writePlan: () => Promise<number | null>;
}

export function usePresses(experimentId: string, { sheet, run, records }: DayOfSheet): Presses {
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const runId = run?.id ?? null;
  const after = records.findLast(({ startedAt }) => startedAt !== null)?.id ?? null;

  async function send<N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandOutput<N> | null> {
    if (busy.current) return null;
    busy.current = true;
    setBusy(true);
    try {
      return await runCommand(name, input);
    } catch (error) {
      reportFailure(error);
      return null;
    } finally {
      busy.current = false;
      setBusy(false);
    }
  }
  return {
    isBusy,
    start: () => void send('day.start', { experimentId, sheetId: sheet.id }),
    next(cueId) {
      if (runId !== null)
        void send('day.next', { experimentId, runId, after, ...(cueId === undefined ? {} : { cueId }) });
    },
    skip(cueId) {
      if (runId !== null) void send('day.skip', { experimentId, runId, cueId });
    },
    hold() {
      if (runId !== null) void send('day.hold', { experimentId, runId });
    },
    undo() {
      if (runId !== null) void send('day.undoPress', { experimentId, runId });
    },
    end() {
      if (runId !== null) void send('day.end', { experimentId, runId });
    },
    async writePlan() {
      if (runId === null) return null;
      return (await send('day.writePlan', { experimentId, runId }))?.changed ?? null;
    },
  };
}
