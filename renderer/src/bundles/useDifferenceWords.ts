import type { Difference, FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import { formatInstant, formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { asCivilDate, asInstant } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';

/** Where the screens keep the words of closed lists, by the field. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  stage: ['shell.stage'],
  area: ['shell.area'],
  status: ['board.status'],
  role: ['people.role'],
  means: ['money.means'],
  evidence: ['money.evidence'],
  withholding: ['money.withholding'],
  kind: ['money.sourceKind', 'documents.kinds'],
  origin: ['library.origin'],
};
const CLOCKS = new Set(['startAt', 'endAt', 'eventStart', 'startMinute']);
const AMOUNTS = new Set(['amount', 'interest', 'unitPrice', 'supply', 'vat', 'total', 'allottedBudget']);
/** Longer texts say where they differ only at their beginning. */
const LONGEST = 120;

/** Differences as they read: what a thing is called, and its fields before and after. */
export function useDifferenceWords() {
  const { t, i18n } = useTranslation();
  const locale = useLocale();

  function has(key: string): boolean {
    return typeof i18n.getResource(i18n.language, 'words', key) === 'string';
  }

  function value(field: string, stored: FieldValue): string {
    if (stored === null || stored === '') return t('bundle.merge.blank');
    if (typeof stored === 'boolean') return t(stored ? 'bundle.merge.yes' : 'bundle.merge.no');
    if (typeof stored === 'number') {
      if (CLOCKS.has(field)) return formatClock(stored);
      return AMOUNTS.has(field) ? stored.toLocaleString(locale) : String(stored);
    }
    const choice = CHOICES[field]?.map((home) => `${home}.${stored}`).find(has);
    if (choice !== undefined) return words(choice, {});
    const date = asCivilDate(stored);
    if (date !== undefined) return formatPlainDate(date, locale);
    const instant = asInstant(stored);
    if (instant !== undefined) return formatInstant(instant, locale);
    return stored.length > LONGEST ? `${stored.slice(0, LONGEST)}…` : stored;
  }

  function fieldName(field: string): string {
    return has(`bundle.field.${field}`) ? words(`bundle.field.${field}`, {}) : t('bundle.fieldOther');
  }

  function field({ field: name, kind, before, after }: FieldDifference): string {
    if (kind === 'order') return t('bundle.merge.fieldOnly', { field: t('bundle.merge.order') });
    if (kind === 'structure') return t('bundle.merge.fieldOnly', { field: fieldName(name) });
    return t('bundle.merge.fieldChange', {
      field: fieldName(name),
      before: value(name, before),
      after: value(name, after),
    });
  }

  function named({ table, name }: Difference): string {
    const what = words(`bundle.table.${table}`, {});
    const own = table === 'gateOverride' || table === 'documentSetting' ? value(choiceOf(table), name) : name;
    return name === '' ? what : t('bundle.merge.named', { what, name: own });
  }

  return { field, named };
}

function choiceOf(table: 'gateOverride' | 'documentSetting'): string {
  return table === 'gateOverride' ? 'stage' : 'kind';
}
