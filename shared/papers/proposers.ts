/** For whom the papers of the proposer are printed: who agreed to something, else everybody whose role it is. */
import type { Entity } from '../entities/index.ts';

export interface Proposer {
  readonly personId: string;
  readonly agreement: Entity<'proposerAgreement'> | undefined;
}

export function proposersOf(
  people: readonly Entity<'person'>[],
  agreements: readonly Entity<'proposerAgreement'>[],
): readonly Proposer[] {
  const agreed = new Map(agreements.map((agreement) => [agreement.personId, agreement]));
  return people
    .filter(({ id, role }) => role === 'proposer' || agreed.has(id))
    .map(({ id }) => ({ personId: id, agreement: agreed.get(id) }));
}
