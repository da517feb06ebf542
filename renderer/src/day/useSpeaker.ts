/** The time of one speaker after another (3 minutes unless it is said otherwise). It is remembered, so that the big screen shows the same. */
import type { Entity } from '@shared/entities/index.ts';
import { usePreference } from '@app/lib/preferences.ts';

const FIRST_MINUTES = 3;
const MOST_MINUTES = 180;

export interface Speaker {
  readonly minutes: number;
  /** Since when the one who speaks is timed, in milliseconds; null: nobody is. */
  readonly since: number | null;
  /** Counted from 1. */
  readonly turn: number;
}

function readSpeaker(stored: unknown): Speaker & Record<string, number | null> {
  const { minutes, since, turn }: { minutes?: unknown; since?: unknown; turn?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  const isLength = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
  return {
    minutes: isLength ? minutes : FIRST_MINUTES,
    since: typeof since === 'number' && Number.isFinite(since) ? since : null,
    turn: typeof turn === 'number' && Number.isInteger(turn) && turn >= 1 ? turn : 1,
  };
}

export function useSpeaker(experimentId: string) {
  const [speaker, set] = usePreference(`day.speaker.${experimentId}`, readSpeaker);
  return {
    speaker,
    setMinutes: (minutes: number) => set({ ...speaker, minutes }),
    /** The next one speaks; the first one where nobody did. */
    next: () => set({ ...speaker, since: Date.now(), turn: speaker.since === null ? 1 : speaker.turn + 1 }),
    stop: () => set({ ...speaker, since: null, turn: 1 }),
  } as const;
}

/** Whether somebody is timed in the run that goes on: what was begun before it belongs to a rehearsal. */
export function isTimed(
  { since }: Pick<Speaker, 'since'>,
  run: Pick<Entity<'run'>, 'startedAt' | 'endedAt'> | null,
): boolean {
  return since !== null && run !== null && run.endedAt === null && since >= Date.parse(run.startedAt);
}

/** Minutes that are left, negative once it is over; the whole time while nobody speaks. */
export function speakerLeft({ minutes, since }: Speaker, now: number): number {
  return since === null ? minutes : minutes - Math.max(0, now - since) / 60_000;
}
