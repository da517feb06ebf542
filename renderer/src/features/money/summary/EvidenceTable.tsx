import { formatWon, sumWon } from '@shared/domain/money.ts';
import { Button, Table } from '@ui/index.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import styles from '../Money.module.css';

const MOST = 50;

export interface EvidenceTableProps {
  readonly title: string;
  readonly rows: readonly ExpenseView[];
  /** Said when there are none. */
  readonly none: string;
  readonly onShow: () => void;
}

/** Expenses that an accountant would send back, each with its reason. */
export function EvidenceTable({ title, rows, none, onShow }: EvidenceTableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const sum = sumWon(rows.map(({ total }) => total));
  return (
    <section>
      <div className={styles.tableHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {rows.length === 0 ? null : (
          <Button size="small" onClick={onShow}>
            {t('money.fillIn')}
          </Button>
        )}
        <span className={styles.unit}>{t('money.unit')}</span>
      </div>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <div className={styles.wide}>
          <Table
            density="dense"
            caption={title}
            columns={[
              { key: 'number', title: t('money.number'), kind: 'number' },
              { key: 'date', title: columnTitle('expense', 'date') },
              { key: 'description', title: columnTitle('expense', 'description') },
              { key: 'payee', title: columnTitle('expense', 'payee') },
              { key: 'total', title: columnTitle('expense', 'total'), kind: 'number' },
              { key: 'reason', title: t('money.reason') },
            ]}
            foot={
              <tr>
                <th scope="row" colSpan={4}>
                  {t('money.sumOf', { count: rows.length })}
                </th>
                <td data-number>{sum.ok ? formatWon(sum.value) : ''}</td>
                <td>{rows.length > MOST ? t('people.more', { count: rows.length - MOST }) : ''}</td>
              </tr>
            }
          >
            {rows.slice(0, MOST).map((row) => (
              <tr key={row.id}>
                <td data-number>{row.number}</td>
                <td className="tabular">{row.date === null ? '' : formatPlainDate(row.date, locale)}</td>
                <td>{row.description}</td>
                <td>{row.payeeLabel}</td>
                <td data-number>{formatWon(row.total)}</td>
                <td>{row.evidenceGap === null ? '' : t(`money.gap.${row.evidenceGap}`)}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}
