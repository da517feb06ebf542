import type { CommandInput } from '@shared/contract/index.ts';
import { useCommand } from '@app/lib/data.ts';

type ExperimentPatch = CommandInput<'experiment.edit'>['patch'];
type BriefPatch = CommandInput<'experiment.editBrief'>['patch'];

/** Saves one fact of the experiment; each is an undo step of its own. */
export function useExperimentEdit(experimentId: string) {
  const edit = useCommand('experiment.edit');
  return (patch: ExperimentPatch) => edit.mutateAsync({ experimentId, patch });
}

/** Saves one answer that a gate asks for. */
export function useBriefEdit(experimentId: string) {
  const edit = useCommand('experiment.editBrief');
  return (patch: BriefPatch) => edit.mutateAsync({ experimentId, patch });
}
