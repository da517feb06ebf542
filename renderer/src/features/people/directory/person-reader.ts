import { normalisePhone } from '@shared/domain/phone.ts';
import { TEXT_LIMIT } from '@shared/contract/entities.ts';
import type { TFunction } from 'i18next';
import { readCellText } from '@app/records/table/cell-text.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import { LOCALES } from '@app/i18n/i18n.ts';
import { PERSON_ROLES } from '../roles.ts';
import type { PersonRole } from '../roles.ts';
import { isNamed } from './person-row.ts';
import type { PersonFields, PersonRow } from './person-row.ts';

const YES = /^(?:예|네|o|y|yes|true|1|v|✓|✔|단체|group)$/iu;
const NO = /^(?:|아니요|아니오|x|n|no|false|0|개인|person|-)$/iu;

type LineColumn = 'name' | 'nickname' | 'affiliation' | 'position' | 'email';

function isLine(columnId: string): columnId is LineColumn {
  return ['name', 'nickname', 'affiliation', 'position', 'email'].includes(columnId);
}

function plain(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}

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

  /** What is typed must be a role of the list; a pasted row may bring its own words for one, which are kept beside 기타. */
  function role(text: string, row: PersonRow | null): Reading<PersonFields> {
    const line = readCellText(t, text, 'line', TEXT_LIMIT.line);
    if (!line.ok) return line;
    const written = line.value;
    const found = written === '' ? 'other' : roleNamed(written);
    if (found !== undefined) return { ok: true, patch: { role: found } };
    if (row === null) {
      const note = t('people.error.roleKept', { written, other: t('people.role.other') });
      return { ok: true, patch: { role: 'other', position: written }, note };
    }
    const known = PERSON_ROLES.map((one) => t(`people.role.${one}`)).join(', ');
    return { ok: false, error: t('people.error.role', { known }) };
  }

  return {
    read(columnId, text, row) {
      if (isLine(columnId)) {
        const line = readCellText(t, text, 'line', TEXT_LIMIT.line);
        if (!line.ok) return line;
        // Of a new row everything is empty already; an empty cell must not take away what the role left in it.
        if (row === null && line.value === '') return { ok: true, patch: {} };
        return { ok: true, patch: { [columnId]: line.value } };
      }
      switch (columnId) {
        case 'phone': {
          const phone = readCellText(t, text, 'line', TEXT_LIMIT.line);
          return phone.ok ? { ok: true, patch: { phone: normalisePhone(phone.value) } } : phone;
        }
        case 'notes': {
          const notes = readCellText(t, text, 'multiline', TEXT_LIMIT.note);
          return notes.ok ? { ok: true, patch: { notes: notes.value } } : notes;
        }
        case 'role':
          return role(text, row);
        case 'isGroup': {
          const typed = text.trim();
          if (!YES.test(typed) && !NO.test(typed)) return { ok: false, error: t('people.error.yesNo') };
          return { ok: true, patch: { isGroup: YES.test(typed) } };
        }
        default:
          return { ok: true, patch: {} };
      }
    },
    complete(patch, row) {
      const named = isNamed({ name: '', nickname: '', ...row, ...patch });
      // A draft may wait for its name; a stored or pasted person may not.
      if (named || row?.isDraft === true) return { ok: true, patch };
      const error = t(row === null ? 'people.error.newNameNeeded' : 'people.error.nameNeeded');
      return { ok: false, error, columnId: 'name' };
    },
  };
}
