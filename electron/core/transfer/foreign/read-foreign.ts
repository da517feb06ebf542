/** Files of other tools. Pure: bytes in, a board or rundowns whose every reference holds out, or an error that names the file and the place. */
import type { Foreign } from '@shared/contract/foreign.contract.ts';
import { AppError } from '../../base/app-error.ts';
import { readBundle, readJson } from '../parse-bundle.ts';
import type { ReadBundle } from '../parse-bundle.ts';
import { isOntime, readOntime } from './ontime-file.ts';
import { isTrello, readTrello } from './trello-file.ts';

export type Opened =
  | { readonly kind: 'bundle'; readonly read: ReadBundle }
  | { readonly kind: 'foreign'; readonly foreign: Foreign };

/** Any file that can be opened: an experiment, or a file of a tool that is known by its shape. Throws `bundle.*` and `foreign.*` with `file`. */
export function readOpened(bytes: Uint8Array, file: string): Opened {
  try {
    return { kind: 'bundle', read: readBundle(bytes, file) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'bundle.notBundle') throw error;
    const foreign = readForeign(bytes, file);
    if (foreign === null) throw error;
    return { kind: 'foreign', foreign };
  }
}

/** Null: of no tool that is known. */
function readForeign(bytes: Uint8Array, file: string): Foreign | null {
  try {
    const json = readJson(bytes);
    if (typeof json !== 'object' || json === null) return null;
    if (isOntime(json)) return { tool: 'ontime', project: readOntime(json) };
    return isTrello(json) ? { tool: 'trello', board: readTrello(json) } : null;
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { ...error.params, file }, { cause: error }) : error;
  }
}
