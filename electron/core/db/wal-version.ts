/** Reads one number out of SQLite's write-ahead log (its file format, section 4): what `user_version` will be when it is brought in. */

const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;
const VERSION_AT = 60;

interface Sum {
  readonly one: number;
  readonly two: number;
}

/** The release in the newest committed first page; undefined when no commit of the log holds one, or it is no log. */
export function versionInLog(log: Buffer): number | undefined {
  if (log.length < LOG_HEADER || (log.readUInt32BE(0) & ~1) >>> 0 !== MAGIC) return undefined;
  const bigEndian = (log.readUInt32BE(0) & 1) === 1;
  const pageSize = log.readUInt32BE(8);
  const frameSize = FRAME_HEADER + pageSize;
  let sum = summed(log, 0, 24, bigEndian, { one: 0, two: 0 });
  let [committed, waiting]: [number | undefined, number | undefined] = [undefined, undefined];
  for (let at = LOG_HEADER; at + frameSize <= log.length; at += frameSize) {
    // Older frames lie behind the end of the log; their salts are of another time.
    if (!log.subarray(at + 8, at + 16).equals(log.subarray(16, 24))) break;
    sum = summed(log, at, 8, bigEndian, sum);
    sum = summed(log, at + FRAME_HEADER, pageSize, bigEndian, sum);
    if (log.readUInt32BE(at + 16) !== sum.one || log.readUInt32BE(at + 20) !== sum.two) break;
    if (log.readUInt32BE(at) === 1) waiting = log.readUInt32BE(at + FRAME_HEADER + VERSION_AT);
    const isCommit = log.readUInt32BE(at + 4) !== 0;
    if (isCommit) committed = waiting;
  }
  return committed;
}

function summed(log: Buffer, from: number, length: number, bigEndian: boolean, { one, two }: Sum): Sum {
  const word = (at: number): number => (bigEndian ? log.readUInt32BE(at) : log.readUInt32LE(at));
  let [a, b] = [one, two];
  for (let at = from; at < from + length; at += 8) {
    a = (a + word(at) + b) >>> 0;
    b = (b + word(at + 4) + a) >>> 0;
  }
  return { one: a, two: b };
}
