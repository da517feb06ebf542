/**
 * `npm run tour -- [folder]`: a picture of every screen (Korean and English, light and dark, empty, typical and full) and of every
 * page of the sample documents, for people to look at. `npm run tour -- --guide`: the pictures and the keys of the guide, into
 * `resources/guide`, to be committed. Expects set-up and a fresh build.
 */
import path from 'node:path';
import { withDisplay } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtimeEnv } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() =>
  withDisplay(async (display) => {
    const [wanted = inRoot('tour')] = process.argv.slice(2);
    const isGuide = wanted === '--guide';
    const script = inRoot('scripts', 'lib', isGuide ? 'take-guide.mjs' : 'take-tour.mjs');
    const { code } = await runTool(script, isGuide ? [] : [path.resolve(wanted)], {
      env: { ...runtimeEnv(), ...display },
    });
    return code;
  }),
);
