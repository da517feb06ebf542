/**
 * The only user of ipcMain. A call is answered only when it comes from the main frame of our own page; its result and its error
 * both travel as data.
 */
import type { Answer } from '@shared/contract/api.ts';
import { CALL_CHANNEL, CHANGE_CHANNEL } from '@shared/contract/api.ts';
import type { RowPlaces } from '@shared/contract/define.ts';
import type { Envelope } from '@shared/contract/errors.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import type { ChangeNotice, Topic } from '@shared/contract/topics.ts';
import { AppError } from '@core/base/app-error.ts';
import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from '../windows/app-protocol.ts';

/** Who a call came from, and whom to tell what goes with its answer: the undo step that it made, the changes that make it stale. */
export interface Caller {
  readonly window: BrowserWindow;
  readonly onStep: (mark: StepMark) => void;
  readonly onTopics: (topics: readonly Topic[], rows?: RowPlaces) => void;
}

/** What came is not checked yet (`checked-calls.ts`). */
export type RawAnswerer = (raw: unknown, caller: Caller) => unknown;

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

export function answerCalls(answer: RawAnswerer): void {
  ipcMain.handle(CALL_CHANNEL, async (event, raw: unknown): Promise<Answer> => {
    const along: { step?: StepMark; topics?: readonly Topic[] } = {};
    try {
      const window = windowOf(event);
      const onStep = (step: StepMark) => Object.assign(along, { step });
      const onTopics = (topics: readonly Topic[], rows?: RowPlaces) =>
        Object.assign(along, rows === undefined ? { topics } : { topics, rows });
      return { ok: true, value: await answer(raw, { window, onStep, onTopics }), ...along };
    } catch (error) {
      return asEnvelopeError(error);
    }
  });
}

export function broadcastChange(notice: ChangeNotice): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANGE_CHANNEL, notice);
}
