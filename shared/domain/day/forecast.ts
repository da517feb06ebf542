/**
 * When each row of a running cue sheet will really begin and end. Times are sheet minutes (`cue-times.ts`), with fractions: a clock has
 * seconds.
 *
 * **Rules.** A row begins when everything before it has ended; a row whose start is fixed (pinned by hand, or the start of the programme)
 * waits for its time, and begins later only where it is late already. So lateness flows on, and a row that is skipped gives its time back.
 * Two rows that the plan lets run side by side do not wait for each other; where the plan overlaps two rows a little, they go on overlapping
 * by as much. On time, the forecast is the plan.
 *
 * **Hard stops.** A fixed row, the end of the programme, the end of the venue's hours. `slack` is how many minutes are left before it,
 * negative where it is missed. Who can give time is looked for only among the rows that make it late, and only where `canGive` says so; what
 * comes of taking it is computed again, never guessed.
 *
 * The plan is never changed here.
 */

export interface PlannedRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Its start is pinned, or that of the programme. */
  readonly isFixed: boolean;
  /** Minutes that it can give up. */
  readonly canGive: number;
}

/** What was pressed for a row, oldest first. */
export interface RowRun {
  /** Null: the row is gone. */
  readonly cueId: string | null;
  /** Null: skipped. */
  readonly start: number | null;
  /** Null while it goes on. */
  readonly end: number | null;
  readonly skipped: boolean;
  /** Minutes for which it was held, up to now. */
  readonly held: number;
}

/** `passed`: the run went on behind it without it. */
export type RowState = 'done' | 'running' | 'ahead' | 'skipped' | 'passed';

export interface RowForecast {
  readonly id: string;
  readonly state: RowState;
  /** Real where it has begun or ended; the planned ones for a row that does not take place. */
  readonly start: number;
  readonly end: number;
}

export interface HardStop {
  readonly kind: 'fixedRow' | 'programmeEnd' | 'venueEnd';
  readonly at: number;
  /** The row that is to begin at it; for an end, the last row that counts, null: all of them. */
  readonly rowId: string | null;
}

export interface Giver {
  readonly id: string;
  /** The most that it can give now. */
  readonly most: number;
  /** What it is asked to give so that the stop is met; the earliest rows first. */
  readonly take: number;
}

export interface StopForecast {
  readonly stop: HardStop;
  readonly expected: number;
  readonly slack: number;
  /** Whole minutes that have to be saved. */
  readonly save: number;
  readonly givers: readonly Giver[];
  /** The slack once they have given. */
  readonly slackAfter: number;
}

/** What is tried out before it is done. */
export interface WhatIf {
  /** The row that goes on, or the first one, takes so many minutes more. */
  readonly laterBy?: number;
  readonly without?: ReadonlySet<string>;
  readonly shorter?: ReadonlyMap<string, number>;
}

export interface Forecast {
  readonly rows: readonly RowForecast[];
  readonly stops: readonly StopForecast[];
  /** The row that comes next; null at the end. */
  readonly nextId: string | null;
  /** Minutes behind the plan, at the row that goes on or comes next; negative: ahead of it. */
  readonly late: number;
  /** The last end of all; null without rows. */
  readonly end: number | null;
}

const NEVER = -Infinity;

/** Whether the plan lets two rows run side by side: they share at least half of the shorter one. */
export function areBeside(one: PlannedRow, other: PlannedRow): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shorter > 0 && shared * 2 >= shorter;
}

/** Where in the rows the run stands: the row that was begun last and is still there; -1 before the first. */
export function placeOf(rows: readonly Pick<PlannedRow, 'id'>[], runs: readonly RowRun[]): number {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const begun = runs.findLast(({ cueId, start }) => cueId !== null && start !== null && places.has(cueId));
  return begun === undefined ? -1 : (places.get(begun.cueId ?? '') ?? -1);
}

/**
 * @param runs null: nobody has pressed start.
 * @param now sheet minutes.
 */
