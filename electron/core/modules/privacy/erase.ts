/**
 * Destroying rows for good: without an image, with everything that hangs on them, with what every text, the undo journal, the settings
 * of papers and the desk's memory say of them. The same deed serves the library and its backups.
 */
import type { DestructionTargets, Wording } from '@shared/contract/privacy.contract.ts';
import { NOBODY, mergedIdentifiers } from '@shared/domain/identifiers.ts';
import type { Identifiers } from '@shared/domain/identifiers.ts';
import { destroyExperiment } from '../library/purge.shared.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { identifiersFor, identifiersInExperiments } from './identities.ts';
import { Redactor } from './redactor.ts';
import { erasedFields } from './targets.ts';

export interface ErasureRequest {
  readonly targets: DestructionTargets;
  readonly wording: Wording;
  /** What the people are known by from elsewhere: this file may name them without having their rows. */
  readonly known?: Identifiers;
}

/** How this file's texts lose whoever is destroyed; to be asked before the rows go. */
export function redactorOf(
  work: ConstructorParameters<typeof Redactor>[0],
  { targets, wording, known = NOBODY }: ErasureRequest,
): Redactor {
  const identifiers = mergedIdentifiers([identifiersFor(work, targets), known]);
  return new Redactor(
    work,
    targets,
    { identifiers, quoted: identifiersInExperiments(work, targets.experiments) },
    wording,
  );
}

/** Must run as a command of the library without an undo step. */
export function eraseTargets(work: UnitOfWork, request: ErasureRequest): void {
  const { people, experiments } = request.targets;
  const redactor = redactorOf(work, request);
  const gone = people.flatMap((id) => work.deleteRowWithoutUndo('person', id));
  const emptied = erasedFields(work.registry, request.targets);
  for (const { table, ids, columns } of emptied) {
    const blank = Object.fromEntries(columns.map((column) => [column, '']));
    for (const id of ids) if (work.find(table, id) !== undefined) work.updateWithoutUndo(table, id, blank);
  }
  for (const id of experiments) destroyExperiment(work, id);
  work.purge({ gone, emptied, replaceText: (text, place) => redactor.reword(text, place) });
}
