import { formatRate, formatWon } from '@shared/domain/money.ts';
import type { BudgetFigures } from '@shared/domain/money.ts';
import { Bars, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from '../Money.module.css';

export interface FiguresRow {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly figures: BudgetFigures;
}

export interface FiguresTableProps {
  readonly title: string;
  readonly rows: readonly FiguresRow[];
  readonly total: BudgetFigures;
}

/** 예산액 · 집행액 · 잔액 · 집행률, with bars that can be compared down the column; the sum of the rows at the foot. */
export function FiguresTable({ title, rows, total }: FiguresTableProps) {
  const { t } = useTranslation();
  const scale = Math.max(1, ...rows.flatMap(({ figures }) => [figures.planned, figures.spent]));
  return (
    <section>
      <div className={styles.tableHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        <span className={styles.unit}>{t('money.unit')}</span>
      </div>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('money.nothingYet')}</p>
      ) : (
        <div className={styles.wide}>
          <Table
            density="dense"
            caption={title}
            columns={[
              { key: 'name', title: t('money.name') },
              { key: 'planned', title: t('money.plannedShort'), kind: 'number' },
              { key: 'spent', title: t('money.spentShort'), kind: 'number' },
              { key: 'left', title: t('money.leftShort'), kind: 'number' },
              { key: 'rate', title: t('money.rate'), kind: 'number' },
              { key: 'bars', title: t('money.bars') },
            ]}
            foot={
              <tr>
                <th scope="row">{t('money.sum')}</th>
                <Amounts figures={total} />
                <td>
                  <Bars
                    label={t('money.barLabel', {
                      name: t('money.sum'),
                      planned: formatWon(total.planned),
                      spent: formatWon(total.spent),
                      left: formatWon(total.left),
                    })}
                    planned={total.planned}
                    spent={total.spent}
                  />
                </td>
              </tr>
            }
          >
            {rows.map(({ key, label, detail, figures }) => (
              <tr key={key}>
                <th scope="row">
                  {label}
                  {detail === undefined || detail === '' ? null : <span className={styles.detail}>{detail}</span>}
                </th>
                <Amounts figures={figures} />
                <td className={styles.barColumn}>
                  <Bars
                    label={t('money.barLabel', {
                      name: label,
                      planned: formatWon(figures.planned),
                      spent: formatWon(figures.spent),
                      left: formatWon(figures.left),
                    })}
                    planned={figures.planned}
                    spent={figures.spent}
                    scale={scale}
                  />
                </td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}

function Amounts({ figures }: { readonly figures: BudgetFigures }) {
  return (
    <>
      <td data-number>{formatWon(figures.planned)}</td>
      <td data-number>{formatWon(figures.spent)}</td>
      <td data-number className={figures.left < 0 ? styles.over : undefined}>
        {formatWon(figures.left)}
      </td>
      <td data-number>{formatRate(figures.rate)}</td>
    </>
  );
}
