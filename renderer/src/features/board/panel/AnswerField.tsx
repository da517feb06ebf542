import { ANSWERING_FIELDS, isAnswer } from '@shared/domain/answering-fields.ts';
import type { AnsweredItem } from '@shared/domain/answering-fields.ts';
import { Field, TextArea } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';

export interface AnswerFieldProps {
  readonly experimentId: string;
  readonly item: AnsweredItem;
  readonly isDone: boolean;
}

/** The answer that the overview and the gate ask for, in the card that asks for it too; a card without one of its own has no field. */
export function AnswerField({ experimentId, item, isDone }: AnswerFieldProps) {
  const { t } = useTranslation();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const editEvent = useCommand('experiment.edit');
  const editBrief = useCommand('experiment.editBrief');
  const { table, field } = ANSWERING_FIELDS[item];
  const value: unknown = Reflect.get(table === 'experiment' ? experiment : brief, field);
  if (typeof value !== 'string' || field === 'participantSize') return null;
  return (
    <Field
      label={columnTitle(table, field)}
      hint={t(isDone && !isAnswer(value) ? 'board.panel.answerMissing' : 'board.panel.answerShared')}
    >
      <TextArea
        value={value}
        rows={3}
        onCommit={(text) =>
          table === 'experiment'
            ? editEvent.mutateAsync({ experimentId, patch: { [field]: text } })
            : editBrief.mutateAsync({ experimentId, patch: { [field]: text } })
        }
      />
    </Field>
  );
}
