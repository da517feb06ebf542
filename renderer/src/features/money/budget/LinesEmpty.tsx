import { Button } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../model/book-view.ts';
import { MoneyEmpty } from '../MoneyEmpty.tsx';
import type { MoneyTable } from '../useBook.ts';
import { lineReader } from './line-reader.ts';
import type { LineFields } from './line-reader.ts';
import { readPreset } from './presets.ts';
import type { PresetName } from './presets.ts';
import { lineHeadings, useLineColumns } from './useLineColumns.tsx';

export interface LinesEmptyProps {
  readonly table: MoneyTable<LineFields>;
  readonly view: BookView;
  readonly preset: PresetName;
}

/** No budget yet: one line as it would look, and a plain set of categories to begin with. */
export function LinesEmpty({ table, view, preset }: LinesEmptyProps) {
  const { t } = useTranslation();
  const columns = useLineColumns(view, preset);
  const headings = useMemo(() => lineHeadings(t), [t]);
  const reader = useMemo(() => lineReader(t, view.sourceLabels), [t, view.sourceLabels]);
  const texts = t('money.empty.line').split('|');
  const titles = ['category', 'item', 'formula', 'amount'] as const;
  return (
    <MoneyEmpty
      columns={columns}
      reader={reader}
      headings={headings}
      table={table}
      sentence={t('money.empty.budget')}
      example={titles.map((id, index) => [t(`money.lineColumn.${id}`), texts[index] ?? ''])}
      action={
        <Button
          variant="primary"
          changes
          size="large"
          icon={Plus}
          onClick={() =>
            void table.add(
              readPreset(t(`money.preset.${preset}.tree`)).map(({ category }) => ({ category })),
              null,
            )
          }
        >
          {t('money.empty.budgetAction')}
        </Button>
      }
    />
  );
}
