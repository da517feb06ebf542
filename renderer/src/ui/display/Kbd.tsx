import styles from './Kbd.module.css';

export interface KbdProps {
  /** Keys joined by "+", already written for the platform: "Ctrl+Shift+Z" or "⌘+K". */
  readonly keys: string;
  readonly tone?: 'plain' | 'inverse';
}

/** Keys as they stand on a keyboard. */
export function Kbd({ keys, tone = 'plain' }: KbdProps) {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return (
    <kbd className={styles.keys} data-tone={tone}>
      {parts.map((part) => (
        <span key={part} className={styles.key}>
          {part}
        </span>
      ))}
    </kbd>
  );
}
