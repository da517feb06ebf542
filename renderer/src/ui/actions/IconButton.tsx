import type { ComponentPropsWithRef } from 'react';
import { cx } from '../cx';
import type { Icon } from '../icons';
import { Tooltip } from '../overlays/Tooltip';
import { useIsReadOnly } from '../read-only';
import styles from './Button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> {
  readonly icon: Icon;
  /** Accessible name, also the tooltip. */
  readonly label: string;
  /** Keys shown in the tooltip, already written for the platform. */
  readonly shortcut?: string;
  readonly size?: 'small' | 'normal';
  readonly tone?: 'plain' | 'danger';
  readonly pressed?: boolean;
  /** As of a `Button`. */
  readonly changes?: boolean;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

/** A button that is only an icon: it always has a name, and tells it on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { icon: Glyph, label, shortcut, size = 'normal', tone = 'plain', pressed, side, className, ...others } = props;
  const { changes = false, disabled, ...rest } = others;
  const isReadOnly = useIsReadOnly();
  return (
    <Tooltip text={label} shortcut={shortcut} side={side}>
      <button
        type="button"
        {...rest}
        disabled={disabled || (changes && isReadOnly)}
        aria-label={label}
        aria-pressed={pressed}
        data-size={size}
        data-tone={tone}
        className={cx(styles.icon, className)}
      >
        <Glyph size={size === 'small' ? 14 : 16} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
