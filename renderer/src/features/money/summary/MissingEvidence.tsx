import { formatWon, sumWon } from '@shared/domain/money.ts';
import { Button, Table } from '@ui/index.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import styles from '../Money.module.css';

const MOST = 50;

export interface MissingEvidenceProps {
  readonly rows: readonly ExpenseView[];
  readonly onShow: () => void;
}

/** Every expense that an accountant would send back, with its reason. */
export function MissingEvidence({ rows, onShow }: MissingEvidenceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const missing = rows.flatMap((row) => (row.evidenceGap === null ? [] : [{ row, gap: row.evidenceGap }]));
  const sum = sumWon(missing.map(({ row }) => row.total));
  return (
    <section>
      <div className={styles.tableHead}>
        <h2 className={styles.sectionTitle}>{t('money.missingEvidence')}</h2>
        {missing.length === 0 ? null : (
          <Button size="small" onClick={onShow}>
            {t('money.fillIn')}
          </Button>
        )}
        <span className={styles.unit}>{t('money.unit')}</span>
      </div>
      {missing.length === 0 ? (
        <p className={styles.quiet}>{t(rows.length === 0 ? 'money.nothingYet' : 'money.evidenceComplete')}</p>
      ) : (
        <Table
          density="dense"
          caption={t('money.missingEvidence')}
          columns={[
            { key: 'number', title: t('money.number'), kind: 'number' },
            { key: 'date', title: t('money.expenseColumn.date') },
            { key: 'description', title: t('money.expenseColumn.description') },
            { key: 'payee', title: t('money.expenseColumn.payee') },
            { key: 'total', title: t('money.expenseColumn.total'), kind: 'number' },
            { key: 'reason', title: t('money.reason') },
          ]}
          foot={
            <tr>
              <th scope="row" colSpan={4}>
                {t('money.sumOf', { count: missing.length })}
              </th>
              <td data-number>{sum.ok ? formatWon(sum.value) : ''}</td>
              <td>{missing.length > MOST ? t('people.more', { count: missing.length - MOST }) : ''}</td>
            </tr>
          }
        >
          {missing.slice(0, MOST).map(({ row, gap }) => (
            <tr key={row.id}>
              <td data-number>{row.number}</td>
              <td className="tabular">{row.date === null ? '' : formatPlainDate(row.date, locale)}</td>
              <td>{row.description}</td>
              <td>{row.payee}</td>
              <td data-number>{formatWon(row.total)}</td>
              <td>{t(`money.gap.${gap}`)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
