import { Calendar as CalendarIcon } from 'lucide-react';
import { Popover as RadixPopover } from 'radix-ui';
import { useRef, useState } from 'react';
import popover from '../overlays/Popover.module.css';
import button from '../actions/Button.module.css';
import { onKey } from '../keys';
import { useIsReadOnly } from '../read-only';
import { Calendar, type CalendarWords } from './Calendar';
import styles from './DateField.module.css';
import type { Parsed } from './parsed';
import { TypedField } from './TypedField';

/** D is an ISO date, plain or branded. */
export interface DateFieldProps<D extends string> {
  /** Null when empty. */
  readonly value: D | null;
  readonly onCommit: (value: D | null) => void | Promise<unknown>;
  /** The date as it is written, e.g. with its weekday. */
  readonly format: (date: D) => string;
  /** Reads what people type, and the ISO date of a picked day; empty text must give null. */
  readonly parse: (text: string) => Parsed<D | null>;
  readonly words: CalendarWords;
  readonly today: string;
  holidayOf?(date: string): string | undefined;
  /** Said below the days of the opened month. */
  noteOf?(year: number, month: number): string | undefined;
  /** A short word about the day, shown at the right end of the field, such as the name of a holiday. */
  readonly mark?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** A date typed freely or picked from a month; Alt+↓ opens the month. */
export function DateField<D extends string>(props: DateFieldProps<D>) {
  const { value, onCommit, format, parse, words, today, holidayOf, noteOf, mark, disabled, ...rest } = props;
  const isReadOnly = useIsReadOnly();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function pick(date: string) {
    setOpen(false);
    const picked = parse(date);
    if (picked.ok && picked.value !== value) void onCommit(picked.value);
  }

  return (
    <RadixPopover.Root open={open} onOpenChange={setOpen}>
      <RadixPopover.Anchor asChild>
        <div onKeyDown={onKey({ 'Alt+ArrowDown': () => setOpen(!isReadOnly) })}>
          <TypedField<D | null>
            {...rest}
            ref={input}
            value={value}
            format={(date) => (date === null ? '' : format(date))}
            parse={parse}
            onCommit={onCommit}
            disabled={disabled}
            inner={
              <span className={styles.inner}>
                {mark === undefined ? null : (
                  <span className={styles.mark} title={mark}>
                    {mark}
                  </span>
                )}
                <RadixPopover.Trigger asChild>
                  <button
                    type="button"
                    tabIndex={-1}
                    disabled={disabled || isReadOnly}
                    aria-label={words.open}
                    data-size="small"
                    className={button.icon}
                  >
                    <CalendarIcon size={14} strokeWidth={1.75} aria-hidden />
                  </button>
                </RadixPopover.Trigger>
              </span>
            }
          />
        </div>
      </RadixPopover.Anchor>
      <RadixPopover.Portal>
        <RadixPopover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={words.open}
          className={popover.popover}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            input.current?.focus();
          }}
        >
          <Calendar value={value} today={today} words={words} holidayOf={holidayOf} noteOf={noteOf} onPick={pick} />
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
