import type { TaskStatus } from '@shared/domain/stage.ts';
import { Circle, CircleCheck, CircleDot, CirclePause } from 'lucide-react';
import styles from './Card.module.css';

const MARKS = { todo: Circle, doing: CircleDot, waiting: CirclePause, done: CircleCheck } as const;

/** The state of a task by its shape; words stand beside it or in the label around it. */
export function StatusMark({ status }: { readonly status: TaskStatus }) {
  const Mark = MARKS[status];
  return <Mark size={14} strokeWidth={2} aria-hidden className={styles.mark} data-status={status} />;
}
