/** A second experiment from an earlier one. */
import type { AttachmentKind, Task } from '@shared/contract/entities.ts';
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import { UNRECORDED } from '@shared/domain/personal-data.ts';
import type { CivilDate, Instant } from '@shared/domain/units.ts';
import { blankBrief, blankClosing } from './content.ts';
import type { Content } from './content.ts';

interface Copying {
  readonly title: string;
  readonly eventDate: CivilDate | null;
  readonly progress: 'keep' | 'reset';
  readonly at: Instant;
}

/**
 * The content under its new title and event date, still with the old ids. Planned dates move by as many days as the event does; dates
 * on which something happened (expenses, meetings held) stay. A copy has issued no papers, and is no sample.
 */
export function copyOf({ experiment, tables }: Content, { title, eventDate, progress, at }: Copying): Content {
  const days = eventDate === null || experiment.eventDate === null ? 0 : diffDays(experiment.eventDate, eventDate);
  const moved: Content = {
    experiment: {
      ...experiment,
      title,
      eventDate,
      planningStart: later(experiment.planningStart, days),
      settlementDue: later(experiment.settlementDue, days),
      isSample: false,
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
    },
    tables: {
      ...tables,
      task: tables.task.map((task) => movedTask(task, days)),
      cueSheet: tables.cueSheet.map((sheet) => ({ ...sheet, date: later(sheet.date, days) })),
      documentIssue: [],
    },
  };
  return progress === 'keep' ? moved : withoutProgress(moved);
}

function later<D extends CivilDate | null>(date: D, days: number): CivilDate | D {
  return date === null ? date : addDays(date, days);
}

function movedTask(task: Task, days: number): Task {
  return { ...task, startOn: later(task.startOn, days), endOn: later(task.endOn, days) };
}

/** Receipts, signed consents and photographs tell what happened; plans and papers are there for the next time too. */
const PLANNED: ReadonlySet<AttachmentKind> = new Set(['plan', 'other']);

/** The plan without what came of it. What the planner answered about the proposal's substance stays. */
function withoutProgress({ experiment, tables }: Content): Content {
  return {
    experiment,
    tables: {
      ...tables,
      brief: tables.brief.map((brief) => {
        const { claimedEffect, institutionDifficulty, participantSize, awareness, participantCentred, filming } = brief;
        const kept = { claimedEffect, institutionDifficulty, participantSize, awareness, participantCentred, filming };
        return { ...blankBrief(brief.id, brief.experimentId), ...kept };
      }),
      closing: tables.closing.map(({ id, experimentId }) => blankClosing(id, experimentId)),
      gateOverride: [],
      // Consent is bound to its purpose: another experiment asks again (korean conventions 4.1).
      person: tables.person.map((person) => ({ ...person, ...UNRECORDED, purpose: person.purpose })),
      task: tables.task.map((task) => ({ ...task, status: 'todo', archivedAt: null })),
      checkItem: tables.checkItem.map((item) => ({ ...item, done: false })),
      expense: [],
      attachment: tables.attachment.filter(({ owner, kind }) => owner !== 'expense' && PLANNED.has(kind)),
    },
  };
}
