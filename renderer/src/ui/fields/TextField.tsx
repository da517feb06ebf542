import type { Ref } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { parseText, type Parsed } from './parsed';
import { useCommitOnEnter } from './useCommitOnEnter';

export interface TextFieldProps {
  readonly value: string;
  readonly onCommit: (value: string) => void | Promise<unknown>;
  /** Called at every stroke, for searches and live previews; committing stays with onCommit. */
  readonly onDraft?: (text: string) => void;
  /** Checks and tidies the typed text; the default takes it as it is (NFC). */
  readonly parse?: (text: string) => Parsed<string>;
  /** Accessible name when no Field stands around. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url';
  readonly bare?: boolean;
  readonly large?: boolean;
  readonly numeric?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** One line of text: commits on Enter and blur when changed, Esc restores, safe while composing. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onCommit,
    onDraft,
    parse = parseText,
    label,
    type = 'text',
    bare,
    large,
    numeric,
    className,
    ref,
  } = props;
  const field = useCommitOnEnter({
    text: value,
    parse,
    onCommit,
    isSame: (parsed) => parsed === value,
    onEnter: props.onEnter,
    onEscape: props.onEscape,
  });
  const links = useControlLinks(label, field.error);
  return (
    <div className={cx(styles.wrap, className)}>
      <input
        {...ariaOf(links)}
        {...field.inputProps}
        ref={ref}
        onChange={(event) => {
          field.inputProps.onChange(event);
          onDraft?.(event.currentTarget.value);
        }}
        type={type}
        className={cx(styles.control, bare && styles.bare, large && styles.large, numeric && styles.number)}
        placeholder={props.placeholder}
        disabled={props.disabled}
        readOnly={props.readOnly}
        autoFocus={props.autoFocus}
        maxLength={props.maxLength}
        autoComplete="off"
        spellCheck={false}
      />
      {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
    </div>
  );
}
