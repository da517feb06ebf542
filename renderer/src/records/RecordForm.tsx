import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity, EntityName } from '@shared/entities/index.ts';
import { Checkbox, Field } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { FieldControl } from './FieldControl.tsx';
import type { FieldControlProps } from './FieldControl.tsx';
import { readerOf } from './fields/reader.ts';
import styles from './Records.module.css';
import { readTable } from './table/table-edits.ts';
import type { TableReader } from './table/table-edits.ts';
import { useFieldFocus } from './useFieldFocus.ts';

type Patch<N extends EntityName> = Partial<Entity<N>>;

type OwnControlProps = 'text' | 'references' | 'noneLabel' | 'placeholder' | 'rows' | 'unit';

export interface FormField<N extends EntityName> extends Pick<FieldControlProps, OwnControlProps> {
  readonly name: keyof Entity<N> & string;
  /** Where it is not called as its column is. */
  readonly label?: string;
  readonly help?: ReactNode;
  readonly hint?: ReactNode;
  /** What else follows from a new value. */
  readonly along?: (value: unknown) => Patch<N>;
}

export interface FieldGroup<N extends EntityName> {
  /** What the group is called; none for the first one. */
  readonly label?: string;
  /** Beside the heading. */
  readonly mark?: ReactNode;
  readonly fields: readonly FormField<N>[];
  /** Below the fields. */
  readonly foot?: ReactNode;
}

export interface RecordFormProps<N extends EntityName, Row extends Entity<N>> {
  readonly table: N;
  readonly row: Row;
  readonly groups: readonly FieldGroup<N>[];
  /** How texts are read, where the declaration does not say it all. */
  readonly reader?: TableReader<Row, Patch<N>>;
  /** Stores one field; what the store refuses is said at that field. */
  readonly onEdit: (patch: Patch<N>) => Promise<unknown>;
  /** The field that the address leads to. */
  readonly focus?: string;
  readonly layout?: 'row' | 'stacked';
}

/** One record with room to breathe: groups of fields, each stored by itself as soon as it is left. */
export function RecordForm<N extends EntityName, Row extends Entity<N>>(props: RecordFormProps<N, Row>) {
  const { table, row, groups, onEdit, focus, layout = 'row' } = props;
  const { t } = useTranslation();
  const sheet = useFieldFocus(focus);
  const reader = (props.reader ?? readerOf(table, { t })) as TableReader<Row, Patch<N>>;

  function read(columnId: string, text: string) {
    return readTable([row], reader, [{ rowId: row.id, columnId, text }]);
  }
  function refusalOf(columnId: string, text: string): string | undefined {
    const edits = read(columnId, text);
    return edits.ok ? undefined : edits.faults[0]?.error;
  }
  async function storeText(columnId: string, text: string): Promise<void> {
    const edits = read(columnId, text);
    const [first] = edits.ok ? edits.patches : [];
    if (first !== undefined) await onEdit(first.patch);
  }

  function control({ name, label = columnTitle(table, name), help, hint, along, ...own }: FormField<N>): ReactNode {
    const field = PRODUCT.fieldOf(table, name);
    const value: unknown = row[name];
    const store = (next: unknown) => onEdit({ ...({ [name]: next } as Patch<N>), ...along?.(next) });
    if (field?.kind === 'flag') {
      return (
        <Checkbox checked={value === true} hint={hint} onChange={(next) => void store(next)}>
          {label}
        </Checkbox>
      );
    }
    return (
      <Field label={label} help={help} hint={hint} layout={field?.isLong === true ? 'stacked' : layout}>
        <FieldControl
          {...own}
          table={table}
          name={name}
          value={value}
          refusalOf={(text) => refusalOf(name, text)}
          onText={(text) => storeText(name, text)}
          onValue={store}
        />
      </Field>
    );
  }

  return (
    <div ref={sheet} className={styles.form}>
      {groups.map(({ label, mark, fields, foot }) => (
        <section key={label ?? ''} aria-label={label} className={styles.group}>
          {label === undefined ? null : (
            <h3 className={styles.heading}>
              {label} {mark}
            </h3>
          )}
          {fields.map((field) => (
            <div key={field.name} data-field={field.name}>
              {control(field)}
            </div>
          ))}
          {foot}
        </section>
      ))}
    </div>
  );
}
