import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

export interface BannerProps {
  readonly tone?: 'info' | 'warn' | 'error';
  /** What is the matter, and where. */
  readonly title: ReactNode;
  /** What to do about it. */
  readonly remedy?: ReactNode;
  /** A button or two. */
  readonly action?: ReactNode;
}

const ICONS = { info: Info, warn: TriangleAlert, error: CircleAlert } as const;

/** A lasting message over a place: what, where, and what to do. */
export function Banner({ tone = 'info', title, remedy, action }: BannerProps) {
  const Glyph = ICONS[tone];
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Glyph size={16} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {remedy ? <p className={styles.remedy}>{remedy}</p> : null}
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
