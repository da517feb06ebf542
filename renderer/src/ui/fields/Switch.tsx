import { Switch as RadixSwitch } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { cx } from '../cx';
import { useIsReadOnly } from '../read-only';
import styles from './Choice.module.css';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A setting that is on or off. */
export function Switch({ checked, onChange, children, label, hint, disabled, className }: SwitchProps) {
  const id = useId();
  const isReadOnly = useIsReadOnly();
  return (
    <div className={cx(styles.choice, className)}>
      <RadixSwitch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        aria-label={label}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled || isReadOnly}
        className={styles.switch}
      >
        <RadixSwitch.Thumb className={styles.thumb} />
      </RadixSwitch.Root>
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
