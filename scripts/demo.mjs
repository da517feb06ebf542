/**
 * What `npm start` does where no window can be shown: opens a sample in the real app on a virtual screen, moves cards by keyboard,
 * pictures the main screens, exports every paper that has something to say, and prints the path of everything it made.
 *
 * `--out <folder>` (default `demo-output`).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOM_IDS } from '../shared/entities/rooms.ts';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runMain, say, ScriptError } from './lib/say.mjs';
import { startWalk } from './lib/walk.mjs';

const SAMPLE = 'little-library-2020';
const MOVED_CARDS = 2;

/** Picks a card up with Space, carries it one column on, puts it down: the same gesture that a person makes. */
async function moveCards(walk, experimentId) {
  await walk.goTo(`/e/${experimentId}/board`);
  for (let moved = 0; moved < MOVED_CARDS; moved += 1) {
    const card = walk.window.locator('[data-card]').nth(moved);
    await card.focus();
    for (const key of ['Space', 'ArrowRight', 'Space']) await walk.window.keyboard.press(key);
    await walk.window.waitForTimeout(300);
  }
  const { undo } = await walk.call('history.state', { scope: experimentId });
  if (undo === null) throw new ScriptError('No card was moved.', 'Run npm test to find out what is broken.');
}

async function showScreens(userData, folder) {
  const walk = await startWalk({ userData, folder });
  const made = [];
  try {
    await walk.goTo('/');
    const { experimentId } = await walk.call('library.openSample', { name: SAMPLE });
    await walk.goTo('/');
    made.push(await walk.picture('library'));
    await moveCards(walk, experimentId);
    for (const room of ROOM_IDS) {
      await walk.goTo(`/e/${experimentId}/${room}`);
      made.push(await walk.picture(room));
    }
    return { experimentId, made };
  } finally {
    await walk.close();
  }
}

async function exportDocuments(userData, experimentId, folder) {
  const library = path.join(userData, 'library');
  const args = ['--library', library, 'export', experimentId, '--document', 'all', '--out', folder];
  const { code } = await runTool(inRoot('out', 'main', 'cli.cjs'), args);
  if (code !== 0) throw new ScriptError('The documents could not be exported.', 'The lines above say why.');
}

await runMain(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = path.resolve(values.out ?? inRoot('demo-output'));
  mkdirSync(folder, { recursive: true });
  const userData = mkdtempSync(path.join(tmpdir(), 'silheomjang-demo-'));
  try {
    say('Opening a sample in the app and moving cards …');
    const { experimentId, made } = await showScreens(userData, folder);
    for (const file of made) process.stdout.write(`${file}\n`);
    say('Exporting the documents …');
    await exportDocuments(userData, experimentId, folder);
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
  say(`Everything is in ${folder}`);
  return 0;
});
