/** The rows of a sheet as the table shows them. A row keeps its identity while nothing in it changed, so it is not drawn again. */
import type { CuePerson, CueSheetDetail, CueWithPeople } from '@shared/contract/cue.contract.ts';
import { printedNumber } from '@shared/domain/cue-numbers.ts';
import { labelsOf, printPeople } from '@shared/domain/cue-people.ts';
import { deriveSheet } from '@shared/domain/cue-rows.ts';
import type { CueTime, CueTimes } from '@shared/domain/cue-times.ts';

export interface SheetRow {
  readonly id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly cue: CueWithPeople;
  readonly time: CueTime;
  readonly number: string;
  readonly people: string;
  /** Stands for no time at all, because none is left or none can be filled. */
  readonly isEmpty: boolean;
}

export interface SheetView {
  readonly rows: readonly SheetRow[];
  readonly times: CueTimes;
}

/** Everything that the previous view can lend to the next one. */
interface Lent {
  readonly people: readonly CuePerson[];
  readonly labels: ReadonlyMap<string, string>;
  readonly deputyMark: string;
  readonly byId: ReadonlyMap<string, SheetRow>;
}

/** Builds views one after the other, each lending its unchanged rows to the next. */
export function makeViews(): (detail: CueSheetDetail, deputyMark: string) => SheetView {
  let lent: Lent | undefined;
  return function next(detail, deputyMark) {
    const { people } = detail;
    const times = deriveSheet({ sheet: detail.sheet, rows: detail.cues });
    const labels = lent?.people === people ? lent.labels : labelsOf(people);
    const samePeople = lent?.labels === labels && lent.deputyMark === deputyMark;
    const rows = detail.cues.flatMap((cue, index): SheetRow[] => {
      const time = times.rows[index];
      if (time === undefined) return [];
      const before = lent?.byId.get(cue.id);
      if (before !== undefined && samePeople && isSame(before, cue, time, index + 1)) return [before];
      return [
        {
          id: cue.id,
          position: index + 1,
          cue,
          time: before !== undefined && sameTime(before.time, time) ? before.time : time,
          number: printedNumber(cue.number, index),
          people: cue.people.length === 0 ? '' : printPeople(cue.people, labels, deputyMark),
          isEmpty: cue.minutes === null && time.minutes === 0,
        },
      ];
    });
    lent = { people, labels, deputyMark, byId: new Map(rows.map((row) => [row.id, row])) };
    return { rows, times };
  };
}

function isSame(before: SheetRow, cue: CueWithPeople, time: CueTime, position: number): boolean {
  return before.cue === cue && before.position === position && sameTime(before.time, time);
}

function sameTime(one: CueTime, other: CueTime): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.derived === other.derived &&
    one.gapBefore === other.gapBefore
  );
}
