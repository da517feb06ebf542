import { useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';
import { groupDigits, parseInteger, type NumberWords } from './number';
import { useCommitOnEnter } from './useCommitOnEnter';

export interface NumberFieldProps {
  /** A whole number, or null when empty. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void | Promise<unknown>;
  readonly words: NumberWords;
  readonly min?: number;
  readonly max?: number;
  /** Printed after the field and dropped from typed text, e.g. the word for won or minutes. */
  readonly unit?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/**
 * A whole number, right-aligned in tabular figures: grouped by thousands at rest, plain digits while focused.
 * Text that is not a number stays, with its error.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, words, min, max, unit = '', label, bare, className, ref } = props;
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  // Only now does the input hold the plain digits: selecting them on the focus event would be undone.
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  const field = useCommitOnEnter<number | null>({
    text: value === null ? '' : String(value),
    parse: (text) => parseInteger(text, words, { min, max }, unit),
    isSame: (parsed) => parsed === value,
    onCommit,
    onEnter: props.onEnter,
  });
  const links = useControlLinks(label, field.error);
  const parsed = parseInteger(field.shown, words, {}, unit);
  const atRest = parsed.ok && parsed.value !== null ? groupDigits(parsed.value) : field.shown;
  return (
    <div className={cx(styles.wrap, className)}>
      <div className={styles.line}>
        <input
          {...ariaOf(links)}
          {...field.inputProps}
          ref={input}
          value={focused ? field.shown : atRest}
          onFocus={() => setFocused(true)}
          onBlur={(event) => {
            field.commit(focused ? event.currentTarget.value : field.shown);
            setFocused(false);
          }}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={cx(styles.control, styles.number, bare && styles.bare)}
          placeholder={props.placeholder}
          disabled={props.disabled}
          autoFocus={props.autoFocus}
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </div>
      {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
    </div>
  );
}

/** Whole won: never negative unless `min` says so. */
export function WonField(props: NumberFieldProps) {
  return <NumberField min={0} max={999_999_999_999} {...props} />;
}
