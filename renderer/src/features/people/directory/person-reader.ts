import { cleanText } from '@shared/domain/text.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { TEXT_LIMIT } from '@shared/contract/entities.ts';
import type { TFunction } from 'i18next';
import type { Reading, TableReader } from '@app/tables/table-edits.ts';
import { LOCALES } from '@app/i18n/i18n.ts';
import { PERSON_ROLES } from '../roles.ts';
import { isNamed } from './person-row.ts';
import type { PersonFields, PersonRow } from './person-row.ts';

const YES = /^(?:예|네|o|y|yes|true|1|v|✓|✔|단체|group)$/iu;
const NO = /^(?:|아니요|아니오|x|n|no|false|0|개인|person|-)$/iu;

type LineColumn = 'name' | 'nickname' | 'affiliation' | 'position' | 'email';

function isLine(columnId: string): columnId is LineColumn {
  return ['name', 'nickname', 'affiliation', 'position', 'email'].includes(columnId);
}

/** What the texts of the directory mean. Role names are read in both languages. */
export function personReader(t: TFunction): TableReader<PersonRow, PersonFields> {
  function limited(text: string, max: number, patch: Partial<PersonFields>): Reading<PersonFields> {
    return text.length > max ? { ok: false, error: t('grid.tooLong', { max }) } : { ok: true, patch };
  }

  function role(text: string): Reading<PersonFields> {
    const typed = text.trim().toLowerCase();
    if (typed === '') return { ok: true, patch: { role: 'other' } };
    const found = PERSON_ROLES.find((one) =>
      LOCALES.some((lng) => t(`people.role.${one}`, { lng }).toLowerCase() === typed),
    );
    const known = PERSON_ROLES.map((one) => t(`people.role.${one}`)).join(', ');
    return found === undefined
      ? { ok: false, error: t('people.error.role', { known }) }
      : { ok: true, patch: { role: found } };
  }

  return {
    read(columnId, text) {
      if (isLine(columnId)) {
        const line = cleanText(text, 'line').trim();
        return limited(line, TEXT_LIMIT.line, { [columnId]: line });
      }
      switch (columnId) {
        case 'phone': {
          const phone = normalisePhone(cleanText(text, 'line'));
          return limited(phone, TEXT_LIMIT.line, { phone });
        }
        case 'notes': {
          const notes = cleanText(text, 'multiline').trim();
          return limited(notes, TEXT_LIMIT.note, { notes });
        }
        case 'role':
          return role(text);
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
