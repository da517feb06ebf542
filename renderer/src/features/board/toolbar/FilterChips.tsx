import type { BoardPerson } from '@shared/contract/board.ts';
import { Button } from '@ui/index.ts';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import styles from './Toolbar.module.css';
import { useFilterParts } from './useFilterWords.ts';

export interface FilterChipsProps {
  readonly filter: Filter;
  readonly people: readonly BoardPerson[];
  readonly onChange: (filter: Filter) => void;
}

/** What is being filtered by, each taken off with a click: nobody should wonder where the cards have gone. */
export function FilterChips({ filter, people, onChange }: FilterChipsProps) {
  const { t } = useTranslation();
  const parts = useFilterParts(filter, people);
  if (parts.length === 0) return null;
  return (
    <div className={styles.chips}>
      {parts.map(({ key, name, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t('board.filter.drop', { name })}
          onClick={() => onChange(without)}
        >
          {name}
          <X size={12} aria-hidden />
        </button>
      ))}
      <Button size="small" variant="quiet" onClick={() => onChange(NO_FILTER)}>
        {t('board.filter.clear')}
      </Button>
    </div>
  );
}
