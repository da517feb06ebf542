/** When something is served: at its cue, whose time it follows, else as typed; on the line of the event (`shifts/shift-times`). */
import { onLine } from '../shifts/shift-times.ts';
import type { CivilDate } from '../units.ts';

export const MEAL_KINDS = ['meal', 'snack', 'light', 'drink', 'staffMeal'] as const;
export type MealKind = (typeof MEAL_KINDS)[number];

/** What fills a stomach at a meal time (requirements D18, D19). */
export const FILLING_KINDS: readonly MealKind[] = ['meal', 'light'];

export interface ServiceFacts {
  readonly id: string;
  readonly cueId: string | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  /** Minutes before the start by which it is set. */
  readonly setBefore: number | null;
  /** Minutes after the end by which it is cleared. */
  readonly clearAfter: number | null;
}

interface CueTime {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface TimedService<S extends ServiceFacts = ServiceFacts> {
  readonly id: string;
  readonly service: S;
  /** Null: nobody has said when. */
  readonly from: number | null;
  /** Where no end is typed, as long as something is usually served. */
  readonly to: number | null;
  readonly setBy: number | null;
  readonly clearBy: number | null;
  readonly followsCue: boolean;
}

/** In minutes. */
const USUAL_LENGTH = 30;

/** In the order in which they are served; those without a time last. */
export function timedServices<S extends ServiceFacts>(
  services: readonly S[],
  cues: readonly CueTime[],
  eventDate: CivilDate | null,
): readonly TimedService<S>[] {
  const known = new Map(cues.map((cue) => [cue.id, cue]));
  return services
    .map((service): TimedService<S> => {
      const cue = service.cueId === null ? undefined : known.get(service.cueId);
      const start = cue === undefined ? null : cue.start;
      const followsCue = cue !== undefined && start !== null;
      const from = followsCue ? onLine(start, cue.date, eventDate) : service.startAt;
      const end = followsCue && cue.end !== null && cue.end > start ? onLine(cue.end, cue.date, eventDate) : null;
      const typed = followsCue ? null : service.endAt;
      const to = from === null ? null : (end ?? typed ?? from + USUAL_LENGTH);
      return {
        id: service.id,
        service,
        from,
        to,
        setBy: from === null || service.setBefore === null ? null : from - service.setBefore,
        clearBy: to === null || service.clearAfter === null ? null : to + service.clearAfter,
        followsCue,
      };
    })
    .toSorted((one, other) => (one.from ?? Infinity) - (other.from ?? Infinity) || 0);
}
