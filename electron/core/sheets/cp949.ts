/**
 * CP949, in which Korean spreadsheets save: KS X 1001 and, in the places that it leaves free, every other syllable in the order of Unicode.
 * `TextDecoder` of Node knows the first part alone and reads the second (똠, 펲) as something else without a word.
 */

const TRAILS = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)];
/** Beyond this lead byte only the trails below KS X 1001 are free. */
const LAST_WHOLE_LEAD = 0xa0;
const SHORT_TRAILS = TRAILS.filter((trail) => trail <= 0xa0);
const REPLACEMENT = 0xff_fd;

let table: Uint16Array | undefined;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The code unit of each pair of bytes; 0 where there is none. */
function codeUnits(): Uint16Array {
  if (table !== undefined) return table;
  const made = new Uint16Array(0x1_00_00);
  const standard = new TextDecoder('euc-kr');
  const named = new Set<number>();
  for (const lead of range(0xa1, 0xfe)) {
    for (const trail of range(0xa1, 0xfe)) {
      const text = standard.decode(Uint8Array.of(lead, trail));
      const unit = text.charCodeAt(0);
      if (text.length !== 1 || unit === REPLACEMENT) continue;
      made[lead * 0x1_00 + trail] = unit;
      named.add(unit);
    }
  }
  const others = range(0xac_00, 0xd7_a3).filter((unit) => !named.has(unit));
  const places = range(0x81, 0xc6).flatMap((lead) =>
    (lead <= LAST_WHOLE_LEAD ? TRAILS : SHORT_TRAILS).map((trail) => lead * 0x1_00 + trail),
  );
  others.forEach((unit, at) => {
    made[places[at] ?? 0] = unit;
  });
  table = made;
  return made;
}

/** What cannot be read is a replacement character, or, when `fatal`, answers undefined. */
export function decodeCp949(bytes: Uint8Array, { fatal }: { readonly fatal: boolean }): string | undefined {
  const pairs = codeUnits();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    let unit = byte;
    if (byte >= 0x80) {
      const pair = pairs[byte * 0x1_00 + (bytes[at + 1] ?? 0)] ?? 0;
      if (pair === 0 && fatal) return undefined;
      unit = pair === 0 ? REPLACEMENT : pair;
      if (pair !== 0) at += 1;
    }
    units[length] = unit;
    length += 1;
  }
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}
