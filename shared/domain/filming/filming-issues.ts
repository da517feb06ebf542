/** What is to be looked at in 촬영·기록; pure, each with what its sentence needs. */
import { isNear } from '../near-event.ts';
import type { CivilDate } from '../units.ts';
import type { DeliverableKind, Subtitles } from './codes.ts';
import { mayBeShown } from './opt-outs.ts';
import type { Portrait } from './opt-outs.ts';
import { isOutside } from './shot-times.ts';
import type { Span } from './shot-times.ts';

/** Days before the event by which a crew should be chosen, and by which the notice should hang. */
const CREW_BY = 21;
const SIGN_BY = 7;

interface TimedFilm {
  readonly id: string;
  readonly span: Span | null;
  /** Those who can be recognised in it. */
  readonly people: readonly string[];
}

export interface FilmingFacts {
  readonly isFilmed: boolean;
  readonly today: CivilDate;
  readonly eventDate: CivilDate | null;
  readonly portraits: ReadonlyMap<string, Portrait>;
  readonly hours: Span | null;
  /** That are still to be taken. */
  readonly shots: readonly TimedFilm[];
  /** That are still to be held; `isFilmed`: with a camera. */
  readonly interviews: readonly (TimedFilm & { readonly isFilmed: boolean; readonly clashes: number })[];
  readonly deliverables: readonly {
    readonly id: string;
    readonly kind: DeliverableKind;
    readonly subtitles: Subtitles;
  }[];
  readonly hasCrew: boolean;
  readonly hasSign: boolean;
  /** Of the markers, as `markerCounts` says. */
  readonly withoutMarker: number;
  readonly hasMarkers: boolean;
  /** Whether the crew knows the present state; null: nobody was told. */
  readonly isTold: boolean | null;
  readonly withdrawnSince: readonly string[];
}

export type FilmingIssue =
  | { readonly kind: 'shotPerson'; readonly id: string; readonly personId: string; readonly portrait: Portrait }
  | { readonly kind: 'shotHours'; readonly id: string }
  | { readonly kind: 'interviewPerson'; readonly id: string; readonly personId: string; readonly portrait: Portrait }
  | { readonly kind: 'interviewHours'; readonly id: string }
  | { readonly kind: 'interviewDuty'; readonly id: string }
  | { readonly kind: 'subtitles'; readonly id: string }
  | { readonly kind: 'withoutMarker'; readonly count: number }
  | { readonly kind: 'withdrawn'; readonly personIds: readonly string[] }
  | { readonly kind: 'noCrew' | 'noSign' | 'notTold' | 'briefOutdated' };

const FILMS: ReadonlySet<DeliverableKind> = new Set(['film', 'interviewFilm']);

export function filmingIssues(facts: FilmingFacts): readonly FilmingIssue[] {
  const { isFilmed, today, eventDate, portraits, hours } = facts;
  const hidden = (kind: 'shotPerson' | 'interviewPerson', { id, people }: TimedFilm): readonly FilmingIssue[] =>
    people.flatMap((personId) => {
      const portrait = portraits.get(personId);
      return portrait === undefined || mayBeShown(portrait) ? [] : [{ kind, id, personId, portrait }];
    });
  const outside = (kind: 'shotHours' | 'interviewHours', { id, span }: TimedFilm): readonly FilmingIssue[] =>
    hours !== null && span !== null && isOutside(span, hours) ? [{ kind, id }] : [];
  const duties = facts.interviews.filter(({ clashes }) => clashes > 0);
  const always: readonly FilmingIssue[] = duties.map(({ id }) => ({ kind: 'interviewDuty', id }));
  if (!isFilmed) return always;
  const filmed = facts.interviews.filter((interview) => interview.isFilmed);
  const films = facts.deliverables.filter(({ kind, subtitles }) => FILMS.has(kind) && subtitles === 'open');
  return [
    ...(facts.withdrawnSince.length === 0 ? [] : [{ kind: 'withdrawn', personIds: facts.withdrawnSince } as const]),
    ...(facts.isTold === false ? [{ kind: 'briefOutdated' } as const] : []),
    ...(facts.withoutMarker > 0 ? [{ kind: 'withoutMarker', count: facts.withoutMarker } as const] : []),
    ...(facts.hasMarkers && facts.isTold === null && isNear(today, eventDate, SIGN_BY)
      ? [{ kind: 'notTold' } as const]
      : []),
    ...(!facts.hasCrew && isNear(today, eventDate, CREW_BY) ? [{ kind: 'noCrew' } as const] : []),
    ...(!facts.hasSign && isNear(today, eventDate, SIGN_BY) ? [{ kind: 'noSign' } as const] : []),
    ...facts.shots.flatMap((shot) => [...hidden('shotPerson', shot), ...outside('shotHours', shot)]),
    ...filmed.flatMap((one) => [...hidden('interviewPerson', one), ...outside('interviewHours', one)]),
    ...always,
    ...films.map(({ id }) => ({ kind: 'subtitles', id }) as const),
  ];
}

export interface CueParts {
  readonly id: string;
  readonly people: readonly string[];
}

/** Cues in which somebody has a part who must not be shown, with those people. */
export function cuesWithOptOuts<C extends CueParts>(
  cues: readonly C[],
  portraits: ReadonlyMap<string, Portrait>,
): readonly { readonly cue: C; readonly people: readonly string[] }[] {
  return cues.flatMap((cue) => {
    const people = [...new Set(cue.people)].filter((id) => {
      const portrait = portraits.get(id);
      return portrait !== undefined && !mayBeShown(portrait);
    });
    return people.length === 0 ? [] : [{ cue, people }];
  });
}
