import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import type { Book } from '../useBook.ts';
import { readPreset } from './presets.ts';
import type { PresetName } from './presets.ts';
import type { LineTable } from './useLineTable.ts';

export interface LinesEmptyProps {
  readonly table: LineTable;
  readonly book: Book;
  readonly preset: PresetName;
}

/** No budget yet: one line as it would look, and a plain set of categories to begin with. */
export function LinesEmpty({ table, book, preset }: LinesEmptyProps) {
  const { t } = useTranslation();
  const texts = t('money.empty.line').split('|');
  function begin(): void {
    const categories = readPreset(t(`money.preset.${preset}.tree`));
    void book.lines.add(
      categories.map(({ category }) => ({ category })),
      null,
    );
  }
  return (
    <EmptyRoom
      of={table}
      sentence={t('money.empty.budget')}
      example={['category', 'item', 'formula', 'amount'].map((id, index) => [
        columnTitle('budgetLine', id),
        texts[index] ?? '',
      ])}
      action={t('money.empty.budgetAction')}
      onAct={begin}
    />
  );
}
