/** 당일: what is pressed while a cue sheet runs. Everything is on the disk before the answer comes. */
import { z } from 'zod';
import { call } from './define.ts';
import { id } from './entities.ts';

const inExperiment = { experimentId: id } as const;
const onRun = { ...inExperiment, runId: id } as const;

/** `counted: false`: nothing was written, because the press came a second time, or the run had gone on meanwhile. */
export interface Press {
  readonly counted: boolean;
}

export const dayCommands = {
  /** Begins a running of the sheet with its first row; not counted while another one of the sheet goes on. */
  'day.start': call<Press & { readonly runId: string }>()(z.object({ ...inExperiment, sheetId: id })),
  /**
   * The next row begins, or the given one; what went on ends, unless the plan lets both run side by side; after the last row the run ends.
   * `after`: the record that was begun last when it was pressed, so that two presses at once count once.
   */
  'day.next': call<Press>()(z.object({ ...onRun, after: id.nullable(), cueId: id.optional() })),
  /** A row that has not begun does not take place. */
  'day.skip': call<Press>()(z.object({ ...onRun, cueId: id })),
  /** What goes on is held, or goes on again; the time between is added to its length. */
  'day.hold': call<Press>()(z.object(onRun)),
  /** Takes the last press of the run back, whatever was done elsewhere since; itself a step that can be undone. */
  'day.undoPress': call<Press>()(z.object(onRun)),
  /** Everything that goes on ends, and the run with it. */
  'day.end': call<Press>()(z.object(onRun)),
  /** Starts that are still to come are pinned in the cue sheet where they are expected now. Answers how many rows changed. */
  'day.writePlan': call<{ readonly changed: number }>()(z.object(onRun)),
  /** How many minutes rows can give up. */
  'day.setGive': call()(
    z.object({
      ...inExperiment,
      patches: z
        .array(z.object({ cueId: id, canGive: z.int().min(0).max(1440) }))
        .min(1)
        .max(3000),
    }),
  ),
} as const;
