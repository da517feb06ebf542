import { personRole } from '@shared/contract/entities.ts';
import type { Person } from '@shared/contract/entities.ts';

export type PersonRole = Person['role'];

/** What someone is to the experiment, in the order in which they are listed. */
export const PERSON_ROLES: readonly PersonRole[] = personRole.options;
