import type { FieldDifference } from '@shared/contract/bundle-difference.ts';
import type { RowHistory } from '@shared/contract/history.contract.ts';
import { Button, Table } from '@ui/index.ts';
import { History, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeText, fieldName, subjectText, valueText } from '@app/i18n/history-sentences.ts';
import styles from '../History.module.css';

export interface RowDetailsProps {
  readonly change: RowHistory;
  readonly canRestore: boolean;
  readonly onRestore: (when: 'before' | 'after') => void;
  readonly onShowThing: () => void;
}

/** What a step did to one row, and the ways back to before and after it. */
export function RowDetails({ change, canRestore, onRestore, onShowThing }: RowDetailsProps) {
  const { t } = useTranslation();
  const what = subjectText(change);
  return (
    <section className={styles.row}>
      <h3 className={styles.rowTitle}>{change.kind === 'changed' ? what : changeText(change)}</h3>
      {change.fields.length === 0 ? null : (
        <FieldTable
          caption={what}
          table={change.table}
          fields={change.fields}
          heads={[t('history.panel.before'), t('history.panel.after')]}
        />
      )}
      <div className={styles.rowActions}>
        {canRestore ? (
          <>
            <Button
              size="small"
              changes
              icon={Undo2}
              aria-label={t('history.panel.toBeforeNamed', { what })}
              onClick={() => onRestore('before')}
            >
              {t('history.panel.toBefore')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              changes
              aria-label={t('history.panel.toAfterNamed', { what })}
              onClick={() => onRestore('after')}
            >
              {t('history.panel.toAfter')}
            </Button>
          </>
        ) : null}
        <Button size="small" variant="quiet" icon={History} onClick={onShowThing}>
          {t('history.panel.showThing')}
        </Button>
      </div>
    </section>
  );
}

export function FieldTable(props: {
  readonly caption: string;
  readonly table: string;
  readonly fields: readonly FieldDifference[];
  readonly heads: readonly [before: string, after: string];
}) {
  const { caption, table, fields, heads } = props;
  const { t } = useTranslation();
  return (
    <Table
      density="dense"
      caption={caption}
      columns={[
        { key: 'field', title: t('history.panel.field') },
        { key: 'before', title: heads[0] },
        { key: 'after', title: heads[1] },
      ]}
      className={styles.fields}
    >
      {fields.map(({ field, kind, before, after }) => (
        <tr key={field}>
          <th scope="row">{fieldName(table, field)}</th>
          {kind === 'order' || kind === 'structure' ? (
            <td colSpan={2}>{t('history.sentence.fieldOnly', { field: '' })}</td>
          ) : (
            <>
              <td className={styles.was}>{valueText(table, field, before)}</td>
              <td>{valueText(table, field, after)}</td>
            </>
          )}
        </tr>
      ))}
    </Table>
  );
}
