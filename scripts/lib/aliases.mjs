/** Lets plain Node run the project's TypeScript: the path aliases of tsconfig.json, resolved. Loaded with `--import`. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

const ALIASES = { '@shared/': 'shared/', '@core/': 'electron/core/' };

registerHooks({
  resolve(specifier, context, next) {
    for (const [alias, folder] of Object.entries(ALIASES)) {
      if (specifier.startsWith(alias)) {
        return next(pathToFileURL(inRoot(folder, specifier.slice(alias.length))).href, context);
      }
    }
    return next(specifier, context);
  },
});
