/**
 * A file of a release whose cards did not know what their date hangs on: those that the toolkit's template dated and nobody moved hang on
 * the event from now on, the others of the template are pinned. The same as a library of that release is read (migration 14).
 */
import type { Experiment, Task } from '@shared/contract/entities.ts';
import { drawnTogether, usualRoll } from '@shared/domain/anchored-dates.ts';
import { addDays, diffDays, seoulDate, weekday } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { FIRST_OFFSETS, FIRST_PLANNING_DAYS } from '../db/migrations/first-plan.ts';
import type { Content } from './content.ts';
import type { Unsaid } from './unsaid.ts';

const OFFSETS: ReadonlyMap<string | null, number> = new Map(FIRST_OFFSETS);

export function withAnchoredCards(content: Content, { columns }: Unsaid): Content {
  if (columns['task']?.includes('anchor') !== true) return content;
  const { experiment, tables } = content;
  const wasPlanned = tables.task.some((task) => isAsPlanned(task, experiment));
  const task = tables.task.map((card) => anchored(card, experiment, wasPlanned));
  return { experiment, tables: { ...tables, task } };
}

function anchored(card: Task, experiment: Experiment, wasPlanned: boolean): Task {
  const days = OFFSETS.get(card.source);
  if (days === undefined) return card;
  const hanging = { ...card, anchor: 'event', roll: usualRoll(days) } as const;
  if (isAsPlanned(card, experiment)) return { ...hanging, offsetDays: planOf(days, experiment)?.drawn ?? days };
  const waits = card.dateKind === 'none' && (experiment.eventDate === null || !wasPlanned);
  return { ...hanging, offsetDays: days, pinned: !waits };
}

function isAsPlanned({ source, dateKind, startOn }: Task, experiment: Experiment): boolean {
  const days = OFFSETS.get(source);
  if (days === undefined || startOn === null || dateKind === 'none' || dateKind === 'tbd') return false;
  return planOf(days, experiment)?.planned === startOn;
}

/** The day that the template gave, and its distance before the weekend was avoided. */
function planOf(days: number, { eventDate, createdAt }: Experiment): { drawn: number; planned: CivilDate } | null {
  if (eventDate === null) return null;
  const created = seoulDate(createdAt);
  const lead = diffDays(created, eventDate);
  const drawn = drawnTogether(days, lead, FIRST_PLANNING_DAYS);
  if (days === 0) return { drawn, planned: eventDate };
  const planned = offWeekend(addDays(eventDate, drawn), days);
  const isShort = days < 0 && lead > 0 && lead < FIRST_PLANNING_DAYS;
  return { drawn, planned: isShort && planned < created ? created : planned };
}

function offWeekend(date: CivilDate, days: number): CivilDate {
  switch (weekday(date)) {
    case 6:
      return addDays(date, days < 0 ? -1 : 2);
    case 0:
      return addDays(date, days < 0 ? -2 : 1);
    default:
      return date;
  }
}
