/**
 * `npm run tour -- [folder]`: a picture of every screen (Korean and English, light and dark, empty, typical and full) and of every
 * page of the sample documents, for people to look at. Expects set-up and a fresh build.
 */
import path from 'node:path';
import { withDisplay } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtimeEnv } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() =>
  withDisplay(async (display) => {
    const folder = path.resolve(process.argv[2] ?? inRoot('tour'));
    const { code } = await runTool(inRoot('scripts', 'lib', 'take-tour.mjs'), [folder], {
      env: { ...runtimeEnv(), ...display },
    });
    return code;
  }),
);
