import { isGuidePage } from '@shared/guide/pages.ts';
import type { GuidePageId } from '@shared/guide/pages.ts';

/** The page that explains what is at an address: that of its room, that of the list, or that of how data is kept. */
export function pageAt(address: string): GuidePageId {
  const [, first = '', , room = 'overview'] = address.split('/');
  if (first === 'e') return isGuidePage(room) ? room : 'start';
  if (first === '') return 'library';
  return ['backups', 'privacy', 'lock', 'condition'].includes(first) ? 'data' : 'start';
}
