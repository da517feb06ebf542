import type { Bundle } from '@shared/contract/bundle.ts';

/** The bundle as a file's text: two-space JSON and a final line feed, so that two exports can be compared line by line. */
export function writeBundle(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
