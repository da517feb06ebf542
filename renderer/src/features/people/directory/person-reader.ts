import { normalisePhone } from '@shared/domain/phone.ts';
import type { Blank } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import { LOCALES } from '@app/i18n/i18n.ts';
import { patchOf, readerOf } from '@app/records/fields/reader.ts';
import { plain } from '@shared/sheets/field-words.ts';
import { readText } from '@app/records/fields/read-field.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import { PERSON_ROLES } from '../roles.ts';
import type { PersonRole } from '../roles.ts';
import type { PersonRow } from './person-row.ts';

type PersonFields = Blank<'person'>;

const ONE_PERSON = /^(?:개인|person)$/iu;

/** What the texts of the directory mean. Role names are read in both languages. */
export function personReader(t: TFunction): TableReader<PersonRow, PersonFields> {
  function roleNamed(text: string): PersonRole | undefined {
    const typed = plain(text);
    return PERSON_ROLES.find((one) =>
      LOCALES.some((lng) =>
        [t(`people.role.${one}`, { lng }), ...t(`people.roleAlso.${one}`, { lng }).split('|')].some(
          (name) => plain(name) === typed,
        ),
      ),
    );
  }

  /** Whether a word says no more than the role that it stands for. */
  function isSameWord(one: PersonRole, written: string): boolean {
    return LOCALES.some((lng) =>
      ['', t(`people.role.${one}`, { lng }), ...t(`people.roleSame.${one}`, { lng }).split('|')].some(
        (name) => plain(name) === plain(written),
      ),
    );
  }

  /** What is typed must be a role of the list; a pasted row may bring its own words for one, which are kept beside 기타. */
  function role(text: string, row: PersonRow | null): Reading<PersonFields> {
    const line = readText(t, text);
    if (!line.ok) return line;
    const written = line.value;
    const found = written === '' ? 'other' : roleNamed(written);
    if (found !== undefined) {
      // 접수, 음향, 총괄 say more than the role does: the word is kept where the position is empty.
      const says = !isSameWord(found, written) && (row === null || row.position === '');
      return { ok: true, patch: says ? { role: found, position: written } : { role: found } };
    }
    if (row !== null) return declared.read('role', text, row);
    const note = t('people.error.roleKept', { written, other: t('people.role.other') });
    return { ok: true, patch: { role: 'other', position: written }, note };
  }

  const declared = readerOf<'person', PersonRow>('person', { t });
  return readerOf<'person', PersonRow>(
    'person',
    { t },
    {
      cells: {
        phone: (text) => patchOf(readText(t, text), (phone) => ({ phone: normalisePhone(phone) })),
        role,
        isGroup: (text, row) => declared.read('isGroup', ONE_PERSON.test(text.trim()) ? '' : text, row),
      },
    },
  );
}
