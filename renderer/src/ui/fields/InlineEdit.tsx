import { useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import { onKey } from '../keys';
import { useControlLinks } from './FieldContext';
import { useIsReadOnly } from '../read-only';
import styles from './InlineEdit.module.css';
import { parseText, type Parsed } from './parsed';
import { useCommitOnEnter } from './useCommitOnEnter';

export interface InlineEditProps {
  readonly value: string;
  readonly onCommit: (value: string) => void | Promise<unknown>;
  /** What is edited, e.g. the word for the title: names the button and the field. */
  readonly label: string;
  readonly parse?: (text: string) => Parsed<string>;
  /** Shown, quietly, while the value is empty. */
  readonly placeholder?: string;
  /** How the value is set when it is not being edited. */
  readonly children?: ReactNode;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly className?: string;
}

/** Text that is edited where it stands: click, Enter or F2 begins, Enter or leaving commits, Esc restores. */
export function InlineEdit(props: InlineEditProps) {
  const { value, onCommit, label, parse = parseText, placeholder, children, multiline = false, className } = props;
  const isReadOnly = useIsReadOnly();
  const readOnly = props.readOnly === true || isReadOnly;
  const [editing, setEditing] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const field = useCommitOnEnter({
    text: value,
    parse,
    onCommit,
    isSame: (parsed) => parsed === value,
    multiline,
    onEnter: stop,
    onEscape: stop,
  });
  const links = useControlLinks(label, field.error);

  function stop() {
    setEditing(false);
    requestAnimationFrame(() => text.current?.focus());
  }
  function begin() {
    if (!readOnly) setEditing(true);
  }

  if (!editing) {
    return (
      <div className={cx(styles.wrap, className)}>
        <div
          ref={text}
          role={readOnly ? undefined : 'button'}
          tabIndex={readOnly ? undefined : 0}
          aria-label={readOnly ? undefined : `${label}: ${field.shown || placeholder || ''}`}
          className={styles.text}
          data-empty={field.shown === '' || undefined}
          onClick={begin}
          onKeyDown={onKey({ Enter: begin, F2: begin, Space: begin })}
        >
          {field.shown === '' ? placeholder : (children ?? field.shown)}
        </div>
        {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
      </div>
    );
  }

  const shared = {
    ...field.inputProps,
    id: links.id,
    'aria-label': label,
    'aria-invalid': links['aria-invalid'],
    'aria-describedby': links['aria-describedby'],
    className: styles.input,
    placeholder,
    autoFocus: true,
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (field.commit(event.currentTarget.value)) setEditing(false);
    },
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select(),
  };
  return (
    <div className={cx(styles.wrap, className)}>
      {multiline ? (
        <textarea {...shared} rows={1} />
      ) : (
        <input {...shared} type="text" autoComplete="off" spellCheck={false} />
      )}
      {field.error ? <ErrorNote id={links.errorId}>{field.error}</ErrorNote> : null}
    </div>
  );
}
