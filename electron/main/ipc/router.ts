/**
 * The only user of ipcMain. A call is answered only when it comes from the main frame of our own page; its result and its error
 * both travel as data.
 */
import type { Answer, CallRequest } from '@shared/contract/api.ts';
import { CALL_CHANNEL, CHANGE_CHANNEL } from '@shared/contract/api.ts';
import type { Envelope } from '@shared/contract/errors.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import { AppError } from '@core/base/app-error.ts';
import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { APP_ORIGIN } from '../windows/app-protocol.ts';

const request = z.object({
  name: z.string().max(100),
  input: z.unknown(),
  gesture: z
    .string()
    .regex(/^[\w.:-]{1,100}$/)
    .optional(),
}) satisfies z.ZodType<CallRequest>;

/** Who a call came from, and whom to tell the undo step that it made. */
export interface Caller {
  readonly window: BrowserWindow;
  readonly onStep: (mark: StepMark) => void;
}

export type Answerer = (call: CallRequest, caller: Caller) => unknown;

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const frame = event.senderFrame;
  const window = BrowserWindow.fromWebContents(event.sender);
  const ours = frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
  if (!ours || window === null) throw new AppError('sender.refused');
  return window;
}

function asEnvelopeError(error: unknown): Envelope<never> {
  if (error instanceof AppError) return { ok: false, error: error.toData() };
  // Only the kind of failure leaves the process: a message may hold personal data.
  console.error('unexpected failure', error instanceof Error ? error.name : typeof error);
  if (process.env['SILHEOMJANG_DEBUG'] === '1') console.error(error);
  return {
    ok: false,
    error: { code: 'internal', params: { detail: error instanceof Error ? error.name : 'unknown' } },
  };
}

export function answerCalls(answer: Answerer): void {
  ipcMain.handle(CALL_CHANNEL, async (event, raw: unknown): Promise<Answer> => {
    const made: { step?: StepMark } = {};
    try {
      const window = windowOf(event);
      // Only the envelope: the input is cleaned once, at its own door, which also names its fields.
      const call = request.safeParse(raw);
      if (!call.success) throw new AppError('input.invalid', { field: '', reason: 'call' });
      const onStep = (step: StepMark) => Object.assign(made, { step });
      return { ok: true, value: await answer(call.data, { window, onStep }), ...made };
    } catch (error) {
      return asEnvelopeError(error);
    }
  });
}

export function broadcastChange(notice: ChangeNotice): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANGE_CHANNEL, notice);
}
