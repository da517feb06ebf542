import type { tableExport as ko } from '../ko/table-export.ts';
import type { Words } from '../words.ts';

export const tableExport: Words<typeof ko> = {
  group: 'Tables',
  action: 'Export as a table…',
  offer: 'Export as a table: {{thing, inSentence}}',
  all: 'Export all tables',
  about: 'The rows are saved as a spreadsheet. One for insiders can be changed and imported again.',
  aboutAll: 'Saved as an Excel file with a sheet for each table that has rows.',
  format: 'Format',
  formats: { xlsx: 'Excel (XLSX)', csv: 'CSV' },
  hint: {
    internal:
      'Everything, names and contacts too. Each row has a hidden key, by which it is changed when it is imported again.',
    shared: 'Names and telephones are masked; facts about one person are left out.',
    public: 'Roles instead of names; contacts and facts about one person are left out.',
  },
  save: 'Save',
  saved: 'Table saved: {{path}}',
  cut_other: 'Table saved, but {{count}} cells were too long and lost their end: {{path}}',
  cut_one: 'Table saved, but {{count}} cell was too long and lost its end: {{path}}',
};
