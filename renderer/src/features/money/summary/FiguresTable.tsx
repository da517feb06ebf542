import { formatRate, formatWon } from '@shared/domain/money.ts';
import type { BudgetFigures } from '@shared/domain/money.ts';
import { budgetChart } from '@shared/domain/scene/budget-chart.ts';
import { Bars, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { SceneView } from '@app/scene/index.ts';
import styles from '../Money.module.css';

/** Millimetres. */
const CHART_WIDTH = 170;

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
  /** Draws the bars below, as the budget sheet prints them. */
  readonly charted?: true;
}

/** 예산액 · 집행액 · 잔액 · 집행률, with bars that can be compared down the column; the sum of the rows at the foot. */
export function FiguresTable({ title, rows, total, charted }: FiguresTableProps) {
  const { t } = useTranslation();
  const sentence = (name: string, { planned, spent, left }: BudgetFigures) =>
    t('money.barLabel', { name, planned: formatWon(planned), spent: formatWon(spent), left: formatWon(left) });
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
              ...(charted ? [] : [{ key: 'bars', title: t('money.bars') }]),
            ]}
            foot={
              <tr>
                <th scope="row">{t('money.sum')}</th>
                <Amounts figures={total} />
                {charted ? null : (
                  <td>
                    <Bars label={sentence(t('money.sum'), total)} planned={total.planned} spent={total.spent} />
                  </td>
                )}
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
                {charted ? null : (
                  <td className={styles.barColumn}>
                    <Bars
                      label={sentence(label, figures)}
                      planned={figures.planned}
                      spent={figures.spent}
                      scale={scale}
                    />
                  </td>
                )}
              </tr>
            ))}
          </Table>
          {charted ? (
            <SceneView
              label={t('money.bars')}
              scene={budgetChart(
                rows.map(({ label, figures }) => ({ label, name: sentence(label, figures), ...figures })),
                CHART_WIDTH,
              )}
            />
          ) : null}
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
