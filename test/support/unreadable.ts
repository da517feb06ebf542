/** A file that is there and cannot be read, also by root: a folder stands under its name meanwhile. */
import { mkdirSync, renameSync, rmdirSync } from 'node:fs';

/** Answers how to make it readable again. */
export function makeUnreadable(path: string): () => void {
  renameSync(path, `${path}.aside`);
  mkdirSync(path);
  return () => {
    rmdirSync(path);
    renameSync(`${path}.aside`, path);
  };
}
