/** Who came without having registered: they count among those who came, never among those who registered or are expected. */
import type { Presences } from './presence.ts';

interface Lists<P, T> {
  readonly people: readonly P[];
  readonly participations: readonly T[];
}

/** The people and the participations without those that a walk-in at the door has written; staff who walked in stay staff. */
export function withoutWalkIns<
  P extends { readonly id: string; readonly role: string },
  T extends { readonly personId: string },
>({ people, participations }: Lists<P, T>, presences: Presences): Lists<P, T> {
  const walkIns = new Set(
    [...presences.values()]
      .filter(({ entries }) => entries.some(({ action, source }) => action === 'arrive' && source === 'walkIn'))
      .map(({ key }) => key),
  );
  if (walkIns.size === 0) return { people, participations };
  return {
    people: people.filter(({ id, role }) => role !== 'participant' || !walkIns.has(id)),
    participations: participations.filter(({ personId }) => !walkIns.has(personId)),
  };
}
