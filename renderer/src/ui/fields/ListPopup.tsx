import { Check, Plus } from 'lucide-react';
import { Popover as RadixPopover } from 'radix-ui';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import styles from './ListPopup.module.css';
import type { Option } from './matching';

export interface ListPopupProps<O extends Option> {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly options: readonly O[];
  /** Index of the option under the keyboard, or -1. The row after the last option is the create row. */
  readonly active: number;
  readonly onActiveChange: (index: number) => void;
  readonly onPick: (index: number) => void;
  readonly isSelected?: (option: O) => boolean;
  readonly renderOption?: (option: O) => ReactNode;
  /** Words of the row that creates what was typed; absent when nothing can be created. */
  readonly createLabel?: string;
  /** Said when there is nothing to show. */
  readonly emptyLabel?: string;
  /** The control that keeps the focus while the list is open. */
  readonly children: ReactElement;
}

/** Id of an option row, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** A list under a control that keeps the focus; shared by Select, Combobox, TokenPicker and the grid's editor. */
export function ListPopup<O extends Option>(props: ListPopupProps<O>) {
  const {
    id,
    label,
    open,
    onClose,
    options,
    active,
    onActiveChange,
    onPick,
    isSelected,
    renderOption,
    createLabel,
    emptyLabel,
    children,
  } = props;
  const anchor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, open, active]);

  const shown = open && (options.length > 0 || createLabel !== undefined || emptyLabel !== undefined);
  return (
    <RadixPopover.Root open={shown}>
      <RadixPopover.Anchor asChild>
        <div ref={anchor} className={styles.anchor}>
          {children}
        </div>
      </RadixPopover.Anchor>
      <RadixPopover.Portal>
        <RadixPopover.Content
          id={id}
          role="listbox"
          aria-label={label}
          align="start"
          sideOffset={3}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
            else onClose();
          }}
          onMouseDown={(event) => event.preventDefault()}
          className={styles.list}
        >
          {options.map((option, index) => (
            <div
              key={option.value}
              id={optionId(id, index)}
              role="option"
              tabIndex={-1}
              aria-selected={isSelected?.(option) ?? false}
              aria-disabled={option.disabled || undefined}
              data-active={index === active || undefined}
              className={styles.option}
              onPointerMove={() => {
                if (index !== active) onActiveChange(index);
              }}
              onClick={() => {
                if (!option.disabled) onPick(index);
              }}
            >
              <span className={styles.words}>{renderOption ? renderOption(option) : option.label}</span>
              {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
              {isSelected?.(option) ? <Check size={14} aria-hidden className={styles.check} /> : null}
            </div>
          ))}
          {createLabel ? (
            <div
              id={optionId(id, options.length)}
              role="option"
              tabIndex={-1}
              aria-selected={false}
              data-active={active === options.length || undefined}
              className={styles.option}
              onPointerMove={() => onActiveChange(options.length)}
              onClick={() => onPick(options.length)}
            >
              <Plus size={14} aria-hidden className={styles.check} />
              <span className={styles.words}>{createLabel}</span>
            </div>
          ) : null}
          {options.length === 0 && !createLabel && emptyLabel ? (
            <div role="option" aria-selected={false} aria-disabled className={styles.empty}>
              {emptyLabel}
            </div>
          ) : null}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
