import type { Comparison } from '@shared/contract/bundle.contract.ts';
import { withRequired } from '@shared/domain/merge-picks.ts';

/**
 * What is ticked at first. A backup: everything. A file: what was changed there alone; where nothing tells who changed what, everything
 * but the removal of what is only here.
 */
export function defaultPicks(comparison: Comparison, source: 'file' | 'backup'): ReadonlySet<string> {
  const { differences, knowsSides } = comparison;
  const wanted = differences.filter(({ side, kind }) => {
    if (source === 'backup') return true;
    return knowsSides ? side === 'there' : kind !== 'removed';
  });
  const picks = withRequired(
    differences,
    wanted.map(({ key }) => key),
  );
  if (source === 'backup') return picks;
  // What it takes along must not undo what was done here: then it waits for the user.
  const guarded = new Set(
    differences
      .filter(({ side, kind }) => side === 'here' || side === 'both' || (!knowsSides && kind === 'removed'))
      .map(({ key }) => key),
  );
  const safe = wanted.filter(({ key }) => [...withRequired(differences, [key])].every((each) => !guarded.has(each)));
  return withRequired(
    differences,
    safe.map(({ key }) => key),
  );
}
