import type { Ref } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { parseText, type Parsed } from './parsed';
import { useCommitOnEnter } from './useCommitOnEnter';

export interface TextAreaProps {
  readonly value: string;
  readonly onCommit: (value: string) => void | Promise<unknown>;
  readonly parse?: (text: string) => Parsed<string>;
  readonly label?: string;
  readonly placeholder?: string;
  /** Lines shown when empty; the box then grows with its text. */
  readonly rows?: number;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly className?: string;
}

/** Several lines that grow with the text; Enter breaks the line, Ctrl/⌘+Enter and blur commit. */
export function TextArea(props: TextAreaProps) {
  const { value, onCommit, parse = parseText, label, rows = 3, bare, className, ref } = props;
  const field = useCommitOnEnter({
    text: value,
    parse,
    onCommit,
    isSame: (parsed) => parsed === value,
    multiline: true,
  });
  const links = useControlLinks(label, field.error);
  return (
    <div className={cx(styles.wrap, className)}>
      <textarea
        {...ariaOf(links)}
        {...field.inputProps}
        ref={ref}
        rows={rows}
        style={{ minHeight: rows * 20 + 8 }}
        className={cx(styles.control, styles.area, bare && styles.bare)}
        placeholder={props.placeholder}
        disabled={props.disabled}
        readOnly={props.readOnly}
        autoFocus={props.autoFocus}
        maxLength={props.maxLength}
        spellCheck={false}
      />
      {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
    </div>
  );
}
