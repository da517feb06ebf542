/**
 * The truth behind the "saved" sign, and what keeps an edit that the disk did not take: the command waits here, its promise with it, so
 * that the screen goes on showing what was typed; it is sent again, in order, until the disk takes it or the user gives it up.
 */
import type { ErrorCode, ErrorData } from '@shared/contract/errors.ts';

export type SavingState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `waiting`: commands that are not saved, the oldest of which failed with `error`. */
  | { readonly kind: 'failed'; readonly error: ErrorData; readonly waiting: number };

/** A refused input is the user's to mend; these mean that the disk did not take it, and may take it later. */
const DISK_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'library.full',
  'library.readOnly',
  'library.io',
  'library.inUse',
  'library.vanished',
  // What was typed when the damage was met goes into the backup that is restored.
  'library.damaged',
]);

/** Milliseconds between two attempts. */
const AGAIN = 3000;

interface Waiting {
  readonly send: () => Promise<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

/** `dataOf` tells an error of the core from any other. */
export function createSaving(dataOf: (error: unknown) => ErrorData | undefined, again = AGAIN) {
  let pending = 0;
  let state: SavingState = { kind: 'saved' };
  let failure: ErrorData | undefined;
  let queue: readonly Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing = false;
  const listeners = new Set<() => void>();

  function show(): void {
    if (queue.length > 0 && failure !== undefined) state = { kind: 'failed', error: failure, waiting: queue.length };
    else state = pending > 0 ? { kind: 'saving' } : { kind: 'saved' };
    for (const listener of listeners) listener();
  }

  function faultOf(error: unknown): ErrorData | undefined {
    const data = dataOf(error);
    return data !== undefined && DISK_FAULTS.has(data.code) ? data : undefined;
  }

  async function attempt(send: () => Promise<unknown>): Promise<Outcome> {
    try {
      return { ok: true, value: await send() };
    } catch (error) {
      return { ok: false, error };
    }
  }

  function sleep(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), again);
  }

  /** Sends what waits, oldest first, until one is not taken. */
  async function flush(): Promise<void> {
    if (flushing) return;
    flushing = true;
    clearTimeout(timer);
    for (let [first] = queue; first !== undefined; [first] = queue) {
      const outcome = await attempt(first.send);
      const fault = outcome.ok ? undefined : faultOf(outcome.error);
      // Given up meanwhile: its promise is settled, only what it did on the disk remains to be shown.
      if (queue[0] !== first) continue;
      if (fault !== undefined) {
        failure = fault;
        sleep();
        break;
      }
      queue = queue.slice(1);
      first.settle(outcome);
    }
    flushing = false;
    show();
  }

  function wait<T>(send: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome): void => {
        if (outcome.ok) resolve(outcome.value as T);
        else reject(outcome.error);
      };
      queue = [...queue, { send, settle }];
      show();
    });
  }

  return {
    /** Sends a command; resolves when it is on the disk, rejects when it was refused or given up. */
    async save<T>(send: () => Promise<T>): Promise<T> {
      // What depends on an unsaved edit must not overtake it.
      if (queue.length > 0) return wait(send);
      pending += 1;
      show();
      try {
        return await send();
      } catch (error) {
        const fault = faultOf(error);
        if (fault === undefined) throw error;
        failure = fault;
        sleep();
        return await wait(send);
      } finally {
        pending -= 1;
        show();
      }
    },
    /** Tries at once what waits. */
    retry: (): void => void flush(),
    /** Gives up what waits: every screen then shows what is stored. */
    giveUp(error: unknown): void {
      const given = queue;
      queue = [];
      clearTimeout(timer);
      for (const { settle } of given) settle({ ok: false, error });
      show();
    },
    read: (): SavingState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
