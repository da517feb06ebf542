/**
 * Destroying rows for good: without an image, with everything that hangs on them, with what every text, the undo journal, the settings
 * of papers and the desk's memory say of them. The same deed serves the library and its backups.
 */
import type { DestructionTargets, Wording } from '@shared/contract/privacy.contract.ts';
import { NOBODY, soughtTogether } from '@shared/domain/sought.ts';
import type { Sought } from '@shared/domain/sought.ts';
import { destroyExperiment } from '../library/purge.shared.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { soughtFor, soughtInExperiments } from './identities.ts';
import { Strike } from './strike.ts';
import { erasedFields } from './targets.ts';

export interface Deed {
  readonly targets: DestructionTargets;
  readonly wording: Wording;
  /** What the people are known by from elsewhere: this file may name them without having their rows. */
  readonly known?: Sought;
}

/** How this file's texts lose whoever is destroyed; to be asked before the rows go. */
export function strikeOf(
  work: ConstructorParameters<typeof Strike>[0],
  { targets, wording, known = NOBODY }: Deed,
): Strike {
  const sought = soughtTogether([soughtFor(work, targets), known]);
  return new Strike(work, targets, { sought, quoted: soughtInExperiments(work, targets.experiments) }, wording);
}

/** Must run as a command of the library without an undo step. */
export function destroyTargets(work: UnitOfWork, deed: Deed): void {
  const { people, experiments } = deed.targets;
  const strike = strikeOf(work, deed);
  const gone = people.flatMap((id) => work.deleteRowWithoutUndo('person', id));
  const emptied = erasedFields(work.registry, deed.targets);
  for (const { table, ids, columns } of emptied) {
    const blank = Object.fromEntries(columns.map((column) => [column, '']));
    for (const id of ids) if (work.find(table, id) !== undefined) work.overwrite(table, id, blank);
  }
  for (const id of experiments) destroyExperiment(work, id);
  work.purge({ gone, emptied, replaceText: (text, place) => strike.reword(text, place) });
}
