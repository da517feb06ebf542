/** Takes the pictures of the guide and writes down the keys of every room, into `resources/guide`; see `tour.mjs`. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOM_IDS } from '../../shared/entities/rooms.ts';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';
import { startWalk } from './walk.mjs';

const LOCALES = ['ko', 'en'];
/** Small enough to ship, large enough to read the headings. */
const WIDTH = 1040;
const HEIGHT = 650;
const QUALITY = 72;

async function smaller(png) {
  const canvas = createCanvas(WIDTH, HEIGHT);
  canvas.getContext('2d').drawImage(await loadImage(png), 0, 0, WIDTH, HEIGHT);
  return canvas.encode('jpeg', QUALITY);
}

/** What the sheet on `?` says of the screen. */
async function keysShown(window) {
  await window.evaluate(() => document.activeElement?.blur());
  await window.keyboard.press('?');
  const sheet = window.locator('[role=dialog]');
  await sheet.locator('dl').first().waitFor();
  const lists = await sheet.evaluate((dialog) =>
    [...dialog.querySelectorAll('section')].map((section) => ({
      heading: section.querySelector('h3').textContent,
      rows: [...section.querySelectorAll('dl > div')].map((row) => ({
        name: row.querySelector('dt').textContent,
        text: [...row.querySelectorAll('kbd')]
          .map((keys) => [...keys.children].map((key) => key.textContent).join('+'))
          .join(' · '),
      })),
    })),
  );
  await window.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  return lists;
}

/** Lists of one heading are one; what stands in several screens stands once. */
function merged(lists) {
  const byHeading = new Map();
  for (const { heading, rows } of lists) {
    const known = byHeading.get(heading) ?? new Map();
    for (const row of rows) if (row.text !== '') known.set(row.name, row);
    byHeading.set(heading, known);
  }
  return [...byHeading]
    .map(([heading, rows]) => ({ heading, rows: [...rows.values()] }))
    .filter(({ rows }) => rows.length > 0);
}

const folder = inRoot('resources', 'guide');
const pictures = path.join(folder, 'pictures');
mkdirSync(pictures, { recursive: true });
const userData = mkdtempSync(path.join(tmpdir(), 'silheomjang-guide-'));
const walk = await startWalk({ userData, folder: pictures });
const keys = {};
let bytes = 0;
try {
  const { experimentId } = await walk.call('library.openSample', { name: 'seoul-station-night-school-2018' });
  await walk.call('library.openSample', { name: 'little-library-2020' });
  await walk.call('backup.make', {});
  const places = [
    ['start', '/'],
    ...ROOM_IDS.map((room) => [room, `/e/${experimentId}/${room}`]),
    ['data', '/backups'],
  ];
  for (const locale of LOCALES) {
    await walk.appearance(locale, 'light');
    const lists = [];
    for (const [name, address] of places) {
      await walk.goTo(address);
      const picture = await smaller(await walk.window.screenshot());
      writeFileSync(path.join(pictures, `${name}-${locale}.jpg`), picture);
      bytes += picture.length;
      lists.push(...(await keysShown(walk.window)));
    }
    keys[locale] = merged(lists);
    say(`${locale}: taken`);
  }
} finally {
  await walk.close();
  rmSync(userData, { recursive: true, force: true });
}
writeFileSync(path.join(folder, 'keys.json'), `${JSON.stringify(keys, null, 2)}\n`);
if (walk.faults.length > 0) throw new Error(`The page threw: ${walk.faults.join(' · ')}`);
say(`Pictures of the guide: ${Math.round(bytes / 1024)} kB in ${pictures}`);
