import type { Icon } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Frame.module.css';

export interface RailLinkProps {
  readonly href: string;
  readonly icon: Icon;
  readonly current: boolean;
  readonly children: ReactNode;
}

/** One way of the rail. */
export function RailLink({ href, icon: Glyph, current, children }: RailLinkProps) {
  return (
    <Link href={href} className={styles.room} aria-current={current ? 'page' : undefined}>
      <Glyph size={16} strokeWidth={1.75} aria-hidden />
      <span>{children}</span>
    </Link>
  );
}
