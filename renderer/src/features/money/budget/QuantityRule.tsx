import { useTranslation } from 'react-i18next';
import type { LineView } from '../model/book-view.ts';
import { useQuantityWords } from '../model/useQuantityWords.ts';
import styles from '../Money.module.css';

export interface QuantityRuleProps {
  readonly line: LineView;
  readonly onOpen: (ids: readonly string[]) => void;
}

/** What a quantity follows, in its cell: pressing it, or Space on the cell, opens the rule. */
export function QuantityRule({ line, onOpen }: QuantityRuleProps) {
  const { t } = useTranslation();
  const words = useQuantityWords();
  const rule = words.rule(line);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.quantityRule}
      aria-label={t('money.quantity.ruleOf', {
        name: words.name(line),
        rule: rule === '' ? t('money.quantity.none') : rule,
      })}
      onClick={() => onOpen([line.id])}
    >
      {rule === '' ? '–' : rule}
    </button>
  );
}
