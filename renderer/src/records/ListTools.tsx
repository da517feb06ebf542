import { Button, NotStored, Select, TextField, Toolbar } from '@ui/index.ts';
import type { Option } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportButton } from './import/ImportButton.tsx';
import type { ImportState } from './import/useImport.ts';
import styles from './Records.module.css';

/** One choice over a list: a filter, of which `first` is none at all, or an order. */
export interface ListChoice<V extends string = string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

/** Makes a choice of which the list need not know the words. */
export function listChoice<V extends string>(choice: ListChoice<V>): ListChoice {
  const { options, onChange } = choice;
  return {
    ...choice,
    onChange(value) {
      const chosen = options.find((option) => option.value === value);
      if (chosen !== undefined) onChange(chosen.value);
    },
  };
}

export interface ListToolsProps {
  readonly label: string;
  /** The table below, into which rows may be brought from a file. */
  readonly of?: { readonly importing: ImportState };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly value: string;
    readonly onChange: (text: string) => void;
  };
  readonly choices: readonly ListChoice[];
  /** Says how many rows are left by search and filters; undefined while all are shown. */
  readonly found?: string;
  readonly onClear: () => void;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Before the button that adds. */
  readonly end?: ReactNode;
}

/** Over a list: search, filters, order, what is left of it and the way back to all, and one button that adds. */
export function ListTools(props: ListToolsProps) {
  const { label, of, search, choices, found, onClear, addLabel, onAdd, end } = props;
  const { t } = useTranslation();
  return (
    <Toolbar
      label={label}
      className={styles.tools}
      end={
        <>
          {end}
          {of === undefined ? null : <ImportButton of={of} />}
          <Button changes icon={Plus} onClick={onAdd}>
            {addLabel}
          </Button>
        </>
      }
    >
      <TextField
        type="search"
        label={search.label}
        placeholder={search.placeholder}
        value={search.value}
        onCommit={search.onChange}
        onDraft={search.onChange}
        onEscape={() => search.onChange('')}
        className={styles.search}
      />
      <NotStored>
        {choices.map((choice) => (
          <Select key={choice.label} {...choice} className={styles.select} />
        ))}
      </NotStored>
      {found === undefined ? null : (
        <>
          <span className={styles.count} role="status">
            {found}
          </span>
          <Button variant="quiet" onClick={onClear}>
            {t('records.clear')}
          </Button>
        </>
      )}
    </Toolbar>
  );
}

/** Stands in a table of which search and filters leave nothing. */
export function NothingFound({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.none} role="status">
      {children}
    </p>
  );
}
