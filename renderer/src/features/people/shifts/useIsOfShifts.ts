import { useData } from '@app/lib/data.ts';

/** Whether an address of the room leads to the shifts: `shifts` itself, a shift or a post. */
export function useIsOfShifts(experimentId: string, id: string | null): boolean {
  const { data: shifts = [] } = useData('shift.rows', { experimentId });
  const { data: posts = [] } = useData('post.rows', { experimentId });
  return id === 'shifts' || [...shifts, ...posts].some((row) => row.id === id);
}
