import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import type { Blank } from '@shared/entities/index.ts';
import { Field, TextField } from '@ui/index.ts';
import type { Parsed } from '@ui/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { readTable } from '@app/records/table/table-edits.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import styles from '../Filming.module.css';
import type { InterviewRow } from './interview-rows.ts';

export interface SlotFieldsProps {
  readonly row: InterviewRow;
  readonly reader: TableReader<InterviewRow, Blank<'interview'>>;
  readonly onEdit: (patch: Partial<Blank<'interview'>>) => Promise<unknown>;
}

/** Start, length and day, read as the table reads them: a slot that clashes is refused at the field. */
export function SlotFields({ row, reader, onEdit }: SlotFieldsProps) {
  const texts = {
    start: row.start === null ? '' : lineClock(row.start),
    minutes: row.minutes === null ? '' : String(row.minutes),
    date: row.date === null ? '' : formatPlainDate(row.date, 'ko'),
  };
  function read(columnId: string, text: string) {
    return readTable([row], reader, [{ rowId: row.id, columnId, text }]);
  }
  return (
    <div className={styles.times}>
      {(['start', 'minutes', 'date'] as const).map((name) => (
        <Field key={name} label={columnTitle('interview', name)} layout="stacked">
          <TextField
            // A text that was refused gives way to a time that was taken elsewhere.
            key={texts[name]}
            numeric
            value={texts[name]}
            parse={(text): Parsed<string> => {
              const edits = read(name, text);
              return edits.ok ? { ok: true, value: text } : { ok: false, error: edits.faults[0]?.error ?? '' };
            }}
            onCommit={async (text) => {
              const edits = read(name, text);
              const [first] = edits.ok ? edits.patches : [];
              if (first !== undefined) await onEdit(first.patch);
            }}
          />
        </Field>
      ))}
    </div>
  );
}
