import { SegmentedControl, type SegmentedControlProps } from '@ui/index.ts';
import styles from '../DocumentsRoom.module.css';

/** A few choices side by side under their name. */
export function Choices<V extends string>(props: SegmentedControlProps<V>) {
  return (
    <div className={styles.choices}>
      <span aria-hidden>{props.label}</span>
      <SegmentedControl {...props} />
    </div>
  );
}
