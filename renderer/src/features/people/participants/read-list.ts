/** A block of applicants copied from a form or a spreadsheet, by its headings or in the usual order of columns. */
import type { CommandInput } from '@shared/contract/index.ts';
import { parseDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { parseTsv } from '@ui/index.ts';
import { askedWords } from '@shared/sheets/field-words.ts';
import { namesOfColumn } from '@app/i18n/field-words.ts';
import { arrangeBlock, readHeader } from '@shared/sheets/headed-block.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';

export type ListedApplicant = CommandInput<'participation.import'>['rows'][number];

/** In the order in which a block without headings is read. */
export const LIST_COLUMNS = [
  'nickname',
  'phone',
  'affiliation',
  'groupId',
  'companions',
  'name',
  'email',
  'accessNeed',
  'via',
  'appliedOn',
  'consent',
  'portrait',
] as const;
const OF_PERSON: ReadonlySet<string> = new Set([
  'name',
  'nickname',
  'affiliation',
  'phone',
  'email',
  'consent',
  'portrait',
]);
const MOST_COMPANIONS = 99;

export function listColumnTable(column: (typeof LIST_COLUMNS)[number]): 'person' | 'participation' {
  return OF_PERSON.has(column) ? 'person' : 'participation';
}

export function listHeadings(): readonly HeadedColumn[] {
  return LIST_COLUMNS.map((id) => {
    const table = listColumnTable(id);
    return { id, names: namesOfColumn(table, id), asked: askedWords(table, id) };
  });
}

/** Lines that name nobody are left out; what cannot be read as a day or a number says nothing. */
export function readList(text: string, near: CivilDate): readonly ListedApplicant[] {
  const matrix = parseTsv(text);
  const headed = readHeader(matrix, listHeadings());
  const lines = arrangeBlock(headed ?? { columnIds: LIST_COLUMNS, body: matrix });
  return lines.flatMap((line): readonly ListedApplicant[] => {
    const cell = (name: (typeof LIST_COLUMNS)[number]) => line[name]?.trim() ?? '';
    if (cell('name') === '' && cell('nickname') === '') return [];
    const day = parseDate(cell('appliedOn'), near);
    const companions = companionsIn(cell('companions'));
    return [
      {
        name: cell('name'),
        nickname: cell('nickname'),
        affiliation: cell('affiliation'),
        phone: cell('phone'),
        email: cell('email'),
        group: cell('groupId'),
        appliedOn: day.ok ? day.value : null,
        via: cell('via'),
        companions: companions ?? 0,
        accessNeed: cell('accessNeed'),
        consent: agreed(cell('consent'), 'online') ?? null,
        portrait: agreed(cell('portrait'), 'granted') ?? null,
      },
    ];
  });
}

/** How many come along; undefined for what is no such number. */
export function companionsIn(text: string): number | undefined {
  const figures = /^(\d{1,3})(?:\.0+)?\s*(?:명|인)?$/u.exec(text.normalize('NFKC').trim())?.[1];
  const count = figures === undefined ? Number.NaN : Number(figures);
  return count <= MOST_COMPANIONS ? count : undefined;
}

const REFUSES =
  /않|안\s*함|안\s*합|미동의|거부|거절|부동의|비동의|아니|싫|불가|^(?:x|n|no|not)\b|disagree|decline|do not|don.t/iu;
const AGREES = /동의|^(?:예|네|응|o|y|yes|true|v|✓|✔)(?:$|[\s,.!(])|가능|괜찮|허락|찬성|agree|accept|consent/iu;

/** Whether somebody agreed, as forms put it; null for an empty cell, undefined for what says neither. */
export function agreed<C extends string>(text: string, yes: C): C | 'refused' | null | undefined {
  if (text.trim() === '') return null;
  if (REFUSES.test(text.trim())) return 'refused';
  return AGREES.test(text.trim()) ? yes : undefined;
}
