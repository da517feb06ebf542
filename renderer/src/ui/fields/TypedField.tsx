import type { ReactNode, Ref } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import type { Parsed } from './parsed';
import { useCommitOnEnter } from './useCommitOnEnter';

export interface TypedFieldProps<T> {
  readonly value: T;
  /** The value as people write it. */
  readonly format: (value: T) => string;
  readonly parse: (text: string) => Parsed<T>;
  readonly onCommit: (value: T) => void | Promise<unknown>;
  readonly label?: string;
  readonly placeholder?: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
  /** A button laid over the right end of the field. */
  readonly inner?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** Free typed text read by a given function: dates, times, durations. What cannot be read stays, with its error. */
export function TypedField<T>(props: TypedFieldProps<T>) {
  const { value, format, parse, onCommit, label, align = 'start', bare, inner, className, ref } = props;
  const text = format(value);
  const field = useCommitOnEnter({
    text,
    parse,
    onCommit,
    isSame: (parsed) => format(parsed) === text,
    onEnter: props.onEnter,
  });
  const links = useControlLinks(label, field.error);
  return (
    <div className={cx(styles.wrap, className)}>
      <div className={styles.line}>
        <input
          {...ariaOf(links)}
          {...field.inputProps}
          ref={ref}
          type="text"
          autoComplete="off"
          spellCheck={false}
          style={{ textAlign: align }}
          className={cx(styles.control, bare && styles.bare, inner ? styles.withInner : undefined, 'tabular')}
          placeholder={props.placeholder}
          disabled={props.disabled}
          autoFocus={props.autoFocus}
          onFocus={(event) => event.currentTarget.select()}
        />
        {inner ? <div className={styles.inner}>{inner}</div> : null}
      </div>
      {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
    </div>
  );
}
