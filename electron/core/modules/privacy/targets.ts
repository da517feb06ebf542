import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import { fieldNames } from '@shared/entities/derive.ts';
import type { PersonalClass } from '@shared/entities/fields.ts';
import type { EntityName, Registry } from '../../db/tables.ts';

/** Of these rows only what says who somebody is goes: whom an expense was paid to, whom a published notice names. */
const ERASED = [
  ['expenses', 'expense', 'name'],
  ['payments', 'payment', 'name'],
  ['briefs', 'brief', 'contact'],
] as const satisfies readonly (readonly [keyof DestructionTargets, EntityName, PersonalClass])[];

export interface ErasedFields {
  readonly table: (typeof ERASED)[number][1];
  readonly ids: readonly string[];
  /** They become empty. */
  readonly columns: readonly string[];
}

export function erasedFields(registry: Registry, targets: DestructionTargets): readonly ErasedFields[] {
  return ERASED.map(([kind, table, personal]) => ({
    table,
    ids: targets[kind],
    columns: fieldNames(registry.declarationOf(table), (field) => field.personal === personal),
  }));
}

export function together(all: readonly { readonly targets: DestructionTargets }[]): DestructionTargets {
  return {
    people: all.flatMap(({ targets }) => targets.people),
    expenses: all.flatMap(({ targets }) => targets.expenses),
    payments: all.flatMap(({ targets }) => targets.payments),
    briefs: all.flatMap(({ targets }) => targets.briefs),
    experiments: all.flatMap(({ targets }) => targets.experiments),
  };
}
