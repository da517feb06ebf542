import { ToggleGroup } from 'radix-ui';
import type { Icon } from '../icons';
import { useIsReadOnly } from '../read-only';
import styles from './SegmentedControl.module.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: Icon;
  /** Show the icon alone; the label stays as the name. */
  readonly iconOnly?: boolean;
}

export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  /** As of a `Button`. */
  readonly changes?: boolean;
}

/** One of a few views of the same thing, all visible. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, value, segments, onChange, changes = false } = props;
  const isReadOnly = useIsReadOnly();
  function choose(next: string) {
    const segment = segments.find((one) => one.value === next);
    if (segment) onChange(segment.value);
  }
  return (
    <ToggleGroup.Root
      type="single"
      disabled={changes && isReadOnly}
      value={value}
      onValueChange={choose}
      aria-label={label}
      className={styles.group}
    >
      {segments.map(({ value: one, label: words, icon: Glyph, iconOnly }) => (
        <ToggleGroup.Item
          key={one}
          value={one}
          aria-label={iconOnly ? words : undefined}
          title={iconOnly ? words : undefined}
          className={styles.segment}
        >
          {Glyph ? <Glyph size={14} strokeWidth={1.75} aria-hidden /> : null}
          {iconOnly ? null : words}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
