/** Takes the pictures of the tour into the folder given; see `tour.mjs`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOM_IDS } from '../../shared/entities/rooms.ts';
import { emptyBundle, fullBundle } from './tour-bundles.mjs';
import { picturesOfPapers } from './paper-pictures.mjs';
import { picturesOfCare, picturesOfLock, prepareCare } from './tour-care.mjs';
import { attachTourFiles } from './tour-files.mjs';
import { say } from './say.mjs';
import { startWalk } from './walk.mjs';

const LOCALES = ['ko', 'en'];
const THEMES = ['light', 'dark'];

async function importBundle(walk, bundle) {
  const bytes = [...new TextEncoder().encode(JSON.stringify(bundle))];
  return walk.window.evaluate(async (list) => {
    const answer = await window.api.call({
      name: 'library.import',
      input: { bytes: new Uint8Array(list), file: 'tour.json' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.experimentId;
  }, bytes);
}

const [folder] = process.argv.slice(2);
const userData = mkdtempSync(path.join(tmpdir(), 'silheomjang-tour-'));
const walk = await startWalk({ userData, folder });
try {
  for (const locale of LOCALES) {
    await walk.appearance(locale, 'light');
    await walk.goTo('/');
    await walk.picture(`library-empty-${locale}-light`);
  }
  const typical = (await walk.call('library.openSample', { name: 'little-library-2020' })).experimentId;
  const night = (await walk.call('library.openSample', { name: 'seoul-station-night-school-2018' })).experimentId;
  const empty = await importBundle(walk, emptyBundle());
  const full = await importBundle(walk, fullBundle());
  const cardWithFiles = await attachTourFiles(walk, typical);
  await prepareCare(walk, typical, userData);
  const states = { typical, night, empty, full };
  for (const locale of LOCALES) {
    for (const theme of THEMES) {
      await walk.appearance(locale, theme);
      for (const address of ['/', '/backups', '/condition', '/about']) {
        await walk.goTo(address);
        await walk.picture(`${address === '/' ? 'library' : address.slice(1)}-typical-${locale}-${theme}`);
      }
      await picturesOfCare(walk, typical, locale, theme);
      for (const [state, experimentId] of Object.entries(states)) {
        for (const room of ROOM_IDS) {
          await walk.goTo(`/e/${experimentId}/${room}`);
          await walk.picture(`${room}-${state}-${locale}-${theme}`);
        }
      }
    }
    await walk.goTo(`/e/${typical}/board`);
    await walk.window.locator('[data-card]', { hasText: cardWithFiles }).first().click();
    await walk.window.locator('section li img').first().waitFor();
    await walk.picture(`card-files-${locale}-dark`);
    await walk.window.keyboard.press('Escape');
    say(`${locale}: taken`);
  }
  await walk.resize(1920, 1080);
  await walk.appearance('ko', 'light');
  for (const room of ROOM_IDS) {
    await walk.goTo(`/e/${typical}/${room}`);
    await walk.picture(`${room}-typical-wide`);
  }
  await walk.resize(1280, 800);
  await picturesOfLock(walk);
} finally {
  await walk.close();
  rmSync(userData, { recursive: true, force: true });
}
await picturesOfPapers(path.join(folder, 'papers'));
if (walk.faults.length > 0) throw new Error(`The page threw: ${walk.faults.join(' · ')}`);
say(`Pictures are in ${folder}`);
