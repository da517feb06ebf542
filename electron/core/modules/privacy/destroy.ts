/**
 * Destroying rows for good: without an image, with everything that hangs on them, with what every text, the undo journal, the settings
 * of papers and the desk's memory say of them. The same deed serves the library and its backups, whose schema may be an older one.
 */
import type { DestructionTargets, Wording } from '@shared/contract/privacy.contract.ts';
import { NOBODY, soughtTogether } from '@shared/domain/sought.ts';
import type { Sought } from '@shared/domain/sought.ts';
import type { EntityName } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { soughtFor, soughtInExperiments } from './identities.ts';
import { Strike } from './strike.ts';

export interface Deed {
  readonly targets: DestructionTargets;
  readonly wording: Wording;
  /** What the people are known by from elsewhere: this file may name them without having their rows. */
  readonly known?: Sought;
}

function destroyRow(work: UnitOfWork, known: ReadonlySet<string>, table: EntityName, id: string): void {
  for (const { table: holder, column, onRemove } of work.registry.referencesTo(table)) {
    if (onRemove === 'remove' && known.has(holder)) work.destroy(holder, column, id);
  }
  work.destroy(table, 'id', id);
}

/** How this file's texts lose whoever is destroyed; to be asked before the rows go. */
export function strikeOf(
  work: ConstructorParameters<typeof Strike>[0],
  { targets, wording, known = NOBODY }: Deed,
): Strike {
  const sought = soughtTogether([soughtFor(work, targets), known]);
  return new Strike(work, targets, { sought, quoted: soughtInExperiments(work, targets.experiments) }, wording);
}

/** `tables`: those that the file has. Must run as a command without an undo step. */
export function destroyTargets(work: UnitOfWork, deed: Deed, tables: ReadonlySet<string>): void {
  const { people, expenses, briefs, experiments } = deed.targets;
  const strike = strikeOf(work, deed);
  for (const id of people) destroyRow(work, tables, 'person', id);
  for (const id of expenses) {
    if (work.find('expense', id) !== undefined) work.overwrite('expense', id, { payee: '' });
  }
  for (const id of briefs) {
    if (work.find('brief', id) !== undefined) work.overwrite('brief', id, { noticeContact: '' });
  }
  for (const id of experiments) {
    for (const table of work.registry.names.toReversed()) {
      if (tables.has(table)) work.destroy(table, table === 'experiment' ? 'id' : 'experimentId', id);
    }
    work.forgetHistory(id);
  }
  work.forgetRows({ table: 'person', ids: people });
  work.forgetRows({ table: 'expense', ids: expenses });
  work.forgetRows({ table: 'brief', ids: briefs });
  work.reword((text, place) => strike.reword(text, place));
}
