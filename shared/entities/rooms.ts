/**
 * The rooms of an experiment, in the order of work: the one name by which addresses, tables, differences, the history and the words call
 * each of them. What a room looks like stands in the manifest of the window (`renderer/src/app/rooms.tsx`).
 */
export const ROOM_IDS = [
  'overview',
  'board',
  'schedule',
  'topic',
  'plan',
  'money',
  'people',
  'venue',
  'catering',
  'filming',
  'publicity',
  'programme',
  'checks',
  'day',
  'followup',
  'documents',
  'history',
] as const;

export type RoomId = (typeof ROOM_IDS)[number];
