import type { BudgetLine } from '@shared/contract/entities.ts';
import { ratioText } from '@shared/domain/bound-quantity.ts';
import type { BoundQuantity, QuantityBasis, QuantityRule } from '@shared/domain/bound-quantity.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { useTranslation } from 'react-i18next';
import { quantityRuleText } from './quantity-text.ts';

/** How quantities that follow a head count read. */
export function useQuantityWords() {
  const { t } = useTranslation();

  function basis(name: QuantityBasis): string {
    return t(`history.value.quantityBasis.${name}`);
  }

  /** 예상 70명 × 1.2 + 여유 5% → 89, 10개 묶음 → 90. */
  function sum(rule: QuantityRule, { count, need, quantity }: BoundQuantity): string {
    const ratio = ratioText(rule);
    const per =
      ratio === undefined
        ? t('money.quantity.perMany', { units: rule.perUnits, heads: rule.perHeads })
        : t('money.quantity.perOne', { ratio });
    const margin = rule.margin === 0 ? '' : t('money.quantity.plus', { margin: rule.margin });
    const people = t('money.quantity.of', { basis: basis(rule.basis), count });
    const needed = t('money.quantity.needs', { what: `${people} ${per}${margin}`, need });
    return rule.pack === 1 ? needed : t('money.quantity.packed', { needed, pack: rule.pack, quantity });
  }

  return {
    basis,
    sum,
    rule: (rule: QuantityRule) => quantityRuleText(t, rule),
    name: ({ item, subcategory, category }: BudgetLine) => item || subcategory || category || t('money.unnamed'),
    basisOption(name: QuantityBasis, counts: HeadCounts): string {
      if (name === 'manual') return t('money.quantity.manual');
      const { value } = counts[name];
      return value === null
        ? t('money.quantity.basisUnknown', { basis: basis(name) })
        : t('money.quantity.of', { basis: basis(name), count: value });
    },
  };
}
