/** The head counts of an experiment, from its own row, its people, who takes part, its door and its closing (`shared/domain/head-counts.ts`). */
import type { Entity } from '@shared/entities/index.ts';
import { cameHeads, presencesOf } from '@shared/domain/door/presence.ts';
import { withoutWalkIns } from '@shared/domain/door/walk-ins.ts';
import { countPeople, headCounts } from '@shared/domain/head-counts.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import type { Reader } from '../../db/reader.ts';

/** `experiment`: as it is, or as it would be; `actual`: how many came, where it is not as stored. */
export function headCountsOf(reader: Reader, experiment: Entity<'experiment'>, actual?: number | null): HeadCounts {
  const experimentId = experiment.id;
  const people = reader.list('person', { experimentId });
  const onDuty = new Set(
    (['cueAssignment', 'shiftEntry'] as const).flatMap((table) =>
      reader.list(table, { experimentId }).map(({ personId }) => personId),
    ),
  );
  const participations = reader.list('participation', { experimentId });
  const typed = actual === undefined ? reader.list('closing', { experimentId })[0]?.actualHeadCount : actual;
  const presences = presencesOf(reader.list('checkIn', { experimentId }));
  const listed = withoutWalkIns({ people, participations }, presences);
  const counted = {
    ...countPeople(listed.people, onDuty, listed.participations),
    came: cameHeads(presences, ['participant']),
  };
  return headCounts(experiment, counted, typed ?? null);
}

/** Participants who were let in, with whom they brought; null: nobody was recorded. */
export function cameAtDoor(reader: Reader, experimentId: string): number | null {
  return cameHeads(presencesOf(reader.list('checkIn', { experimentId })), ['participant']);
}
