import type { Difference, FieldDifference } from '@shared/contract/bundle-difference.ts';
import { useTranslation } from 'react-i18next';
import { fieldName, thingText, valueText } from '@app/i18n/history-sentences.ts';

/** Longer texts say where they differ only at their beginning. */
const LONGEST = 120;

/** Differences as they read, in the words of the history: what a thing is called, and its fields before and after. */
export function useDifferenceWords() {
  const { t } = useTranslation();

  function value(table: string, { field, kind }: FieldDifference, stored: FieldDifference['before']): string {
    const text = kind === 'name' && typeof stored === 'string' ? stored : valueText(table, field, stored);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }

  function field({ table }: Difference, difference: FieldDifference): string {
    const { kind, before, after } = difference;
    if (kind === 'order') return t('bundle.merge.fieldOnly', { field: t('bundle.merge.order') });
    const name = fieldName(table, difference.field);
    if (kind === 'structure') return t('bundle.merge.fieldOnly', { field: name });
    return t('bundle.merge.fieldChange', {
      field: name,
      before: value(table, difference, before),
      after: value(table, difference, after),
    });
  }

  function named({ table, name }: Difference): string {
    return thingText({ table, id: '', name, number: '' });
  }

  return { field, named };
}
