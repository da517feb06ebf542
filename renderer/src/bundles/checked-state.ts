import type { Difference } from '@shared/contract/bundle-difference.ts';

/** Of a box that stands for many. */
export function checkedState(differences: readonly Difference[], picks: ReadonlySet<string>): boolean | 'mixed' {
  const picked = differences.filter(({ key }) => picks.has(key)).length;
  if (picked === 0) return false;
  return picked === differences.length ? true : 'mixed';
}
