import { areaColor, type AreaHue } from './hue';
import styles from './Dot.module.css';

export interface DotProps {
  readonly hue: AreaHue;
  /** Only where no words beside it carry the meaning. */
  readonly label?: string;
  readonly size?: number;
}

/** The mark of a work area: colour beside words, never instead of them. */
export function Dot({ hue, label, size = 8 }: DotProps) {
  return (
    <span
      className={styles.dot}
      style={{ background: areaColor(hue), width: size, height: size }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    />
  );
}
