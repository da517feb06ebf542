/** The toolkit template that ships inside the app, checked when it is first asked for, its cards and its cue rows. */
import type { CheckItem, Cue, Task } from '@shared/contract/entities.ts';
import { toolkitTemplate } from '@shared/contract/template.ts';
import type { TemplateLocale, ToolkitTemplate } from '@shared/contract/template.ts';
import { HANGS_ON_NOTHING, usualRoll } from '@shared/domain/anchored-dates.ts';
import type { Hanging } from '@shared/domain/anchored-dates.ts';
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import toolkit from '../../../../resources/template/toolkit.json' with { type: 'json' };

export function shippedTemplate(): ToolkitTemplate {
  return toolkitTemplate.parse(toolkit);
}

type PlannedCue = Omit<Cue, 'id' | 'experimentId' | 'sheetId' | 'rank'>;

/** The rows of a first cue sheet, in one language. */
export function plannedCues({ programme }: ToolkitTemplate, locale: TemplateLocale): readonly PlannedCue[] {
  return programme.cues.map((planned) => ({
    number: '',
    section: planned.section[locale],
    minutes: planned.minutes,
    pinnedStart: null,
    title: planned.title[locale],
    subtitle: planned.subtitle[locale],
    content: planned.content[locale],
    sound: planned.sound[locale],
    light: '',
    video: planned.video[locale],
    stage: '',
    note: '',
    staffOnly: planned.staffOnly,
    revealsPurpose: planned.revealsPurpose,
    custom: {},
    otherPeople: '',
    canGive: 0,
  }));
}

export type PlannedTask = ToolkitTemplate['tasks'][number];

interface TaskPlace {
  readonly id: string;
  readonly experimentId: string;
  /** When it is due. */
  readonly day: CivilDate | null;
  readonly hanging: Hanging;
  readonly rank: string;
  readonly locale: TemplateLocale;
}

/** What work that stands so many days from the event hangs on; nothing where it has no day. */
export function hangingOnEvent(offsetDays: number | null): Hanging {
  return offsetDays === null
    ? HANGS_ON_NOTHING
    : { ...HANGS_ON_NOTHING, anchor: 'event', offsetDays, roll: usualRoll(offsetDays) };
}

/** A card of the template, not begun. */
export function plannedTask(planned: PlannedTask, { id, experimentId, day, hanging, rank, locale }: TaskPlace): Task {
  return {
    id,
    experimentId,
    stage: planned.stage,
    area: planned.area,
    status: 'todo',
    title: planned.title[locale],
    notes: planned.notes[locale],
    dateKind: day === null ? 'none' : 'day',
    startOn: day,
    startAt: null,
    endOn: null,
    endAt: null,
    place: '',
    rank,
    source: planned.source,
    archivedAt: null,
    ...hanging,
    pinned: false,
  };
}

/** What a line holds that nobody has said anything of. */
export const NEW_CHECK = {
  state: 'open',
  reason: '',
  dueOn: null,
  personId: null,
  parentId: null,
  place: '',
  offsetDays: null,
  dueAt: null,
  rightWhen: '',
  proof: '',
  checkedAt: null,
  checkedById: null,
  dependsOn: null,
  checkedPrint: null,
} as const;

/** Lines of the template on a card without any. */
export function plannedChecks(
  planned: PlannedTask['checks'],
  task: Task,
  locale: TemplateLocale,
  newId: () => string,
): readonly CheckItem[] {
  const ranks = ranksBetween(null, null, planned.length);
  return planned.map(({ source, text }, index) => ({
    id: newId(),
    experimentId: task.experimentId,
    taskId: task.id,
    text: text[locale],
    ...NEW_CHECK,
    rank: ranks[index] ?? '',
    source,
  }));
}

export interface PlanSpan {
  readonly eventDate: CivilDate;
  readonly today: CivilDate;
  /** Days of planning before the event at which the first work stands (requirements A27: three to six months). */
  readonly planningDays: number;
}

/** First day of planning: the template's span before the event, or today when less time is left. */
export function planningStart({ eventDate, today, planningDays }: PlanSpan): CivilDate {
  const lead = diffDays(today, eventDate);
  return lead > 0 && lead < planningDays ? today : addDays(eventDate, -planningDays);
}
