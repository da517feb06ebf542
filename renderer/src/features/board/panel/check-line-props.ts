import type { BoardPerson } from '@shared/contract/board.ts';
import type { CheckItem } from '@shared/contract/entities.ts';
import type { CheckState } from '@shared/domain/checklist.ts';
import type { Line } from '@app/dnd/list/SortableList.tsx';
import type { ChecklistGestures } from './useChecklist.ts';

/** What a line of a checklist, its facts and its menu know of it. */
export interface CheckLineProps {
  readonly check: CheckItem;
  /** Its own, or what follows from its parts. */
  readonly state: CheckState;
  readonly hasParts: boolean;
  /** From 1. */
  readonly position: number;
  readonly line: Line;
  readonly people: readonly BoardPerson[];
  readonly lines: ChecklistGestures;
  /** Undefined where it cannot go in or out. */
  readonly onIndent: (() => void) | undefined;
  readonly onOutdent: (() => void) | undefined;
}
