import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { formatRate, formatWon, rateOf } from '@shared/domain/money.ts';
import type { GridGroup, GridIssue } from '@ui/index.ts';
import { NotStored, Select } from '@ui/index.ts';
import { UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { BookView, LineView } from '../model/book-view.ts';
import { otherQuantity } from '../model/line-drift.ts';
import styles from '../Money.module.css';
import { PRESETS } from './presets.ts';
import type { PresetName } from './presets.ts';
import type { LineTable } from './useLineTable.ts';

export interface LineSheetProps {
  readonly table: LineTable;
  readonly view: BookView;
  readonly preset: PresetName;
  readonly onPreset: (preset: PresetName) => void;
  readonly counts: HeadCounts;
  /** Opens the rule of the quantity of these lines. */
  readonly onQuantity: (ids: readonly string[]) => void;
}

/** 예산서: lines under their 비목 with subtotals, the formula printed, the whole at the foot. */
export function LineSheet({ table, view, preset, onPreset, counts, onQuantity }: LineSheetProps) {
  const { t } = useTranslation();
  const { byCategory, total } = view;
  const { rows } = table.drafts;
  const groups = useMemo(() => runsOf(rows), [rows]);
  const sums = new Map(byCategory.map((row) => [row.key, row.planned]));

  function groupOf(line: LineView): GridGroup {
    const run = groups.get(line.id);
    const sum = sums.get(line.category === '' ? null : line.category);
    const name = line.category === '' ? t('money.noCategory') : line.category;
    return {
      id: run?.id ?? line.category,
      label: run?.isAgain === true ? t('money.again', { name }) : name,
      aside:
        sum === undefined || run?.isAgain === true
          ? undefined
          : t('money.subtotal', { amount: formatWon(sum), share: formatRate(rateOf(sum, total.planned)) }),
    };
  }
  function footer(columnId: string) {
    switch (columnId) {
      case 'category':
        return t('money.sum');
      case 'amount':
        return formatWon(total.planned);
      case 'share':
        return formatRate(rateOf(total.planned, total.planned));
      default:
        return null;
    }
  }
  /** A quantity that is not what its head count makes of it says so. */
  function quantityIssue(line: LineView, columnId: string): GridIssue | undefined {
    const to = columnId === 'quantity' ? otherQuantity(line, counts) : undefined;
    if (to === undefined) return undefined;
    return line.isQuantityTyped
      ? { severity: 'info', text: t('money.quantity.typedOver', { count: to }) }
      : { severity: 'warning', text: t('money.quantity.drifted', { from: line.quantity, to }) };
  }
  return (
    <section className={styles.lines} aria-label={t('money.lines')}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{t('money.lines')}</h2>
        <span className={styles.quiet}>{t('money.linesHelp')}</span>
        <div className={styles.sectionEnd}>
          <NotStored>
            <Select
              label={t('money.presetLabel')}
              value={preset}
              options={PRESETS.map((name) => ({ value: name, label: t(`money.preset.${name}.name`) }))}
              onChange={onPreset}
              className={styles.preset}
            />
          </NotStored>
          <ImportButton of={table} />
          <span className={styles.unit}>{t('money.unit')}</span>
        </div>
      </div>
      <RecordTable
        of={table}
        label={t('money.lines')}
        addLabel={t('money.addLine')}
        groupOf={groupOf}
        footer={footer}
        issueOf={quantityIssue}
        menu={(ids) => [
          {
            kind: 'item',
            id: 'quantity',
            label: t('money.quantity.open'),
            icon: UsersRound,
            changes: true,
            takesFocus: true,
            onSelect: () => onQuantity(ids),
          },
        ]}
      />
    </section>
  );
}

interface Run {
  readonly id: string;
  /** The same 비목 has stood further up already. */
  readonly isAgain: boolean;
}

/** Neighbouring lines of one 비목 stand under one head. A 비목 that comes again further down says so: its subtotal stands once. */
function runsOf(lines: readonly LineView[]): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  const seen = new Map<string, number>();
  let last: string | null = null;
  for (const { id, category } of lines) {
    if (category !== last) seen.set(category, (seen.get(category) ?? 0) + 1);
    last = category;
    const turn = seen.get(category) ?? 1;
    runs.set(id, { id: `${category} ${turn}`, isAgain: turn > 1 });
  }
  return runs;
}
