import { X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { runKey } from '../keys';
import { useIsReadOnly } from '../read-only';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { ListPopup } from './ListPopup';
import { findOptions, type Option } from './matching';
import own from './Select.module.css';
import { useOptionList } from './useOptionList';

export interface TokenPickerProps<V extends string> {
  /** The chosen values in their order; values without an option are shown as they are. */
  readonly value: readonly V[];
  readonly options: readonly Option<V>[];
  readonly onChange: (value: readonly V[]) => void;
  /** Called with typed text that is no option, to make a new one and choose it. */
  readonly onCreate?: (text: string) => void;
  readonly createLabel?: (text: string) => string;
  readonly emptyLabel?: string;
  /** Accessible name of a token's remove button. */
  readonly removeLabel: (label: string) => string;
  /** Accessible name; also names the list. */
  readonly label: string;
  readonly placeholder?: string;
  /** Drawn before the words of a token and of an option, e.g. an Avatar. */
  readonly renderMark?: (option: Option<V>) => ReactNode;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** Several of many as tokens: type to find, Enter adds, Backspace takes the last back, ← walks the tokens. */
export function TokenPicker<V extends string>(props: TokenPickerProps<V>) {
  const {
    value,
    options,
    onChange,
    onCreate,
    createLabel,
    emptyLabel,
    removeLabel,
    label,
    renderMark,
    bare,
    className,
  } = props;
  const isReadOnly = useIsReadOnly();
  const disabled = props.disabled || isReadOnly;
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = typed.trim();
  const found = findOptions(
    options.filter((option) => !value.includes(option.value)),
    typed,
  );
  const canCreate = onCreate !== undefined && text !== '' && !options.some((option) => option.label === text);
  const list = useOptionList({ options: found, canCreate, onPick: pick });
  const links = useControlLinks(undefined, undefined);

  function pick(index: number) {
    const option = found[index];
    if (option) onChange([...value, option.value]);
    else if (canCreate) onCreate(text);
    setTyped('');
    list.setActive(0);
  }
  function remove(at: number) {
    onChange(value.filter((_, index) => index !== at));
    input.current?.focus();
  }
  function walkTokens(event: KeyboardEvent<HTMLButtonElement>, at: number) {
    const buttons = box.current?.querySelectorAll<HTMLButtonElement>('[data-token]');
    runKey(event, {
      ArrowLeft: () => buttons?.[at - 1]?.focus(),
      ArrowRight: () => (buttons?.[at + 1] ?? input.current)?.focus(),
      Backspace: () => remove(at),
      Delete: () => remove(at),
      Escape: () => input.current?.focus(),
    });
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    runKey(event, {
      ...list.keys,
      Enter: () => {
        if (!list.pickActive()) return false;
        event.stopPropagation();
      },
      Escape: () => {
        if (!list.open && typed === '') return false;
        event.stopPropagation();
        setTyped('');
        list.hide();
      },
      Backspace: () => {
        if (typed !== '' || value.length === 0) return false;
        remove(value.length - 1);
      },
      ArrowLeft: () => {
        if (typed !== '') return false;
        const tokens = box.current?.querySelectorAll<HTMLButtonElement>('[data-token]');
        tokens?.[tokens.length - 1]?.focus();
      },
    });
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
      renderOption={(option) => (
        <>
          {renderMark?.(option)}
          {option.label}
        </>
      )}
      createLabel={canCreate ? (createLabel?.(text) ?? text) : undefined}
      emptyLabel={emptyLabel}
    >
      <div
        ref={box}
        className={cx(styles.control, bare && styles.bare, own.tokens, className)}
        data-disabled={disabled || undefined}
        onPointerDown={(event) => {
          if (event.target !== box.current) return;
          event.preventDefault();
          input.current?.focus();
          list.show();
        }}
      >
        {value.map((one, index) => {
          const option = options.find((candidate) => candidate.value === one);
          const words = option?.label ?? one;
          return (
            <span key={one} className={own.token}>
              {option ? renderMark?.(option) : null}
              {words}
              <button
                type="button"
                data-token
                tabIndex={-1}
                disabled={disabled}
                aria-label={removeLabel(words)}
                className={own.remove}
                onClick={() => remove(index)}
                onKeyDown={(event) => walkTokens(event, index)}
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          );
        })}
        <input
          {...ariaOf(links)}
          aria-haspopup="listbox"
          aria-expanded={list.open}
          aria-controls={list.id}
          aria-activedescendant={list.activeId}
          ref={input}
          role="combobox"
          aria-autocomplete="list"
          aria-label={links['aria-labelledby'] ? undefined : label}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={value.length === 0 ? props.placeholder : undefined}
          disabled={disabled}
          autoFocus={props.autoFocus}
          className={own.entry}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            if (!list.open) list.show();
            list.setActive(0);
          }}
          onClick={() => list.show()}
          onBlur={list.hide}
          onKeyDown={handleKey}
        />
      </div>
    </ListPopup>
  );
}
