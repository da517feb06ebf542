import { ChevronDown } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { isTypingKey, runKey } from '../keys';
import { useIsReadOnly } from '../read-only';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { ListPopup } from './ListPopup';
import { typeAhead, type Option } from './matching';
import own from './Select.module.css';
import { useOptionList } from './useOptionList';

export interface SelectProps<V extends string> {
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  /** Accessible name; also names the list. Inside a Field give it too, for the list. */
  readonly label: string;
  readonly placeholder?: string;
  readonly renderOption?: (option: Option<V>) => ReactNode;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** One of many, chosen from a list: arrows, letters and initial consonants find it, Enter or Space picks. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { value, options, onChange, label, placeholder, renderOption, bare, className } = props;
  const isReadOnly = useIsReadOnly();
  const disabled = props.disabled || isReadOnly;
  const chosen = options.findIndex((option) => option.value === value);
  const list = useOptionList({ options, onPick: pick, startAt: () => Math.max(0, chosen) });
  const links = useControlLinks(undefined, undefined);
  const typed = useRef({ text: '', at: 0 });

  function pick(index: number) {
    const option = options[index];
    list.hide();
    if (option && option.value !== value) onChange(option.value);
  }
  function jump(letter: string, now: number) {
    const text = now - typed.current.at < 700 ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const from = list.open ? list.active : chosen;
    const found = typeAhead(options, text, text.length > 1 ? from - 1 : from);
    if (found < 0) return;
    if (list.open) list.setActive(found);
    else pick(found);
  }
  function handleKey(event: KeyboardEvent<HTMLButtonElement>) {
    const ran = runKey(event, {
      ...list.keys,
      Enter: () => (list.open ? void list.pickActive() : list.show()),
      Space: () => (list.open ? void list.pickActive() : list.show()),
      Escape: () => {
        if (!list.open) return false;
        event.stopPropagation();
        list.hide();
      },
      Tab: () => {
        list.pickActive();
        return false;
      },
    });
    if (!ran && isTypingKey(event)) jump(event.key, event.timeStamp);
  }

  const current = options[chosen];
  return (
    <ListPopup
      id={list.id}
      label={label}
      open={list.open}
      onClose={list.hide}
      options={options}
      active={list.active}
      onActiveChange={list.setActive}
      onPick={pick}
      isSelected={(option) => option.value === value}
      renderOption={renderOption}
    >
      <button
        type="button"
        {...ariaOf(links)}
        aria-haspopup="listbox"
        aria-expanded={list.open}
        aria-controls={list.id}
        aria-activedescendant={list.activeId}
        role="combobox"
        aria-label={links['aria-labelledby'] ? undefined : label}
        disabled={disabled}
        data-state={list.open ? 'open' : 'closed'}
        className={cx(styles.control, bare && styles.bare, own.trigger, className)}
        onClick={() => (list.open ? list.hide() : list.show())}
        onBlur={list.hide}
        onKeyDown={handleKey}
      >
        <span className={cx(own.value, !current && own.placeholder)}>
          {current ? (renderOption ? renderOption(current) : current.label) : placeholder}
        </span>
        <ChevronDown size={14} aria-hidden className={own.arrow} />
      </button>
    </ListPopup>
  );
}
