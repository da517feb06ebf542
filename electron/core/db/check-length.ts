import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { AppError } from '../base/app-error.ts';

/** Bytes of the head of a write-ahead log and of each of its frames (SQLite's file format, section 4). */
const LOG_HEAD = 32;
const FRAME_HEAD = 24;

/**
 * Refuses a file that ends inside its last page, or before it (`library.damaged`). SQLite counts a begun page as a whole one and reads
 * zeros for what is missing, which may be the end of somebody's text. After a crash the end may stand in the write-ahead log instead.
 */
export function refuseCutShort(connection: Database.Database, file: string): void {
  const page = Number(connection.pragma('page_size', { simple: true }));
  const pages = Number(connection.pragma('page_count', { simple: true }));
  const bytes = bytesOf(file);
  const whole = Math.floor(bytes / page);
  const needed = Math.max(pages, Math.ceil(bytes / page));
  if (whole >= needed) return;
  const logged = pagesInLog(`${file}-wal`, page);
  for (let number = whole + 1; number <= needed; number += 1)
    if (!logged.has(number)) throw new AppError('library.damaged', { place: file, detail: `${bytes} bytes` });
}

/** The file is only looked at: a second handle on it, closed again, would drop the connection's lock. */
function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Numbers of the pages that the log's committed frames hold. Which frames are whole SQLite has already judged by their checksums. */
function pagesInLog(log: string, page: number): ReadonlySet<number> {
  const committed = new Set<number>();
  if (bytesOf(log) < LOG_HEAD) return committed;
  const handle = openSync(log, 'r');
  try {
    const head = Buffer.alloc(LOG_HEAD);
    readSync(handle, head, 0, LOG_HEAD, 0);
    const salts = head.subarray(16, 24);
    const frame = Buffer.alloc(FRAME_HEAD);
    let transaction: number[] = [];
    for (let at = LOG_HEAD; readSync(handle, frame, 0, FRAME_HEAD, at) === FRAME_HEAD; at += FRAME_HEAD + page) {
      // What follows is left from before the log began anew.
      if (!frame.subarray(8, 16).equals(salts)) break;
      transaction.push(frame.readUInt32BE(0));
      if (frame.readUInt32BE(4) === 0) continue;
      for (const number of transaction) committed.add(number);
      transaction = [];
    }
    return committed;
  } finally {
    closeSync(handle);
  }
}
