/** Failures of commands: said at the field that they are about, else handed to whoever can speak (the toasts). */
import type { ToastMessage } from '@ui/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { ApiError, callHost } from '@app/lib/api.ts';

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

/** Spoken of already, or shown in place. */
const told = new WeakSet<object>();

/** A failure that the screen shows in its place. */
export function keepQuiet(error: unknown): void {
  if (typeof error === 'object' && error !== null) told.add(error);
}

export function reportFailure(error: unknown): void {
  keepQuiet(error);
  // Whoever sent the command learns of its failure within this turn, and may say it in place.
  setTimeout(() => {
    if (!(error instanceof Error && saidInPlace.has(error))) speak(error);
  });
}

function speak(error: unknown): void {
  const text = failureText(error);
  // No failure: how things are, and said once however often it is tried.
  const isViewed = error instanceof ApiError && error.code === 'library.viewOnly';
  // A damaged library is said on every screen; here once, however much is tried.
  if (error instanceof ApiError && error.code === 'library.damaged') {
    speaker({ text, tone: 'error', topic: 'damaged' });
    return;
  }
  speaker(isViewed ? { text, tone: 'info', topic: 'viewOnly' } : { text, tone: 'error' });
}

/** What the language throws when the program is wrong; others (a drawing that was given up, a page left) are no failure. */
const OWN_FAULTS: ReadonlySet<unknown> = new Set([Error, TypeError, RangeError, ReferenceError]);

function isFault(error: unknown): error is Error {
  return error instanceof ApiError || (error instanceof Error && OWN_FAULTS.has(error.constructor));
}

function onEscaped(error: unknown): void {
  if (!isFault(error) || told.has(error)) return;
  if (!(error instanceof ApiError)) void noteScreenFailure(error);
  reportFailure(error);
}

/** Leaves a line in the log: the kind of the error, never what it says. */
export async function noteScreenFailure(error: unknown): Promise<void> {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  try {
    await callHost('host.screenFailed', { kind: /^\w{1,40}$/.test(kind) ? kind : 'unknown' });
  } catch {
    // Then it is not in the log; the user was told all the same.
  }
}

/** A press of a button that leads to nothing must say so: errors that no screen caught are spoken like any other. */
export function watchPage(page: Window): void {
  page.addEventListener('error', ({ error }) => onEscaped(error));
  page.addEventListener('unhandledrejection', ({ reason }) => onEscaped(reason));
}