export function forecast(
  rows: readonly PlannedRow[],
  runs: readonly RowRun[] | null,
  now: number,
  stops: readonly HardStop[],
  whatIf: WhatIf = {},
): Forecast {
  const laid = layOut(rows, runs, now, whatIf);
  const { at } = laid;
  const going = laid.rows.findIndex(({ state }) => state === 'running');
  const next = laid.rows.findIndex(({ state }) => state === 'ahead');
  return {
    rows: laid.rows,
    stops: stops.flatMap((stop) => stopForecast(stop, { rows, runs, now, whatIf, laid })),
    nextId: laid.rows[next]?.id ?? null,
    late:
      going >= 0
        ? endLate(rows, laid, going)
        : next >= 0
          ? (laid.rows[next]?.start ?? 0) - (rows[next]?.start ?? 0)
          : 0,
    end: at.length === 0 ? null : Math.max(...at.map((index) => laid.rows[index]?.end ?? NEVER)),
  };
}

/** By how much the row that goes on will end later than planned. */
function endLate(rows: readonly PlannedRow[], laid: LaidOut, going: number): number {
  return (laid.rows[going]?.end ?? 0) - (rows[going]?.end ?? 0);
}

interface LaidOut {
  readonly rows: readonly RowForecast[];
  /** The rows that take place, by index. */
  readonly at: readonly number[];
  /** What each row waits for, whether or not its own start lets it begin; `by`: the row that is waited for. */
  readonly waits: readonly { readonly until: number; readonly by: number | null }[];
}

function layOut(rows: readonly PlannedRow[], runs: readonly RowRun[] | null, now: number, whatIf: WhatIf): LaidOut {
  const { laterBy = 0, without, shorter } = whatIf;
  const runOf = new Map((runs ?? []).map((run) => [run.cueId, run]));
  const place = placeOf(rows, runs ?? []);
  const laid: RowForecast[] = [];
  const waits: LaidOut['waits'][number][] = [];
  const pending: number[] = [];
  const at: number[] = [];
  for (const [index, row] of rows.entries()) {
    const run = runOf.get(row.id);
    const length = Math.max(0, row.end - row.start - (shorter?.get(row.id) ?? 0));
    const wait = waitOf(rows, laid, pending, row);
    waits.push(wait);
    if (run?.start !== undefined && run.start !== null) {
      at.push(index);
      if (run.end !== null) laid.push({ id: row.id, state: 'done', start: run.start, end: run.end });
      else {
        const end = Math.max(now, run.start + length + run.held) + laterBy;
        laid.push({ id: row.id, state: 'running', start: run.start, end });
        pending.push(index);
      }
      continue;
    }
    const isSkipped = run?.skipped === true || without?.has(row.id) === true;
    if (isSkipped || index < place) {
      laid.push({ id: row.id, state: isSkipped ? 'skipped' : 'passed', start: row.start, end: row.end });
      continue;
    }
    const start = Math.max(earliestOf(row, { runs, now, laterBy, isFirst: pending.length === 0, wait }), wait.until);
    laid.push({ id: row.id, state: 'ahead', start, end: start + length });
    pending.push(index);
    at.push(index);
  }
  return { rows: laid, at, waits };
}

interface Beginning {
  readonly runs: readonly RowRun[] | null;
  readonly now: number;
  readonly laterBy: number;
  /** Nothing before it goes on or is still to come. */
  readonly isFirst: boolean;
  readonly wait: LaidOut['waits'][number];
}

/** Before which a row cannot begin, whatever it waits for: what is still to come never begins in the past. */
function earliestOf(row: PlannedRow, { runs, now, laterBy, isFirst, wait }: Beginning): number {
  const own = row.isFixed ? row.start : NEVER;
  if (runs !== null) return Math.max(own, isFirst ? now + laterBy : now);
  if (isFirst) return Math.max(row.start, now) + laterBy;
  return wait.by === null ? Math.max(row.start, now) : own;
}

