/** The first date of an event: with it planning begins, as in an experiment that is made with a date. */
import type { Experiment } from '@shared/contract/entities.ts';
import type { experimentPatch } from '@shared/contract/experiment.contract.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { z } from 'zod';
import { planningStart, shippedTemplate } from '../library/template.shared.ts';

type ExperimentPatch = z.output<typeof experimentPatch>;

/** The patch, with the first day of planning where the event gets its first date and nobody said when planning begins. */
export function withPlanningStart(before: Experiment, patch: ExperimentPatch, today: CivilDate): ExperimentPatch {
  const { eventDate } = patch;
  if (eventDate === undefined || eventDate === null || before.eventDate !== null) return patch;
  if (before.planningStart !== null || patch.planningStart !== undefined) return patch;
  const { planningDays } = shippedTemplate();
  return { ...patch, planningStart: planningStart({ eventDate, today, planningDays }) };
}
