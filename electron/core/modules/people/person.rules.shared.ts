import { normalisePhone } from '@shared/domain/phone.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { personLabel } from './person-label.ts';

/** Phones are stored as digits (korean conventions 5.3); undo names a person as the organisers themselves see them. */
export const personRules: RowRules<'person'> = {
  complete: (person) => ({ ...person, phone: normalisePhone(person.phone) }),
  label: personLabel,
};
