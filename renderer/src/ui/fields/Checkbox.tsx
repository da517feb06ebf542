import { Check, Minus } from 'lucide-react';
import { Checkbox as RadixCheckbox } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { cx } from '../cx';
import { useIsReadOnly } from '../read-only';
import styles from './Choice.module.css';

export interface CheckboxProps {
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
  /** Words beside the box; without them give `label`. */
  readonly children?: ReactNode;
  readonly label?: string;
  readonly hint?: ReactNode;
  /** A ticked line that is over and done: the words step back. */
  readonly quietWhenChecked?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** Yes or no, applied at once. */
export function Checkbox(props: CheckboxProps) {
  const { checked, onChange, children, label, hint, quietWhenChecked, disabled, className } = props;
  const id = useId();
  const isReadOnly = useIsReadOnly();
  return (
    <div className={cx(styles.choice, className)} data-quiet={(quietWhenChecked && checked === true) || undefined}>
      <RadixCheckbox.Root
        id={id}
        checked={checked === 'mixed' ? 'indeterminate' : checked}
        onCheckedChange={(next) => onChange(next === true)}
        aria-label={label}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled || isReadOnly}
        className={styles.box}
      >
        <RadixCheckbox.Indicator className={styles.tick}>
          {checked === 'mixed' ? (
            <Minus size={12} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={12} strokeWidth={3} aria-hidden />
          )}
        </RadixCheckbox.Indicator>
      </RadixCheckbox.Root>
      {children ? (
        <label htmlFor={id} className={styles.words}>
          {children}
        </label>
      ) : null}
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
