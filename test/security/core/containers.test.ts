/** Reliability S4: zip files made to harm, opened as bundles: refused by name of the entry, under bounds, without a file written anywhere. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '@core/base/app-error.ts';
import { openContainer } from '@core/transfer/container.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { fc } from '../../support/chance.ts';
import { expect, test } from 'vitest';
import { cases, figure } from '../support/form.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawEntry } from '../support/raw-zip.ts';

const DOCUMENT = readFileSync(new URL('../../../resources/samples/little-library-2020.json', import.meta.url));
const bundle: RawEntry = { name: 'bundle.json', content: DOCUMENT };
const text = Buffer.from('영수증');
const hash = createHash('sha256').update(text).digest('hex');
const attachment: RawEntry = { name: `attachments/${hash}`, content: text };

/** Reads all of it: `ok`, or the code and the reason of the refusal; anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const container = await openContainer(bytes, 'x');
    try {
      for (const sha256 of container.attachments) await container.read(sha256);
      parseBundle(container.document, 'x');
      return 'ok';
    } finally {
      container.close();
    }
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${String(error.params['reason'] ?? '')}`.trim();
    throw error;
  }
}

const HOSTILE: readonly (readonly [what: string, entries: readonly RawEntry[]])[] = [
  ['a path above its folder', [bundle, { name: '../../escape', content: text }]],
  ['a path from the root', [bundle, { name: '/etc/cron.d/x', content: text }]],
  ['a path of Windows', [bundle, { name: '..\\..\\escape.exe', content: text }]],
  ['a drive', [bundle, { name: 'C:/escape', content: text }]],
  ['a path above, inside the folder of attachments', [bundle, { name: `attachments/../${hash}`, content: text }]],
  ['a stream of Windows', [bundle, { name: `attachments/${hash}:hidden`, content: text }]],
  ['a null in a name', [bundle, { name: `attachments/${hash}\u0000.exe`, content: text }]],
  ['a name for devices', [bundle, { name: 'CON', content: text }]],
  ['a link', [bundle, { ...attachment, mode: 0o120_777, content: Buffer.from('/etc/passwd') }]],
  ['a link among what macOS adds', [bundle, { name: '__MACOSX/._x', mode: 0o120_777, content: Buffer.from('/etc') }]],
  [
    'a document in two folders',
    [
      { ...bundle, name: '가/bundle.json' },
      { ...bundle, name: '나/bundle.json' },
    ],
  ],
  ['names that differ in case', [bundle, attachment, { ...attachment, name: `ATTACHMENTS/${hash.toUpperCase()}` }]],
  ['one name twice', [bundle, bundle]],
  ['a bomb as its document', [{ name: 'bundle.json', content: Buffer.alloc(60 * 1024 * 1024) }]],
  ['a bomb as an attachment', [bundle, { ...attachment, content: Buffer.alloc(40 * 1024 * 1024) }]],
  ['a document that is larger than it says', [{ ...bundle, claims: 10 }]],
  ['an attachment under the hash of another', [bundle, { ...attachment, content: Buffer.from('다른 영수증') }]],
  [
    'ten thousand entries',
    [bundle, ...Array.from({ length: 10_000 }, (_none, at) => ({ name: `attachments/${at}`, content: text }))],
  ],
  ['no document', [attachment]],
  ['a zip inside', [{ name: 'bundle.json', content: rawZip([bundle]) }]],
];

test('a zip of a document and its attachment is read', async () => {
  expect(await outcome(rawZip([bundle, attachment]))).toBe('ok');
});

/** What computers make of a bundle that people unpacked and packed again. */
const REPACKED: readonly (readonly [where: string, entries: readonly RawEntry[]])[] = [
  [
    'on macOS',
    [
      bundle,
      ...['__MACOSX/', '__MACOSX/._bundle.json', '.DS_Store', 'attachments/', 'attachments/.DS_Store', '._x'].map(
        (name) => ({ name, content: text }),
      ),
      attachment,
    ],
  ],
  ['on Windows', [{ name: 'Thumbs.db', content: text }, bundle, { name: 'desktop.ini', content: text }, attachment]],
  [
    'with its folder',
    [
      { name: '작은도서관/', content: Buffer.alloc(0) },
      { name: '작은도서관/attachments/', content: Buffer.alloc(0) },
      { ...attachment, name: `작은도서관/${attachment.name}` },
      { ...bundle, name: '작은도서관/bundle.json' },
      { name: '작은도서관/.DS_Store', content: text },
      { name: '작은도서관/Icon\r', content: Buffer.alloc(0) },
      { name: '작은도서관/.localized', content: Buffer.alloc(0) },
    ],
  ],
];

test.each(REPACKED)('a zip that was packed again %s is read, and what was added is not', async (_where, entries) => {
  const bytes = rawZip(entries);
  expect(await outcome(bytes)).toBe('ok');
  const container = await openContainer(bytes, 'x');
  expect(container.attachments).toEqual([hash]);
  container.close();
});

test.each(HOSTILE)('a zip with %s is refused with a code', async (_what, entries) => {
  expect(await outcome(rawZip(entries))).toMatch(/^bundle\.\w+/);
});

test('a zip with any of its bytes changed is read whole or refused with a code', async () => {
  const whole = rawZip([bundle, attachment]);
  const codes = new Map<string, number>();
  // The headers at both ends decide; a change in between is found by the checksum.
  const place = fc.oneof(
    fc.nat(60),
    fc.nat(400).map((back) => whole.byteLength - 1 - back),
    fc.nat(whole.byteLength - 1),
  );
  const changes = fc.array(fc.record({ place, byte: fc.nat(255) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const bytes = Uint8Array.from(whole);
      for (const { place: at, byte } of list) bytes[at] = byte;
      const code = await outcome(bytes);
      expect(code).toMatch(/^(ok|bundle\.\w+( \w+)?)$/);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }),
    { numRuns: cases(150, 5000) },
  );
  const found = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
  figure('S4', `${HOSTILE.length} hostile zips, and one with its bytes changed`, found);
});
