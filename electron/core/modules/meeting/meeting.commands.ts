import type { Meeting } from '@shared/contract/entities.ts';
import type { meetingCommands } from '@shared/contract/meeting.contract.ts';
import type { MeetingKind } from '@shared/domain/meeting.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import type { Area, Stage } from '@shared/domain/stage.ts';
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';

/** The work area to which what such a meeting decides usually belongs; the card can be moved like any other. */
const AREA_OF: Readonly<Record<MeetingKind, Area>> = {
  internal: 'plan',
  proposer: 'proposer',
  institution: 'topic',
  participants: 'staffing',
  partners: 'staffing',
  public: 'programme',
  other: 'plan',
};

export const meetingCommandHandlers: CommandHandlers<typeof meetingCommands> = {
  'meetingDecision.toCard': {
    run(work, { experimentId, id }) {
      const decision = work.get('meetingDecision', id);
      if (decision.experimentId !== experimentId) throw new AppError('notFound', { what: 'meetingDecision' });
      work.describe({ title: decision.text });
      if (decision.taskId !== null) return { taskId: decision.taskId };
      const meeting = work.get('meeting', decision.meetingId);
      const { eventDate } = work.get('experiment', experimentId);
      const task = work.insert('task', {
        id: work.ports.newId(),
        experimentId,
        stage: stageOf(meeting, eventDate),
        area: AREA_OF[meeting.kind],
        status: 'todo',
        title: decision.text,
        notes: '',
        dateKind: 'none',
        startOn: null,
        startAt: null,
        endOn: null,
        endAt: null,
        place: '',
        rank: rankBetween(work.list('task', { experimentId }).at(-1)?.rank ?? null, null),
        source: null,
        archivedAt: null,
        ...HANGS_ON_NOTHING,
        pinned: false,
      });
      work.update('meetingDecision', id, { taskId: task.id });
      return { taskId: task.id };
    },
  },
};

/** What is decided after the event is follow-up work. */
function stageOf({ heldOn }: Meeting, eventDate: CivilDate | null): Stage {
  return heldOn !== null && eventDate !== null && heldOn > eventDate ? 'followup' : 'plan';
}
