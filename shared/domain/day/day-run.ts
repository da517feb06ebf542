/** A cue sheet, its running and the clock, put together: what is forecast, and what is to be said of it. */
import { runClockBehind } from '../clock-jump.ts';
import { deriveSheet } from '../cue-rows.ts';
import type { CueRow } from '../cue-rows.ts';
import { phaseOf } from '../section.ts';
import type { CivilDate, MinuteOfDay, Minutes } from '../units.ts';
import { forecast } from './forecast.ts';
import type { Forecast, HardStop, PlannedRow, RowRun, WhatIf } from './forecast.ts';
import { newestOf } from './press.ts';
import { runDay, sheetMinute } from './sheet-clock.ts';

export type PlanCue = Pick<CueRow, 'id' | 'section' | 'minutes' | 'pinnedStart' | 'canGive'>;

export interface PlanSheet {
  readonly startMinute: MinuteOfDay;
  readonly lengthMinutes: Minutes | null;
}

export interface RunRecord {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

export interface CueRecord {
  readonly id: string;
  readonly cueId: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly skipped: boolean;
  readonly heldAt: string | null;
  readonly heldSeconds: number;
}

/** The rows of a sheet as the forecast takes them. */
export function plannedRows(cues: readonly PlanCue[], sheet: PlanSheet): readonly PlannedRow[] {
  const times = deriveSheet({ rows: cues.map((cue) => ({ ...BLANK, ...cue })), sheet }).rows;
  const firstMain = cues.findIndex(({ section }) => phaseOf(section) === 'main');
  return cues.map(({ id, pinnedStart, canGive }, index): PlannedRow => {
    const { start = 0, end = 0 } = times[index] ?? {};
    const opens = index === firstMain && start === sheet.startMinute;
    return { id, start, end, isFixed: pinnedStart !== null || opens, canGive };
  });
}

const BLANK = {
  number: '',
  title: '',
  subtitle: '',
  content: '',
  sound: '',
  light: '',
  video: '',
  stage: '',
  note: '',
  staffOnly: false,
  revealsPurpose: false,
  custom: {},
  people: [],
  otherPeople: '',
} as const;

/** Every start that must be met, and the ends of the programme and of the venue's hours. */
function hardStops(
  cues: readonly PlanCue[],
  rows: readonly PlannedRow[],
  sheet: PlanSheet,
  venueUntil: number | null,
): readonly HardStop[] {
  const lastMain = cues.findLast(({ section }) => phaseOf(section) === 'main');
  return [
    ...rows.flatMap(({ id, start, isFixed }): readonly HardStop[] =>
      isFixed ? [{ kind: 'fixedRow', at: start, rowId: id }] : [],
    ),
    ...(sheet.lengthMinutes === null || lastMain === undefined
      ? []
      : [{ kind: 'programmeEnd' as const, at: sheet.startMinute + sheet.lengthMinutes, rowId: lastMain.id }]),
    ...(venueUntil === null ? [] : [{ kind: 'venueEnd' as const, at: venueUntil, rowId: null }]),
  ];
}

export interface DayFacts {
  readonly sheet: PlanSheet;
  readonly cues: readonly PlanCue[];
  /** The day of the sheet, else of the event. */
  readonly planned: CivilDate | null;
  readonly run: RunRecord | null;
  readonly records: readonly CueRecord[];
  /** Sheet minutes; null: the hours of the venue are not known. */
  readonly venueUntil: number | null;
}

export interface DayRun {
  readonly day: CivilDate;
  readonly now: number;
  /** The plan, whatever was pressed. */
  readonly plan: readonly PlannedRow[];
  readonly runs: readonly RowRun[];
  readonly forecast: Forecast;
  readonly issues: readonly DayIssue[];
  readonly state: 'waiting' | 'running' | 'ended';
}

export type DayIssue =
  /** It is past the first start, and nobody has pressed start. */
  | { readonly kind: 'notStarted'; readonly minutes: number }
  | { readonly kind: 'behind'; readonly minutes: number }
  | {
      readonly kind: 'stopAtRisk';
      readonly stop: HardStop;
      readonly minutes: number;
      readonly givers: readonly string[];
      readonly isEnough: boolean;
    }
  /** The clock shows an earlier time than what was recorded. */
  | { readonly kind: 'clockBehind'; readonly minutes: number };

/**
 * Whether a run that has ended says nothing of the day that is planned: it began on another day, or it ended before the first row is
 * planned to begin (a rehearsal). One of another day still counts on that day itself.
 */
export function isHistory(
  { run, planned, cues, sheet }: Pick<DayFacts, 'run' | 'planned' | 'cues' | 'sheet'>,
  millis: number,
): boolean {
  if (run?.endedAt == null || planned === null) return false;
  const own = runDay(Date.parse(run.startedAt), planned);
  if (!own.isPlanned) return own.day !== runDay(millis, planned).day;
  const [first] = plannedRows(cues, sheet);
  return first !== undefined && sheetMinute(Date.parse(run.endedAt), planned) < first.start;
}

/** More minutes behind than this are said. */
const BEHIND = 5;

/**
 * A run that is history is as good as none.
 * @param millis the clock of the computer.
 */
export function dayRun(facts: DayFacts, millis: number, whatIf: WhatIf = {}): DayRun {
  const { sheet, cues, planned, venueUntil } = facts;
  const present: Pick<DayFacts, 'run' | 'records'> = isHistory(facts, millis) ? { run: null, records: [] } : facts;
  const { run, records } = present;
  const plan = plannedRows(cues, sheet);
  const stops = hardStops(cues, plan, sheet, venueUntil);
  const state = run === null ? 'waiting' : run.endedAt === null ? 'running' : 'ended';
  const { day, isPlanned } = runDay(run === null ? millis : Date.parse(run.startedAt), planned);
  const minuteOf = (at: string) => sheetMinute(Date.parse(at), day);
  const newest = run === null ? null : newestOf(run.startedAt, records);
  // Where the clock was set back, what was recorded counts: nothing is shown to end before it began.
  const clock = state === 'ended' && run?.endedAt != null ? Date.parse(run.endedAt) : millis;
  const trusted = newest === null ? clock : Math.max(clock, Date.parse(newest));
  // On any other day than the planned one nothing is late yet.
  const now = state === 'waiting' && !isPlanned ? -Infinity : sheetMinute(trusted, day);
  const runs = records.map(({ cueId, startedAt, endedAt, skipped, heldAt, heldSeconds }): RowRun => {
    const since = heldAt === null ? 0 : Math.max(0, (trusted - Date.parse(heldAt)) / 60_000);
    return {
      cueId,
      start: startedAt === null ? null : minuteOf(startedAt),
      end: endedAt === null ? null : minuteOf(endedAt),
      skipped,
      held: heldSeconds / 60 + since,
    };
  });
  const ahead = forecast(plan, run === null ? null : runs, now, stops, whatIf);
  const behind = newest === null || state === 'ended' ? null : runClockBehind(millis, Date.parse(newest));
  return {
    day,
    now,
    plan,
    runs,
    forecast: state === 'ended' ? overAndDone(ahead) : ahead,
    state,
    issues: [
      ...(behind === null ? [] : [{ kind: 'clockBehind' as const, minutes: behind }]),
      ...(state === 'ended' ? [] : issuesOf(state, plan, ahead, now)),
    ],
  };
}

/** Once a run has ended nothing is still to come: what did not begin was passed over. */
function overAndDone(ahead: Forecast): Forecast {
  const rows = ahead.rows.map((row) => (row.state === 'ahead' ? { ...row, state: 'passed' as const } : row));
  return { ...ahead, rows, stops: [], nextId: null };
}

function issuesOf(state: 'waiting' | 'running', plan: readonly PlannedRow[], ahead: Forecast, now: number) {
  const [first] = plan;
  const issues: DayIssue[] = [];
  if (state === 'waiting' && first !== undefined && now >= first.start + 1)
    issues.push({ kind: 'notStarted', minutes: Math.floor(now - first.start) });
  if (state === 'running' && ahead.late > BEHIND) issues.push({ kind: 'behind', minutes: Math.floor(ahead.late) });
  for (const { stop, save, givers, slackAfter } of ahead.stops) {
    if (save === 0) continue;
    issues.push({
      kind: 'stopAtRisk',
      stop,
      minutes: save,
      givers: givers.filter(({ take }) => take > 0).map(({ id }) => id),
      isEnough: slackAfter >= -1e-6,
    });
  }
  return issues;
}

/** Minutes left of the row that goes on, by its own length; negative once it is over. `end`: when it will end by now. Null: not begun. */
export function timeLeft(day: DayRun, cueId: string | null): { readonly left: number; readonly end: number } | null {
  const run = day.runs.findLast((one) => one.cueId === cueId);
  const plan = day.plan.find(({ id }) => id === cueId);
  if (run?.start == null || plan === undefined) return null;
  const end = run.start + (plan.end - plan.start) + run.held;
  return { left: end - day.now, end };
}
