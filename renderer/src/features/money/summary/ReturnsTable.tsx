import { formatWon, hasMovement, sumWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import { Banner, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { SourceView } from '../model/book-view.ts';
import styles from '../Money.module.css';

const COLUMNS = ['received', 'spent', 'left', 'interest', 'toReturn'] as const;

/** What the sources paid out against what was spent of it, and what goes back: section ‘잔액·이자·반납’ of the settlement report. */
export function ReturnsTable({ sources }: { readonly sources: readonly SourceView[] }) {
  const { t } = useTranslation();
  const rows = sources.filter(({ settlement }) => hasMovement(settlement));
  const overspent = rows.filter(({ settlement }) => settlement.overspent > 0);
  function sum(key: (typeof COLUMNS)[number]): string {
    const whole = sumWon(rows.map(({ settlement }) => settlement[key] ?? won(0)));
    return whole.ok ? formatWon(whole.value) : '';
  }
  return (
    <section>
      <div className={styles.tableHead}>
        <h2 className={styles.sectionTitle}>{t('money.returns')}</h2>
        <span className={styles.unit}>{t('money.unit')}</span>
      </div>
      {overspent.map(({ id, name, settlement }) => (
        <Banner
          key={id}
          tone="warn"
          title={t('money.notice.overspentSource', { name, amount: formatWon(settlement.overspent) })}
          remedy={t('money.notice.overspentSourceRemedy')}
        />
      ))}
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('money.nothingYet')}</p>
      ) : (
        <div className={styles.wide}>
          <Table
            density="dense"
            caption={t('money.returns')}
            columns={[
              { key: 'name', title: t('money.name') },
              ...COLUMNS.map((key) => ({ key, title: t(`money.returnColumn.${key}`), kind: 'number' as const })),
            ]}
            foot={
              <tr>
                <th scope="row">{t('money.sum')}</th>
                {COLUMNS.map((key) => (
                  <td key={key} data-number>
                    {sum(key)}
                  </td>
                ))}
              </tr>
            }
          >
            {rows.map(({ id, name, kind, settlement }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={styles.detail}>{kind === null ? '' : t(`money.sourceKind.${kind}`)}</span>
                </th>
                {COLUMNS.map((key) => (
                  <td
                    key={key}
                    data-number
                    className={key === 'left' && settlement.overspent > 0 ? styles.over : undefined}
                  >
                    {amount(settlement[key])}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
      )}
      {rows.length === 0 ? null : <p className={styles.quiet}>{t('money.returnsHelp')}</p>}
    </section>
  );
}

/** What is not known is a dash, as on paper. */
function amount(value: Won | null): string {
  return value === null ? '-' : formatWon(value);
}
