import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cx } from '../cx';
import { onKey } from '../keys';
import { useIsReadOnly } from '../read-only';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { ListPopup } from './ListPopup';
import { findOptions, type Option } from './matching';
import own from './Select.module.css';
import { useOptionList } from './useOptionList';

export interface ComboboxProps<V extends string> {
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  /** Null when the field was emptied. */
  readonly onChange: (value: V | null) => void;
  /** Called with typed text that is no option, when the row that creates it is picked; leaving the field gives such text up. */
  readonly onCreate?: (text: string) => void;
  /** Words of the row that creates what was typed. */
  readonly createLabel?: (text: string) => string;
  readonly emptyLabel?: string;
  /** Accessible name; also names the list. */
  readonly label: string;
  readonly placeholder?: string;
  readonly renderOption?: (option: Option<V>) => ReactNode;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** One of many, found by typing (initial consonants and half-typed syllables count). Enter picks, Esc restores. */
export function Combobox<V extends string>(props: ComboboxProps<V>) {
  const { value, options, onChange, onCreate, createLabel, emptyLabel, label, renderOption, bare, className } = props;
  const isReadOnly = useIsReadOnly();
  const disabled = props.disabled || isReadOnly;
  const [typed, setTyped] = useState<string | null>(null);
  const current = options.find((option) => option.value === value);
  const found = typed === null ? options : findOptions(options, typed);
  const text = typed?.trim() ?? '';
  const exact = found.find((option) => option.label === text);
  const canCreate = onCreate !== undefined && text !== '' && !exact;
  const list = useOptionList({
    options: found,
    canCreate,
    onPick: pick,
    startAt: () =>
      Math.max(
        0,
        found.findIndex((option) => option.value === value),
      ),
  });
  const links = useControlLinks(undefined, undefined);

  function finish() {
    setTyped(null);
    list.hide();
  }
  function pick(index: number) {
    const option = found[index];
    if (option && option.value !== value) onChange(option.value);
    if (!option && canCreate) onCreate(text);
    finish();
  }
  function leave() {
    if (typed !== null) {
      if (text === '' && value !== null) onChange(null);
      else if (exact && exact.value !== value) onChange(exact.value);
    }
    finish();
  }

  return (
    <ListPopup
      id={list.id}
      label={label}
      open={list.open}
      onClose={list.hide}
      options={found}
      active={list.active}
      onActiveChange={list.setActive}
      onPick={pick}
      isSelected={(option) => option.value === value}
      renderOption={renderOption}
      createLabel={canCreate ? (createLabel?.(text) ?? text) : undefined}
      emptyLabel={emptyLabel}
    >
      <div className={cx(styles.line, className)}>
        <input
          {...ariaOf(links)}
          aria-haspopup="listbox"
          aria-expanded={list.open}
          aria-controls={list.id}
          aria-activedescendant={list.activeId}
          role="combobox"
          aria-autocomplete="list"
          aria-label={links['aria-labelledby'] ? undefined : label}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? current?.label ?? ''}
          placeholder={props.placeholder}
          disabled={disabled}
          className={cx(styles.control, bare && styles.bare, own.combo)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            list.show();
            list.setActive(0);
          }}
          onClick={() => {
            if (!list.open) list.show();
          }}
          onBlur={leave}
          onKeyDown={onKey({
            ...list.keys,
            Enter: (event) => {
              if (!list.pickActive()) leave();
              event.stopPropagation();
            },
            Escape: (event) => {
              if (!list.open && typed === null) return false;
              event.stopPropagation();
              finish();
            },
            Tab: () => {
              if (typed !== null && text !== '' && !canCreate) list.pickActive();
              return false;
            },
          })}
        />
        <span className={own.toggle} aria-hidden>
          <ChevronDown size={14} />
        </span>
      </div>
    </ListPopup>
  );
}
