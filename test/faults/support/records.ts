/** Pages that say which they are. */
const PAGE = 4096;

export function recordOf(number: number): Buffer {
  const page = Buffer.alloc(PAGE);
  for (let at = 0; at < PAGE; at += 4) page.writeUInt32LE(number, at);
  return page;
}

/** Whether record `number`, counted from 1, stands in its place. */
export function hasRecord(bytes: Buffer, number: number): boolean {
  return bytes.subarray((number - 1) * PAGE, number * PAGE).equals(recordOf(number));
}
