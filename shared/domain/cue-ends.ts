/** Typed ends of cue rows, turned into minutes. */
import { endAfter } from './cue-day.ts';
import { deriveSheet, type CuePatch, type CueRow, type CueTable } from './cue-rows.ts';
import { phaseOf } from './section.ts';
import { minutes } from './units.ts';

export interface SettledEnds {
  readonly patches: ReadonlyMap<string, CuePatch>;
  /** Rows whose end does not lie after their start, or not where their own minutes put it. */
  readonly refused: readonly string[];
}

/**
 * Gives each row of `ends` the minutes from its start to its end; null leaves the minutes unstated. A row keeps the start that it
 * has (after the rows above have taken theirs); where a row without minutes above would move it, it is pinned. Rows of
 * `stated` have their minutes given with the end, so that the two must agree.
 */
export function applyEnds(
  table: CueTable,
  ends: ReadonlyMap<string, number | null>,
  stated: ReadonlySet<string>,
): SettledEnds {
  const before = deriveSheet(table).rows;
  const patches = new Map<string, CuePatch>();
  const wanted = new Map<string, { readonly start: number; readonly end: number }>();
  const refused: string[] = [];
  const lead = leadLength(table.rows);
  /** How much later than before the present row starts, because rows above grew. The lead runs backwards and never shifts. */
  let shift = 0;
  for (const [index, row] of table.rows.entries()) {
    const time = before[index];
    if (time === undefined) continue;
    const start = row.pinnedStart ?? time.start + shift;
    let end = start + time.minutes;
    const typed = ends.get(row.id);
    if (typed === null && !stated.has(row.id)) patches.set(row.id, { minutes: null });
    if (typeof typed === 'number') {
      // What the cell showed means what it meant, however far from the start: only another time is read as one near it.
      const unmoved = start === time.start && typed === time.end && typed > start;
      const until = unmoved ? typed : endAfter(start, typed);
      if (until === undefined || (stated.has(row.id) && until !== end)) refused.push(row.id);
      else {
        end = until;
        wanted.set(row.id, { start, end });
        patches.set(row.id, { minutes: minutes(end - start) });
      }
    }
    if (index >= lead) shift = end - time.end;
  }
  pinWhatMoved(table, patches, wanted);
  return { patches, refused };
}

/** Rows that did not come to stand where their end was typed are pinned to the start that they had. */
function pinWhatMoved(
  table: CueTable,
  patches: Map<string, CuePatch>,
  wanted: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
): void {
  const rows = table.rows.map((row) => ({ ...row, ...patches.get(row.id) }));
  for (const time of deriveSheet({ ...table, rows }).rows) {
    const asked = wanted.get(time.id);
    if (asked !== undefined && asked.end !== time.end) {
      patches.set(time.id, { ...patches.get(time.id), pinnedStart: asked.start });
    }
  }
}

/** How many rows stand before the programme and are laid out backwards from its start (see `cue-times.ts`). */
function leadLength(rows: readonly CueRow[]): number {
  const phases = rows.map(({ section }) => phaseOf(section));
  const main = phases.indexOf('main');
  if (main >= 0) return main;
  const after = phases.findIndex((phase) => phase !== 'pre');
  return after < 0 ? rows.length : after;
}
