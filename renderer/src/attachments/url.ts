import type { Attachment } from '@shared/contract/entities.ts';

/** Where the app's own scheme serves the bytes of a file that can be shown. */
export function attachmentUrl({ sha256 }: Pick<Attachment, 'sha256'>): string {
  return `/attachment/${sha256}`;
}
