/** Every cue with the day and the times that follow from its sheet. */
import { deriveCueTimes } from './cue-times.ts';
import type { CueTimeRow, CueTimeSheet } from './cue-times.ts';
import { phaseOf } from './section.ts';
import type { CivilDate } from './units.ts';

interface SheetRow extends CueTimeSheet {
  readonly id: string;
  /** Null follows the event. */
  readonly date: CivilDate | null;
}

interface CueRow extends Omit<CueTimeRow, 'phase'> {
  readonly sheetId: string;
  readonly section: string;
  readonly title: string;
}

export interface SheetCue {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly date: CivilDate | null;
  /** Sheet minutes. */
  readonly start: number;
  readonly end: number;
}

export function sheetCues(
  sheets: readonly SheetRow[],
  cues: readonly CueRow[],
  eventDate: CivilDate | null,
): readonly SheetCue[] {
  return sheets.flatMap((sheet) => {
    const own = cues.filter(({ sheetId }) => sheetId === sheet.id);
    const times = deriveCueTimes(
      own.map((cue) => ({ ...cue, phase: phaseOf(cue.section) })),
      sheet,
    ).rows;
    return own.map(({ id, section, title }, index): SheetCue => {
      const start = times[index]?.start ?? 0;
      return { id, section, title, date: sheet.date ?? eventDate, start, end: times[index]?.end ?? start };
    });
  });
}
