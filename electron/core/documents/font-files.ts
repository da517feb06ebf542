import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontBytes, FontFile } from './typography/font-book.ts';

/** The document fonts from their folder (`resources/fonts`). Throws what the file system throws. */
export function readFontBytes(folder: string): FontBytes {
  const read = (name: FontFile): Uint8Array => readFileSync(join(folder, `${name}.ttf`));
  return {
    'text-regular': read('text-regular'),
    'text-semibold': read('text-semibold'),
    'hanja-medium': read('hanja-medium'),
    'emoji-regular': read('emoji-regular'),
  };
}
