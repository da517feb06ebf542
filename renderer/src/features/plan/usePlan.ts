import type { BoundField, PlanItem } from '@shared/domain/plan-worksheet.ts';
import { answerOf } from '@shared/domain/plan-answers.ts';
import type { Worksheet } from '@shared/domain/plan-answers.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useAskedAhead, useCommand, useLoaded } from '@app/lib/data.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';

export type AnswerPatch = Partial<Omit<Entity<'planAnswer'>, 'id' | 'experimentId' | 'item' | 'rank'>>;
export type Plan = ReturnType<typeof usePlan>;

/** Every row of the room with the gestures that change it, and the fields of other rooms that answer its questions. */
export function usePlan(experimentId: string) {
  const input = { experimentId };
  useAskedAhead('planAnswer.rows', input);
  useAskedAhead('target.rows', input);
  useAskedAhead('referenceCase.rows', input);
  useAskedAhead('planReference.rows', input);
  useAskedAhead('stakeholderGroup.rows', input);
  useAskedAhead('planStage.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('recruit.rows', input);
  useAskedAhead('recruitNeed.rows', input);
  useAskedAhead('proposal.rows', input);
  useAskedAhead('money.book', input);
  useAskedAhead('cueSheet.list', input);
  useAskedAhead('experiment.headCounts', input);
  const { experiment, brief } = useLoaded('experiment.detail', input);
  const answers = useRows('planAnswer', experimentId);
  const people = useLoaded('person.rows', input);
  const edit = useCommand('experiment.edit');
  const editBrief = useCommand('experiment.editBrief');
  const sheet: Worksheet = { answers: answers.rows, bound: { experiment, brief } };
  const options = peopleLabels(people, personLabel);

  return {
    experiment,
    brief,
    sheet,
    answers,
    people,
    options,
    /** Empty for nobody, and for somebody who is gone. */
    nameOf: (id: string | null) => options.find((option) => option.id === id)?.label ?? '',
    targets: useRows('target', experimentId),
    cases: useRows('referenceCase', experimentId),
    references: useRows('planReference', experimentId),
    groups: useRows('stakeholderGroup', experimentId),
    stages: useRows('planStage', experimentId),
    rowOf: (item: string) => answers.rows.find((row) => row.item === item),
    /** The first word of an answer makes its row. */
    async answer(item: PlanItem, patch: AnswerPatch): Promise<void> {
      const stored =
        answerOf(answers.rows, item) === undefined ? undefined : answers.rows.find((row) => row.item === item);
      if (stored === undefined) await answers.add([{ item, ...patch }], null);
      else await answers.edit([{ id: stored.id, patch }]);
    },
    /** Stores a field of another room in its own place. */
    async store({ table, field }: BoundField, value: unknown): Promise<void> {
      const patch = { [field]: value };
      if (table === 'experiment') await edit.mutateAsync({ experimentId, patch });
      else await editBrief.mutateAsync({ experimentId, patch });
    },
  };
}
