import { ratioText } from '@shared/domain/bound-quantity.ts';
import type { QuantityRule } from '@shared/domain/bound-quantity.ts';
import type { TFunction } from 'i18next';

/** A rule in one cell: 예상 × 1.2 + 5% ÷ 10. Empty where the quantity is typed by hand. */
export function quantityRuleText(t: TFunction, rule: QuantityRule): string {
  if (rule.basis === 'manual') return '';
  const ratio = ratioText(rule);
  const per =
    ratio === '1'
      ? ''
      : ratio === undefined
        ? t('money.quantity.perMany', { units: rule.perUnits, heads: rule.perHeads })
        : t('money.quantity.perOne', { ratio });
  const parts = [
    `${t(`history.value.quantityBasis.${rule.basis}`)} ${per}`.trim(),
    rule.margin === 0 ? '' : t('money.quantity.marginShort', { margin: rule.margin }),
    rule.pack === 1 ? '' : t('money.quantity.packShort', { pack: rule.pack }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
