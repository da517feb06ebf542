/** The control of the power cut: the same core, but for the one pragma. Loaded before a child with `--import`. */
import { registerHooks } from 'node:module';

const FULL = "pragma('synchronous = FULL')";

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/core/db/connection.ts')) return loaded;
    const source = String(loaded.source);
    if (!source.includes(FULL)) throw new Error(`${url} has no ${FULL}`);
    return { ...loaded, source: source.replace(FULL, "pragma('synchronous = NORMAL')") };
  },
});
