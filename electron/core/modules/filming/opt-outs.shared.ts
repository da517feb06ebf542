/** What the rows of 촬영·기록 answer of the opt-outs, as the gates ask it (requirements D10, D12). */
import type { Brief } from '@shared/contract/entities.ts';
import { factsToTell, isCrewTold, markerCounts, optOutsOf } from '@shared/domain/filming/opt-outs.ts';
import type { MarkerCounts, OptOuts, PresenceFacts } from '@shared/domain/filming/opt-outs.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';

function presence(reader: Reader, experimentId: string): PresenceFacts<Entity<'person'>> {
  return {
    people: reader.list('person', { experimentId }),
    participations: reader.list('participation', { experimentId }),
    parts: [
      ...reader.list('cueAssignment', { experimentId }),
      ...reader.list('shiftEntry', { experimentId }),
      ...reader.list('appearance', { experimentId }),
      ...reader.list('interview', { experimentId }),
    ],
  };
}

/** Who must not be shown, counted by the marker that they wear. */
export function markerCountsOf(reader: Reader, experimentId: string): MarkerCounts {
  return markerCounts(reader.list('optOutMarker', { experimentId }), optOutsOf(presence(reader, experimentId)));
}

/** Whether everybody who will be there has answered; false where nobody did, or somebody comes along whose name is not known. */
function isEverybodyAsked(facts: PresenceFacts<Entity<'person'>>, optOuts: OptOuts): boolean {
  const hasAnswer = facts.people.some(({ isGroup, portrait }) => !isGroup && portrait !== 'unasked');
  return hasAnswer && optOuts.companions === 0 && optOuts.people.every(({ group }) => group !== 'unasked');
}

/**
 * Asked: as the brief says, or once everybody has answered. Told: once anybody was, whether each knows the present state; before that as
 * the brief says, so that a file without rows of this room is answered as it always was.
 */
export function optOutAnswers(
  reader: Reader,
  experimentId: string,
  brief: Brief,
): Pick<Brief, 'optOutsAsked' | 'optOutsCrewTold'> {
  const briefs = reader.list('crewBrief', { experimentId });
  if (brief.optOutsAsked && briefs.length === 0) return brief;
  const facts = presence(reader, experimentId);
  const optOuts = optOutsOf(facts);
  const counts = markerCounts(reader.list('optOutMarker', { experimentId }), optOuts);
  const now = factsToTell(counts, reader.list('floorZone', { experimentId }));
  return {
    optOutsAsked: brief.optOutsAsked || isEverybodyAsked(facts, optOuts),
    optOutsCrewTold: isCrewTold(briefs, now) ?? brief.optOutsCrewTold,
  };
}
