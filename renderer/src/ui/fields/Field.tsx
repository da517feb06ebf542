import { CircleHelp } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { cx } from '../cx';
import { ErrorNote } from '../feedback/ErrorNote';
import styles from './Field.module.css';
import { FieldContext } from './FieldContext';

export interface FieldProps {
  readonly label: string;
  /** Folded beside the label; opened by its own button. */
  readonly help?: ReactNode;
  /** Accessible name of the button that opens the help. */
  readonly helpLabel?: string;
  /** Always visible, one short line under the control. */
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  /** Shown after the label of a required field, e.g. the word for "required". */
  readonly requiredMark?: string;
  readonly layout?: 'stacked' | 'row';
  readonly children: ReactNode;
  readonly className?: string;
}

/** Label, control, folded help and error as one unit; the control inside is tied to them by context. */
export function Field(props: FieldProps) {
  const {
    label,
    help,
    helpLabel,
    hint,
    error,
    required = false,
    requiredMark,
    layout = 'stacked',
    children,
    className,
  } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const helpId = `${id}-help`;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, help && open && helpId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <FieldContext value={{ inputId: id, labelId: `${id}-label`, describedBy, invalid: Boolean(error), required }}>
      <div className={cx(styles.field, layout === 'row' && styles.row, className)}>
        <div className={styles.head}>
          <label id={`${id}-label`} htmlFor={id} className={styles.label}>
            {label}
          </label>
          {required && requiredMark ? <span className={styles.mark}>{requiredMark}</span> : null}
          {help ? (
            <button
              type="button"
              className={styles.helpButton}
              aria-label={helpLabel ?? label}
              aria-expanded={open}
              aria-controls={helpId}
              onClick={() => setOpen(!open)}
            >
              <CircleHelp size={14} aria-hidden />
            </button>
          ) : null}
        </div>
        <div className={styles.body}>
          {help ? (
            <div id={helpId} className={styles.help} hidden={!open}>
              {help}
            </div>
          ) : null}
          {children}
          {hint ? (
            <div id={hintId} className={styles.hint}>
              {hint}
            </div>
          ) : null}
          {error ? <ErrorNote id={errorId}>{error}</ErrorNote> : null}
        </div>
      </div>
    </FieldContext>
  );
}
