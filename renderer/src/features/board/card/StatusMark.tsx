import type { TaskStatus } from '@shared/domain/stage.ts';
import { Circle, CircleCheck, CircleDot, CirclePause } from 'lucide-react';
import styles from './Card.module.css';

const MARKS = { todo: Circle, doing: CircleDot, waiting: CirclePause, done: CircleCheck } as const;

export interface StatusMarkProps {
  readonly status: TaskStatus;
  /** A press finishes the task or opens it again; the canvas listens for it. */
  readonly pressable?: boolean;
}

/** The state of a task by its shape; words stand beside it or in the label around it. */
export function StatusMark({ status, pressable = false }: StatusMarkProps) {
  const Mark = MARKS[status];
  const mark = <Mark size={14} strokeWidth={2} aria-hidden className={styles.mark} data-status={status} />;
  if (!pressable) return mark;
  return (
    <span className={styles.press} data-finish>
      {mark}
    </span>
  );
}
