import { matchesSearch } from '@shared/domain/choseong.ts';
import { latestCount } from '@shared/domain/topic-scoring.ts';
import { DECLARED } from '@shared/entities/index.ts';
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

/** What stays chosen when the room is left. */
export type KeptFilter = {
  readonly state: Proposal['state'] | null;
  readonly source: Proposal['source'] | null;
  readonly tag: string | null;
};

export type ProposalFilter = KeptFilter & { readonly search: string };

/** The tags of a proposal: what commas or # part, or single words where there are none of these. */
export function tagsOf({ tags }: Pick<Proposal, 'tags'>): readonly string[] {
  return tags
    .normalize('NFC')
    .split(/[,、#]/u.test(tags) ? /[,、#]/u : /\s/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** Every tag that proposals have, once each, in the order of the alphabet. */
export function allTags(rows: readonly Pick<Proposal, 'tags'>[]): readonly string[] {
  return [...new Set(rows.flatMap(tagsOf))].toSorted((a, b) => a.localeCompare(b, 'ko'));
}

/** What was kept of a filter; a code that is no longer known filters nothing. */
export function readKeptFilter(stored: unknown): KeptFilter {
  const kept: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { state, source } = DECLARED.proposal.fields;
  return {
    state: state.schema.safeParse(kept['state']).data ?? null,
    source: source.schema.safeParse(kept['source']).data ?? null,
    tag: typeof kept['tag'] === 'string' ? kept['tag'] : null,
  };
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
export function isWhole({ search, state, source, tag }: ProposalFilter): boolean {
  return search === '' && state === null && source === null && tag === null;
}

export function findProposals(
  rows: readonly ProposalRow[],
  { search, state, source, tag }: ProposalFilter,
): readonly ProposalRow[] {
  return rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (source === null || row.source === source) &&
      (tag === null || tagsOf(row).includes(tag)) &&
      (search === '' ||
        [row.title, row.problem, row.idea, row.tags, row.sourceNote].some((text) => matchesSearch(text, search))),
  );
}
