/** The sheets that follow the event's times; others, and cues whose time is pinned, keep their own. */
import { timesOfEvent } from '@shared/domain/event-times.ts';
import type { EffectConsumer } from './effects.shared.ts';

export const sheetTimes: EffectConsumer = (reader, before, after) => {
  // A sheet that was put back to other times keeps them until those of the event change.
  if (after.eventStart === before.eventStart && after.eventMinutes === before.eventMinutes)
    return { moves: [], stays: [] };
  const times = timesOfEvent(after);
  const sheets = reader.list('cueSheet', { experimentId: after.id });
  const moving = sheets.filter(
    (sheet) =>
      sheet.followsEvent && (sheet.startMinute !== times.startMinute || sheet.lengthMinutes !== times.lengthMinutes),
  );
  const pinned = moving
    .filter(({ startMinute }) => startMinute !== times.startMinute)
    .flatMap(({ id }) => reader.list('cue', { sheetId: id }).filter(({ pinnedStart }) => pinnedStart !== null));
  const own = sheets.filter(({ followsEvent }) => !followsEvent);
  return {
    moves: moving.map(({ id }) => ({ table: 'cueSheet', id, patch: times })),
    stays: [
      ...own.map(({ id }) => ({ table: 'cueSheet', id, reason: 'ownTimes' }) as const),
      ...pinned.map(({ id }) => ({ table: 'cue', id, reason: 'pinned' }) as const),
    ],
  };
};
