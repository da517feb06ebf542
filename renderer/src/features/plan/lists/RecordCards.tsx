import type { Blank, Entity } from '@shared/entities/index.ts';
import { IconButton, TextField, useIsReadOnly } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { FormField } from '@app/records/RecordForm.tsx';
import type { Rows } from '@app/records/useRows.ts';
import styles from '../Plan.module.css';

/** The tables whose rows have more to say than a line holds; all have a title. */
export type CardTable = 'target' | 'referenceCase' | 'planStage';

export interface RecordCardsProps<N extends CardTable> {
  readonly table: N;
  readonly label: string;
  readonly rows: Rows<N>;
  readonly fields: readonly FormField<N>[];
  readonly addLabel: string;
  /** Said while there is no row, with what begins it. */
  readonly empty: string;
  readonly start?: ReactNode;
  /** The row that the address leads to. */
  readonly openId: string | null;
  /** What is odd about a row. */
  readonly issueOf?: (row: Entity<N>) => string | undefined;
}

/** Rows as cards on the page that is written on; the next one begins with its title, typed below. */
export function RecordCards<N extends CardTable>(props: RecordCardsProps<N>) {
  const { table, label, rows, fields, addLabel, empty, start, openId, issueOf } = props;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (openId === null) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(openId)}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [openId]);
  // Every one of these tables has a title, which the type of a row with a name of several tables does not tell.
  const titleOf = (row: Entity<N>) => (row as Entity<CardTable>).title;
  const add = (title: string) => rows.add([{ title } as Partial<Blank<N>>], null);

  return (
    <section ref={list} aria-label={label} className={styles.list}>
      <h3>{label}</h3>
      {rows.rows.length > 0 ? null : (
        <>
          <p className={styles.quiet}>{empty}</p>
          {start}
        </>
      )}
      {rows.rows.map((row) => {
        const issue = issueOf?.(row);
        return (
          <article key={row.id} data-row={row.id} aria-label={titleOf(row)} className={styles.card}>
            <RecordForm<N, Entity<N>>
              table={table}
              row={row}
              layout="stacked"
              groups={[{ fields }]}
              onEdit={(patch) => rows.edit([{ id: row.id, patch: patch as Partial<Blank<N>> }])}
            />
            {issue === undefined ? null : <p className={styles.issue}>{issue}</p>}
            <span className={styles.cardFoot}>
              <IconButton
                changes
                size="small"
                icon={Trash2}
                label={t('plan.lists.remove', { title: titleOf(row) })}
                onClick={() => void rows.remove([row.id])}
              />
            </span>
          </article>
        );
      })}
      {isReadOnly ? null : (
        <TextField
          key={rows.rows.length}
          label={addLabel}
          placeholder={addLabel}
          value=""
          onCommit={(title) => (title.trim() === '' ? undefined : add(title))}
        />
      )}
    </section>
  );
}
