import { areaColor, hueOf } from './hue';
import { initialOf } from './initial';
import styles from './Avatar.module.css';

export interface AvatarProps {
  readonly name: string;
  /** What the letter is taken from, where it is not the first one of the name that tells people apart. */
  readonly called?: string;
  readonly size?: 20 | 24 | 32;
  /** When the name already stands beside it. */
  readonly decorative?: boolean;
}

/** The letter of a name on a quiet tint that stays the same for the same name. */
export function Avatar({ name, called = name, size = 20, decorative = false }: AvatarProps) {
  return (
    <span
      className={styles.avatar}
      style={{ width: size, height: size, fontSize: size * 0.52, '--tint': areaColor(hueOf(name)) }}
      role={decorative ? undefined : 'img'}
      aria-label={decorative ? undefined : name}
      aria-hidden={decorative || undefined}
      title={decorative ? undefined : name}
    >
      {initialOf(called)}
    </span>
  );
}
