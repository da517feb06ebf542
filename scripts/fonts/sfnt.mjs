/**
 * A small reader and writer for TrueType files: enough to keep some glyphs and leave everything else behind.
 * Text shaping tables go: the documents set Hangul, Latin, figures and ideographs, which need none, and shaping took a third of the time of a PDF.
 */

/** @returns {Map<string, Buffer>} the tables of a TrueType file by tag */
export function readTables(file) {
  const tables = new Map();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    const start = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)));
  }
  return tables;
}

function checksum(table) {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const word = table.subarray(at, at + 4);
    sum = (sum + Buffer.concat([word, Buffer.alloc(4 - word.length)]).readUInt32BE()) >>> 0;
  }
  return sum;
}

/** Puts tables into one TrueType file, in the order of their tags, with both checksums set. */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + tags.length * 16);
  head.writeUInt32BE(0x0001_0000, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(tags.length * 16 - power * 16, 10);
  const parts = [head];
  let offset = head.length;
  tags.forEach((tag, i) => {
    const table = tables.get(tag);
    const at = 12 + i * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum(table), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  });
  const file = Buffer.concat(parts);
  const headAt = head.readUInt32BE(12 + tags.indexOf('head') * 16 + 8);
  file.writeUInt32BE(0, headAt + 8);
  file.writeUInt32BE((0xb1b0_afba - checksum(file)) >>> 0, headAt + 8);
  return file;
}

/** Character map with one format 12 subtable for Windows and for Unicode. `pairs` is [code point, glyph] in rising order. */
export function cmapTable(pairs) {
  const groups = [];
  for (const [code, glyph] of pairs) {
    const last = groups.at(-1);
    if (last && code === last.end + 1 && glyph === last.glyph + (code - last.start)) last.end = code;
    else groups.push({ start: code, end: code, glyph });
  }
  const table = Buffer.alloc(20 + 16 + groups.length * 12);
  table.writeUInt16BE(2, 2);
  [
    [0, 4],
    [3, 10],
  ].forEach(([platform, encoding], i) => {
    table.writeUInt16BE(platform, 4 + i * 8);
    table.writeUInt16BE(encoding, 6 + i * 8);
    table.writeUInt32BE(20, 8 + i * 8);
  });
  table.writeUInt16BE(12, 20);
  table.writeUInt32BE(16 + groups.length * 12, 24);
  table.writeUInt32BE(groups.length, 32);
  groups.forEach((group, i) => {
    table.writeUInt32BE(group.start, 36 + i * 12);
    table.writeUInt32BE(group.end, 40 + i * 12);
    table.writeUInt32BE(group.glyph, 44 + i * 12);
  });
  return table;
}

/** Name table for Windows, English. `names` maps name ids to text. */
export function nameTable(names) {
  const records = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    text: Buffer.from(text, 'utf16le').swap16(),
  }));
  const table = Buffer.alloc(6 + records.length * 12);
  table.writeUInt16BE(records.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  records.forEach(({ id, text }, i) => {
    [3, 1, 0x0409, id, text.length, offset].forEach((value, j) => table.writeUInt16BE(value, 6 + i * 12 + j * 2));
    offset += text.length;
  });
  return Buffer.concat([table, ...records.map((record) => record.text)]);
}
