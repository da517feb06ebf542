/** The presses of a run: one at a time, each on the disk before the screen says so. */
import type { Press } from '@shared/contract/day.contract.ts';
import type { CommandInput, CommandName, CommandOutput } from '@shared/contract/index.ts';
import { useToast } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  const toast = useToast();
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
  /** A press that was not counted is said: the screen would stay as it is without a word. */
  async function count(sent: Promise<Press | null>): Promise<void> {
    if ((await sent)?.counted === false) toast({ text: t('day.run.notCounted'), topic: 'day.press' });
  }
  return {
    isBusy,
    start: () => void count(send('day.start', { experimentId, sheetId: sheet.id })),
    next(cueId) {
      if (runId !== null)
        void count(send('day.next', { experimentId, runId, after, ...(cueId === undefined ? {} : { cueId }) }));
    },
    skip(cueId) {
      if (runId !== null) void count(send('day.skip', { experimentId, runId, cueId }));
    },
    hold() {
      if (runId !== null) void count(send('day.hold', { experimentId, runId }));
    },
    undo() {
      if (runId !== null) void count(send('day.undoPress', { experimentId, runId }));
    },
    end() {
      if (runId !== null) void count(send('day.end', { experimentId, runId }));
    },
    async writePlan() {
      if (runId === null) return null;
      return (await send('day.writePlan', { experimentId, runId }))?.changed ?? null;
    },
  };
}
