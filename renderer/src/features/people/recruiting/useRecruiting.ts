import type { Entity } from '@shared/entities/index.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export interface Recruiting {
  readonly experiment: Entity<'experiment'>;
  readonly needs: Rows<'recruitNeed'>;
  readonly recruits: Rows<'recruit'>;
  readonly people: readonly Entity<'person'>[];
}

/** Roles to fill and who was asked for them, with the gestures that change them. */
export function useRecruiting(experimentId: string): Recruiting {
  const input = { experimentId };
  useAskedAhead('recruit.rows', input);
  useAskedAhead('person.rows', input);
  const { experiment } = useLoaded('experiment.detail', input);
  return {
    experiment,
    needs: useRows('recruitNeed', experimentId),
    recruits: useRows('recruit', experimentId),
    people: useLoaded('person.rows', input),
  };
}
