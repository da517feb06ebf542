/** The pages of the guide, in the order of its contents. Each is a file `resources/guide/<language>/<page>.md`. */
import { ROOM_IDS } from '../entities/rooms.ts';

export const GUIDE_PAGES = ['start', 'method', 'library', ...ROOM_IDS, 'papers', 'keys', 'data'] as const;
export type GuidePageId = (typeof GUIDE_PAGES)[number];

export function isGuidePage(id: string): id is GuidePageId {
  return (GUIDE_PAGES as readonly string[]).includes(id);
}
