/**
 * `logs/app.log`: one line of JSON per event, for whoever helps. Times, names of calls, error codes, durations, versions; never an input,
 * never a path. Two files of at most `LARGEST` bytes. Failing to log is no failure.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST = 256 * 1024;

export type LogEvent =
  | { readonly event: 'start'; readonly version: string; readonly electron: string; readonly platform: string }
  | { readonly event: 'opened'; readonly ms: number }
  | { readonly event: 'fault'; readonly code: string; readonly detail: string }
  | { readonly event: 'refused' | 'failed'; readonly call: string; readonly code: string; readonly detail: string }
  | { readonly event: 'slow'; readonly call: string; readonly ms: number }
  | { readonly event: 'pageGone' | 'pageStuck' | 'pageBack' | 'screenFailed' | 'exception'; readonly detail: string }
  | { readonly event: 'altered' | 'quit' };

export class Log {
  readonly #file: string;
  readonly #older: string;

  constructor(folder: string) {
    this.#file = join(folder, 'app.log');
    this.#older = join(folder, 'app.1.log');
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      // A folder that cannot be written is told to the user by the library's own fault.
    }
  }

  write(event: LogEvent): void {
    try {
      this.#rotate();
      appendFileSync(this.#file, `${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);
    } catch {
      // The disk is full or gone, which the screens say.
    }
  }

  /** The newest lines, oldest first. */
  last(count: number): readonly string[] {
    const lines = [this.#older, this.#file].flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => line !== ''),
    );
    return lines.slice(-count);
  }

  #rotate(): void {
    const size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
    if (size >= LARGEST) renameSync(this.#file, this.#older);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
