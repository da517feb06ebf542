/**
 * Makes the document fonts in `resources/fonts` from their published sources:
 *
 *   npm install --no-save @expo-google-fonts/noto-sans-kr@0.4.3 @expo-google-fonts/noto-emoji@0.4.7
 *   node scripts/fonts/build.mjs
 *
 * Text: Pretendard with tabular figures and a raised colon as the ordinary ones. Hanja: what Noto Sans KR has and Pretendard lacks, at the size of
 * Pretendard's syllables and in one weight that sits between the two of the text. Emoji: Noto Emoji. All share the text font's line height, so a
 * fallback character never moves a line.
 * The licence reserves the original names, so the made fonts carry names of their own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { glyphReader, plainOutline, withParts } from './glyphs.mjs';
import { cmapTable, nameTable, readTables, writeTables } from './sfnt.mjs';

const ROOT = new URL('../../', import.meta.url);
const VERSION = '1.0';
/** Ascent and descent of the text font, in ems. */
const ASCENT = 1950 / 2048;
const DESCENT = -494 / 2048;
const OFL =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. See OFL.txt beside this file.';

function source(path) {
  const file = readFileSync(new URL(`node_modules/${path}`, ROOT));
  return { file, font: create(file), tables: readTables(file) };
}

/** Glyphs that stand in for a character's own: tabular figures and, as Hangul and figures stand taller than lower case, the raised colon. */
function textForms(font) {
  const forms = new Map();
  for (const character of '0123456789') {
    forms.set(character.codePointAt(0), font.layout(character, ['tnum']).glyphs[0].id);
  }
  forms.set(':'.codePointAt(0), font.layout(':', ['case']).glyphs[0].id);
  return forms;
}

function build({ from, keep = () => true, forms = new Map(), em, family, style, copyright, out }) {
  const { font, tables } = from;
  const reader = glyphReader(tables);
  const characters = font.characterSet
    .filter((code) => keep(code) && font.hasGlyphForCodePoint(code))
    .sort((a, b) => a - b);
  const glyphOf = (code) => forms.get(code) ?? font.glyphForCodePoint(code).id;
  const glyphs = withParts(reader, [0, ...characters.map(glyphOf)]);
  const renumber = new Map(glyphs.map((glyph, i) => [glyph, i]));

  const outlines = glyphs.map((glyph) => {
    const outline = plainOutline(reader.outline(glyph), renumber);
    return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]);
  });
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  outlines.forEach((outline, i) => {
    offset += outline.length;
    loca.writeUInt32BE(offset, (i + 1) * 4);
  });
  const hmtx = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach((glyph, i) => {
    hmtx.writeUInt16BE(reader.advance(glyph), i * 4);
    hmtx.writeInt16BE(reader.bearing(glyph), i * 4 + 2);
  });

  const head = Buffer.from(tables.get('head'));
  head.writeUInt16BE(em, 18);
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(tables.get('hhea'));
  hhea.writeInt16BE(Math.round(ASCENT * em), 4);
  hhea.writeInt16BE(Math.round(DESCENT * em), 6);
  hhea.writeInt16BE(0, 8);
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(tables.get('maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);
  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x0003_0000, 0);

  const file = writeTables(
    new Map([
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['OS/2', tables.get('OS/2')],
      ['hmtx', hmtx],
      ['loca', loca],
      ['glyf', Buffer.concat(outlines)],
      ['cmap', cmapTable(characters.map((code) => [code, renumber.get(glyphOf(code))]))],
      ['post', post],
      [
        'name',
        nameTable({
          0: copyright,
          1: `${family} ${style}`,
          2: 'Regular',
          3: `${VERSION};${family.replaceAll(' ', '')}-${style}`,
          4: `${family} ${style}`,
          5: `Version ${VERSION}`,
          6: `${family.replaceAll(' ', '')}-${style}`,
          13: OFL,
          14: 'https://openfontlicense.org',
        }),
      ],
    ]),
  );
  writeFileSync(new URL(`resources/fonts/${out}`, ROOT), file);
  console.log(`${out}: ${characters.length} characters, ${glyphs.length} glyphs, ${Math.round(file.length / 1024)} kB`);
}

const PRETENDARD =
  'Copyright (c) 2021 Kil Hyung-jin, with Reserved Font Name Pretendard; 2016 The Inter Project Authors; 2014-2021 Adobe, with Reserved Font Name Source';
const NOTO = "Copyright 2014-2021 Adobe, with Reserved Font Name 'Source'";
const EMOJI = 'Copyright 2013-2026 Google LLC';

const text = {
  Regular: source('pretendard/dist/public/static/alternative/Pretendard-Regular.ttf'),
  SemiBold: source('pretendard/dist/public/static/alternative/Pretendard-SemiBold.ttf'),
};
for (const [style, from] of Object.entries(text)) {
  build({
    from,
    forms: textForms(from.font),
    em: 2048,
    family: 'Silheomjang Text',
    style,
    copyright: PRETENDARD,
    out: `text-${style.toLowerCase()}.ttf`,
  });
}
const covered = new Set(text.Regular.font.characterSet);
build({
  from: source('@expo-google-fonts/noto-sans-kr/500Medium/NotoSansKR_500Medium.ttf'),
  keep: (code) => !covered.has(code),
  em: 1064,
  family: 'Silheomjang Hanja',
  style: 'Medium',
  copyright: NOTO,
  out: 'hanja-medium.ttf',
});
build({
  from: source('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  keep: (code) => code > 0xff && !covered.has(code),
  em: 2560,
  family: 'Silheomjang Emoji',
  style: 'Regular',
  copyright: EMOJI,
  out: 'emoji-regular.ttf',
});
console.log(`made in ${fileURLToPath(new URL('resources/fonts', ROOT))}`);
