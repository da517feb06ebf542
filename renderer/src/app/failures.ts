/** Failures of commands that no screen shows in place: handed to whoever can speak (the toasts). */
import type { ToastMessage } from '@ui/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { ApiError } from '@app/lib/api.ts';

type Speaker = (message: ToastMessage) => void;

let speaker: Speaker = () => {};

export function speakFailures(next: Speaker): void {
  speaker = next;
}

export function reportFailure(error: unknown): void {
  const text = failureText(error);
  // No failure: how things are, and said once however often it is tried.
  const isViewed = error instanceof ApiError && error.code === 'library.viewOnly';
  speaker(isViewed ? { text, tone: 'info', topic: 'viewOnly' } : { text, tone: 'error' });
}
