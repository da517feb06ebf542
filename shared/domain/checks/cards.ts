/** What the checks need of the cards under which they stand. */
import { STAGES } from '../stage.ts';
import type { Area, Stage } from '../stage.ts';
import { dueDay } from '../task-due.ts';
import type { Dated } from '../task-due.ts';
import type { CheckCard } from './lines.ts';

interface TaskFacts extends Dated {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly area: Area;
  readonly place: string;
  readonly archivedAt: string | null;
  readonly anchor: string;
  readonly offsetDays: number;
  readonly pinned: boolean;
}

interface DutyFacts {
  readonly taskId: string;
  readonly personId: string;
  readonly duty: string;
}

/** Cards that stand on the board, by stage, with what the lines below them take from them. */
export function cardsOfChecks<T extends TaskFacts>(
  tasks: readonly T[],
  duties: readonly DutyFacts[],
): readonly (CheckCard & { readonly area: Area })[] {
  const standing = STAGES.flatMap((stage) => tasks.filter((task) => task.stage === stage && task.archivedAt === null));
  return standing.map((task) => ({
    id: task.id,
    title: task.title,
    stage: task.stage,
    area: task.area,
    place: task.place,
    due: dueDay(task),
    offsetDays: task.anchor === 'event' && !task.pinned ? task.offsetDays : null,
    leads: duties.filter(({ taskId, duty }) => taskId === task.id && duty === 'lead').map(({ personId }) => personId),
  }));
}