/** Until when a row waits for those before it that go on or are still to come. */
function waitOf(
  rows: readonly PlannedRow[],
  laid: readonly RowForecast[],
  pending: readonly number[],
  row: PlannedRow,
): LaidOut['waits'][number] {
  let [until, by]: [number, number | null] = [NEVER, null];
  for (const index of pending) {
    const before = rows[index];
    const end = laid[index]?.end;
    if (before === undefined || end === undefined || areBeside(before, row)) continue;
    const free = end - Math.max(0, before.end - row.start);
    if (free >= until) [until, by] = [free, index];
  }
  return { until, by };
}

interface Setting {
  readonly rows: readonly PlannedRow[];
  readonly runs: readonly RowRun[] | null;
  readonly now: number;
  readonly whatIf: WhatIf;
  readonly laid: LaidOut;
}

/** When what the stop is about is expected, and the row that makes it so late; undefined once it is past, or nothing leads up to it. */
function reached(stop: HardStop, { rows, runs, now, laid }: Omit<Setting, 'whatIf'>) {
  const index = stop.rowId === null ? rows.length - 1 : rows.findIndex(({ id }) => id === stop.rowId);
  if (stop.kind === 'fixedRow') {
    if (laid.rows[index]?.state !== 'ahead') return undefined;
    const { until, by } = laid.waits[index] ?? { until: NEVER, by: null };
    const expected = runs === null ? until : Math.max(until, now);
    return expected === NEVER ? undefined : { expected, by };
  }
  const counted = laid.at.filter((one) => one <= index);
  if (!counted.some((one) => laid.rows[one]?.state !== 'done')) return undefined;
  const endOf = (one: number) => laid.rows[one]?.end ?? NEVER;
  const by = counted.reduce((last, one) => (endOf(one) >= endOf(last) ? one : last));
  return { expected: endOf(by), by };
}

function stopForecast(stop: HardStop, setting: Setting): readonly StopForecast[] {
  const found = reached(stop, setting);
  if (found === undefined) return [];
  const { rows, runs, now, whatIf } = setting;
  const slack = stop.at - found.expected;
  const save = Math.max(0, Math.ceil(-slack - SLIP));
  let left = save;
  const givers = chainOf(found.by, setting).map(({ id, most }): Giver => {
    const take = Math.min(left, most);
    left -= take;
    return { id, most, take };
  });
  const shorter = new Map(whatIf.shorter);
  for (const { id, take } of givers) shorter.set(id, (shorter.get(id) ?? 0) + take);
  const after = { rows, runs, now, laid: layOut(rows, runs, now, { ...whatIf, shorter }) };
  const slackAfter = save === 0 ? slack : stop.at - (reached(stop, after)?.expected ?? found.expected);
  return [{ stop, expected: found.expected, slack, save, givers, slackAfter }];
}

/** Less than this is a slip of computing with fractions, in minutes. */
const SLIP = 1e-6;

/** The rows that can give something, among those that make the row `by` end when it does; earliest first. */
function chainOf(by: number | null, { rows, laid, now, whatIf }: Setting) {
  const chain: { readonly id: string; readonly most: number }[] = [];
  for (let index = by; index !== null;) {
    const [row, mine, wait] = [rows[index], laid.rows[index], laid.waits[index]];
    if (row === undefined || mine === undefined || wait === undefined || mine.state === 'done') break;
    const room = mine.state === 'running' ? mine.end - Math.max(now, mine.start) : mine.end - mine.start;
    const most = Math.floor(Math.min(row.canGive - (whatIf.shorter?.get(row.id) ?? 0), room + SLIP));
    if (most > 0) chain.push({ id: row.id, most });
    // It waits for its own time, or for nobody: nothing before it makes it late.
    if (mine.state === 'running' || mine.start > wait.until + SLIP) break;
    index = wait.by;
  }
  return chain.toReversed();
}
