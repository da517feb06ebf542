import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';

export function together(all: readonly { readonly targets: DestructionTargets }[]): DestructionTargets {
  return {
    people: all.flatMap(({ targets }) => targets.people),
    expenses: all.flatMap(({ targets }) => targets.expenses),
    briefs: all.flatMap(({ targets }) => targets.briefs),
    experiments: all.flatMap(({ targets }) => targets.experiments),
  };
}
