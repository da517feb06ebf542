/** What the papers of 촬영·기록 read: cues with their times, shots with who is in them, counts of markers, put together once. */
import { sheetCues } from '../domain/cue-spans.ts';
import type { SheetCue } from '../domain/cue-spans.ts';
import { cuesWithOptOuts } from '../domain/filming/filming-issues.ts';
import { filmedPortraits, markerCounts, mayBeShown, optOutsOf } from '../domain/filming/opt-outs.ts';
import type { MarkerCounts } from '../domain/filming/opt-outs.ts';
import { byTime, crewHours } from '../domain/filming/shot-times.ts';
import type { ShotTime, Span } from '../domain/filming/shot-times.ts';
import { onLine } from '../domain/shifts/shift-times.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';

export const FILMING_TABLES = [
  'brief',
  'shot',
  'appearance',
  'interview',
  'optOutMarker',
  'participation',
  'shiftEntry',
  'cueSheet',
  'cue',
  'cueAssignment',
] as const;
type FilmingTable = (typeof FILMING_TABLES)[number];

type FilmingContext = Pick<PaperContext<PlainName, FilmingTable, PaperOptions>, 'days' | 'rows'>;

export interface FilmingCue extends SheetCue {
  readonly row: Entity<'cue'>;
  readonly span: Span;
  readonly people: readonly string[];
}

export interface FilmingRows {
  readonly brief: Entity<'brief'> | undefined;
  readonly hours: Span | null;
  readonly spans: ReadonlyMap<string, SheetCue>;
  /** In the order of the day. */
  readonly cues: readonly FilmingCue[];
  readonly shots: readonly {
    readonly shot: Entity<'shot'>;
    readonly time: ShotTime | null;
    readonly people: readonly string[];
  }[];
  readonly counts: MarkerCounts<Entity<'optOutMarker'>>;
  /** In which somebody has a part who must not be shown. */
  readonly hiddenCues: readonly FilmingCue[];
  readonly mustNotShow: (personId: string) => boolean;
}

export function filmingRowsOf({ days, rows }: FilmingContext): FilmingRows {
  const { eventDate } = days;
  const people = rows('person');
  const assignments = rows('cueAssignment');
  const appearances = rows('appearance');
  const stored = new Map(rows('cue').map((cue) => [cue.id, cue]));
  const spans = new Map(sheetCues(rows('cueSheet'), rows('cue'), eventDate).map((cue) => [cue.id, cue]));
  const cues = [...spans.values()]
    .flatMap((cue): readonly FilmingCue[] => {
      const row = stored.get(cue.id);
      if (row === undefined) return [];
      return [
        {
          ...cue,
          row,
          span: { from: onLine(cue.start, cue.date, eventDate), to: onLine(cue.end, cue.date, eventDate) },
          people: assignments.filter(({ cueId }) => cueId === cue.id).map(({ personId }) => personId),
        },
      ];
    })
    .toSorted((one, other) => one.span.from - other.span.from);
  const portraits = filmedPortraits(people);
  const optOuts = optOutsOf({
    people,
    participations: rows('participation'),
    parts: [...assignments, ...rows('shiftEntry'), ...appearances, ...rows('interview')],
  });
  const [brief] = rows('brief');
  const wanted = rows('shot').filter(({ state }) => state !== 'dropped');
  return {
    brief,
    hours: brief === undefined ? null : crewHours(brief),
    spans,
    cues,
    shots: byTime(wanted, spans, eventDate).map(({ shot, time }) => ({
      shot,
      time,
      people: appearances
        .filter(({ ownerTable, ownerId }) => ownerTable === 'shot' && ownerId === shot.id)
        .map(({ personId }) => personId),
    })),
    counts: markerCounts(rows('optOutMarker'), optOuts),
    hiddenCues: cuesWithOptOuts(cues, portraits).map(({ cue }) => cue),
    mustNotShow: (personId) => {
      const portrait = portraits.get(personId);
      return portrait !== undefined && !mayBeShown(portrait);
    },
  };
}
