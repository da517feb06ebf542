/** Files of other tools. Pure: bytes in, a board or rundowns whose every reference holds out, or an error that names the file and the place. */
import type { Foreign } from '@shared/contract/foreign.contract.ts';
import { bundleIn, naming, readJson } from '../parse-bundle.ts';
import type { ReadBundle } from '../parse-bundle.ts';
import { isOntime, readOntime } from './ontime-file.ts';
import { isTrello, readTrello } from './trello-file.ts';

export type Opened =
  | { readonly kind: 'bundle'; readonly read: ReadBundle }
  | { readonly kind: 'foreign'; readonly foreign: Foreign };

/** Any file that can be opened: an experiment, or a file of a tool that is known by its shape. Throws `bundle.*` and `foreign.*` with `file`. */
export function readOpened(bytes: Uint8Array, file: string): Opened {
  return naming(file, () => {
    const json = readJson(bytes, file);
    const foreign = foreignIn(json);
    return foreign === null ? { kind: 'bundle', read: bundleIn(json) } : { kind: 'foreign', foreign };
  });
}

/** Null: of no other tool that is known. */
function foreignIn(json: unknown): Foreign | null {
  if (typeof json !== 'object' || json === null || 'format' in json) return null;
  if (isOntime(json)) return { tool: 'ontime', project: readOntime(json) };
  return isTrello(json) ? { tool: 'trello', board: readTrello(json) } : null;
}
