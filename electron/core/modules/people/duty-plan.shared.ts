/** What the shifts of an experiment leave uncovered, as the gates ask it. */
import { sheetCues } from '@shared/domain/cue-spans.ts';
import type { GateFacts } from '@shared/domain/gate-facts.ts';
import { dutyPlan } from '@shared/domain/shifts/duty-plan.ts';
import type { Reader } from '../../db/reader.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

/** Only kinds that have a shift: without one, the card of the toolkit answers as it always did. */
export function uncoveredOf(reader: Reader, experimentId: string): GateFacts['uncovered'] {
  const shifts = reader.list('shift', { experimentId });
  if (shifts.length === 0) return {};
  const experiment = reader.get('experiment', experimentId);
  const { planned, gaps } = dutyPlan({
    posts: reader.list('post', { experimentId }),
    shifts,
    entries: reader.list('shiftEntry', { experimentId }),
    cues: sheetCues(
      reader.list('cueSheet', { experimentId }),
      reader.list('cue', { experimentId }),
      experiment.eventDate,
    ),
    counts: headCountsOf(reader, experiment),
    eventDate: experiment.eventDate,
    times: experiment,
  });
  return Object.fromEntries([...planned].map((kind) => [kind, gaps[kind]]));
}
