/** Failures of commands: said at the field that they are about, else handed to whoever can speak (the toasts). */
import type { ToastMessage } from '@ui/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { ApiError } from '@app/lib/api.ts';

type Speaker = (message: ToastMessage) => void;

let speaker: Speaker = () => {};

/** Refusals that a field shows. */
const saidInPlace = new WeakSet<Error>();

export function speakFailures(next: Speaker): void {
  speaker = next;
}

/** The sentence of a refused text, for its field to show; it is then no toast. Undefined for everything that is not about the text. */
export function sayInPlace(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || !error.code.startsWith('text.')) return undefined;
  saidInPlace.add(error);
  return failureText(error);
}

export function reportFailure(error: unknown): void {
  // Whoever sent the command learns of its failure within this turn, and may say it in place.
  setTimeout(() => {
    if (!(error instanceof Error && saidInPlace.has(error))) speak(error);
  });
}

function speak(error: unknown): void {
  const text = failureText(error);
  // No failure: how things are, and said once however often it is tried.
  const isViewed = error instanceof ApiError && error.code === 'library.viewOnly';
  speaker(isViewed ? { text, tone: 'info', topic: 'viewOnly' } : { text, tone: 'error' });
}
