import type { ReactNode } from 'react';
import type { Icon } from '../icons';
import styles from './Badge.module.css';

export interface BadgeProps {
  readonly tone?: 'plain' | 'accent' | 'late' | 'danger' | 'ok' | 'done';
  readonly icon?: Icon;
  /** count: a bare figure in a pill, for rails and tabs; thousands are set off, the same in both languages. */
  readonly shape?: 'word' | 'count';
  /** Replaces the content for screen readers, e.g. "3 late" for a bare 3. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A state or a count in few characters. */
export function Badge({ tone = 'plain', icon: Glyph, shape = 'word', label, children }: BadgeProps) {
  return (
    <span
      className={styles.badge}
      data-tone={tone}
      data-shape={shape}
      role={label ? 'img' : undefined}
      aria-label={label}
    >
      {Glyph ? <Glyph size={12} aria-hidden /> : null}
      {typeof children === 'number' ? children.toLocaleString('en') : children}
    </span>
  );
}
