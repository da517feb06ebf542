/** A program of its own: starts the app, walks every room, makes every paper, and says so. Run where there is no network. */
import { launchApp } from '../../support/electron.ts';
import { makePapers, openSample, walkRooms } from './walk.ts';

const { window, close } = await launchApp();
const experimentId = await openSample(window);
await walkRooms(window, experimentId);
const papers = await makePapers(window, experimentId, 'shared');
await close();
process.stdout.write(`walked every room and made ${papers.length} papers\n`);
