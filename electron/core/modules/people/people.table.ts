import { AppError } from '../../kernel/app-error.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { normalisePhone } from '@shared/domain/phone.ts';

/** The directory. A person is known by a name or a nickname, and phones are stored as digits (korean conventions 5.3). */
export const people = rankedTable({
  table: 'person',
  settle(person, at) {
    const name = person.name.trim();
    const nickname = person.nickname.trim();
    if (name === '' && nickname === '') throw new AppError('person.nameNeeded', { row: at });
    return { ...person, name, nickname, phone: normalisePhone(person.phone) };
  },
});
