/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';

export const PEOPLE_TABS = ['directory', 'participants', 'recruiting', 'shifts', 'roles'] as const;
type PeopleTab = (typeof PEOPLE_TABS)[number];

/** Null without an address. `shifts` itself is one; a row of none of the others is looked for in the directory. */
export function useTabOfRow(experimentId: string, id: string | null): PeopleTab | null {
  const input = { experimentId };
  useAskedAhead('recruit.rows', input);
  useAskedAhead('post.rows', input);
  useAskedAhead('shift.rows', input);
  const participants = useLoaded('participation.rows', input);
  const recruiting = useLoaded('recruit.rows', input);
  const posts = useLoaded('post.rows', input);
  const shifts = useLoaded('shift.rows', input);
  if (id === null) return null;
  if (id === 'shifts') return 'shifts';
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(participants)) return 'participants';
  if (isIn(recruiting)) return 'recruiting';
  return isIn(posts) || isIn(shifts) ? 'shifts' : 'directory';
}
