import type { Blank, Entity, GestureTable } from '@shared/entities/index.ts';
import { Button, Field, IconButton, Table, TextField, useIsReadOnly } from '@ui/index.ts';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { FieldControl } from './FieldControl.tsx';
import type { References } from './fields/labelled.ts';
import { readerOf } from './fields/reader.ts';
import styles from './Records.module.css';
import { readTable } from './table/table-edits.ts';
import type { TableReader } from './table/table-edits.ts';
import type { RowGestures } from './useRows.ts';

export interface PartTableProps<N extends GestureTable> {
  readonly table: N;
  /** Names it, as the heading over it does. */
  readonly label: string;
  readonly rows: readonly Entity<N>[];
  readonly gestures: RowGestures<Blank<N>>;
  readonly fields: readonly (keyof Blank<N> & string)[];
  /** What a new row holds: what it is a part of, today. */
  readonly start: Partial<Blank<N>>;
  readonly addLabel: string;
  /** The text with which a row begins, typed below the others; without it a button adds one. */
  readonly begin?: keyof Blank<N> & string;
  readonly references?: References;
  /** What is odd about a row, with the remedy. */
  readonly issueOf?: (row: Entity<N>) => string | undefined;
  /** How texts are read, where the declaration does not say it all. */
  readonly reader?: TableReader<Entity<N>, Blank<N>>;
  /** A text as it is shown, where that is not how it is stored. */
  readonly textOf?: (row: Entity<N>, name: string) => string | undefined;
}

/** The few rows that are parts of a record, each on a line: edited in place, added below, removed at the end of the line. */
export function PartTable<N extends GestureTable>(props: PartTableProps<N>) {
  const { table, label, rows, gestures, fields, start, addLabel, begin, references, issueOf, textOf } = props;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const reader = props.reader ?? (readerOf(table, { t, references }) as TableReader<Entity<N>, Blank<N>>);
  const add = (fresh: Partial<Blank<N>>) => gestures.add([{ ...start, ...fresh }], null);

  function read(row: Entity<N>, columnId: string, text: string) {
    return readTable([row], reader, [{ rowId: row.id, columnId, text }]);
  }
  async function storeText(row: Entity<N>, columnId: string, text: string): Promise<void> {
    const edits = read(row, columnId, text);
    if (edits.ok && edits.patches.length > 0) await gestures.edit(edits.patches);
  }
  function control(row: Entity<N>, name: string, at: number) {
    const value: unknown = row[name as keyof Entity<N>];
    return (
      <Field label={t('records.partField', { field: columnTitle(table, name), row: at + 1 })} className={styles.bare}>
        <FieldControl
          table={table}
          name={name}
          value={value}
          text={textOf?.(row, name)}
          rows={1}
          references={references?.[name]}
          refusalOf={(text) => {
            const edits = read(row, name, text);
            return edits.ok ? undefined : edits.faults[0]?.error;
          }}
          onText={(text) => storeText(row, name, text)}
          onValue={(next) => gestures.edit([{ id: row.id, patch: { [name]: next } as Partial<Blank<N>> }])}
        />
      </Field>
    );
  }
  return (
    <div className={styles.parts}>
      {rows.length === 0 ? null : (
        <Table
          caption={label}
          density="dense"
          columns={[
            ...fields.map((name) => ({ key: name, title: columnTitle(table, name) })),
            { key: 'remove', title: t('records.remove', { count: 1 }), kind: 'actions', hideTitle: true },
          ]}
        >
          {rows.map((row, at) => {
            const issue = issueOf?.(row);
            return (
              <tr key={row.id}>
                {fields.map((name, column) => (
                  <td key={name}>
                    {control(row, name, at)}
                    {column > 0 || issue === undefined ? null : <p className={styles.issue}>{issue}</p>}
                  </td>
                ))}
                <td data-actions>
                  <IconButton
                    changes
                    size="small"
                    icon={Trash2}
                    label={t('records.removePart', { label, row: at + 1 })}
                    onClick={() => void gestures.remove([row.id])}
                  />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
      {isReadOnly ? null : begin === undefined ? (
        <Button variant="quiet" size="small" changes icon={Plus} onClick={() => void add({})}>
          {addLabel}
        </Button>
      ) : (
        <TextField
          key={rows.length}
          label={addLabel}
          placeholder={addLabel}
          value=""
          onCommit={(text) => (text.trim() === '' ? undefined : add({ [begin]: text } as Partial<Blank<N>>))}
        />
      )}
    </div>
  );
}
