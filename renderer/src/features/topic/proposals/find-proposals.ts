import { matchesSearch } from '@shared/domain/choseong.ts';
import { latestCount } from '@shared/domain/topic-scoring.ts';
import type { Entity } from '@shared/entities/index.ts';

type Proposal = Entity<'proposal'>;

/** A proposal as its list shows it. */
export interface ProposalRow extends Proposal {
  /** The newest numbers; null where there is none. */
  readonly sympathy: number | null;
  readonly opinions: number | null;
  readonly agreement: number | null;
  /** Counts of it that have no day. */
  readonly undated: number;
}

export interface ProposalFilter {
  readonly search: string;
  readonly state: Proposal['state'] | null;
  readonly source: Proposal['source'] | null;
}

/** Someone's proposal that is not stored yet. */
export function newProposalRow(proposal: Proposal): ProposalRow {
  return { ...proposal, sympathy: null, opinions: null, agreement: null, undated: 0 };
}

export function proposalRows(
  proposals: readonly Proposal[],
  counts: readonly Entity<'proposalCount'>[],
): readonly ProposalRow[] {
  const own = new Map<string, Entity<'proposalCount'>[]>();
  for (const count of counts) own.set(count.proposalId, [...(own.get(count.proposalId) ?? []), count]);
  return proposals.map((proposal) => {
    const its = own.get(proposal.id) ?? [];
    const newest = (kind: string) => latestCount(its, proposal.id, kind)?.value ?? null;
    return {
      ...proposal,
      sympathy: newest('sympathy'),
      opinions: newest('opinion'),
      agreement: newest('agreement'),
      undated: its.filter(({ asOf }) => asOf === null).length,
    };
  });
}

/** Whether no proposal is left out. */
export function isWhole({ search, state, source }: ProposalFilter): boolean {
  return search === '' && state === null && source === null;
}

export function findProposals(
  rows: readonly ProposalRow[],
  { search, state, source }: ProposalFilter,
): readonly ProposalRow[] {
  return rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (source === null || row.source === source) &&
      (search === '' ||
        [row.title, row.problem, row.idea, row.tags, row.sourceNote].some((text) => matchesSearch(text, search))),
  );
}
