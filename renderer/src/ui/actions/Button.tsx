import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from '../cx';
import { Spinner } from '../feedback/Spinner';
import type { Icon } from '../icons';
import { useIsReadOnly } from '../read-only';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** primary: the one next step of the place · plain: ordinary · quiet: among text and in toolbars · danger: cannot be undone. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: Icon;
  /** Keeps its width and focus, shows a spinner and does nothing more until it is over. */
  readonly loading?: boolean;
  readonly pressed?: boolean;
  /** What it does is stored: it cannot be pressed where things are only looked at. */
  readonly changes?: boolean;
  readonly children: ReactNode;
}

/** A button with words. For one without, see IconButton. */
export function Button(props: ButtonProps) {
  const {
    variant = 'plain',
    size = 'normal',
    icon: Glyph,
    loading = false,
    pressed,
    changes = false,
    disabled,
    children,
    className,
    onClick,
    ...rest
  } = props;
  const isReadOnly = useIsReadOnly();
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || (changes && isReadOnly)}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
      aria-pressed={pressed}
      data-variant={variant}
      data-size={size}
      className={cx(styles.button, className)}
    >
      {loading ? (
        <Spinner size={14} />
      ) : Glyph ? (
        <Glyph size={size === 'small' ? 14 : 16} strokeWidth={1.75} aria-hidden />
      ) : null}
      <span className={styles.words}>{children}</span>
    </button>
  );
}
