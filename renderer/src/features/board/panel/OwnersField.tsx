import type { BoardPerson } from '@shared/contract/board.ts';
import type { Duty } from '@shared/contract/entities.ts';
import { Avatar, Field, TokenPicker } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { TaskActions } from '../state/useTaskActions.ts';
import { givenName } from '@app/lib/person-label.ts';
import { peopleOptions } from './people-options.ts';

export interface OwnersFieldProps {
  readonly taskId: string;
  readonly duty: Duty;
  readonly value: readonly string[];
  readonly people: readonly BoardPerson[];
  readonly actions: TaskActions;
}

/** The leads or the deputies of a task; a name that nobody has yet enters the directory. */
export function OwnersField({ taskId, duty, value, people, actions }: OwnersFieldProps) {
  const { t } = useTranslation();
  const label = t(duty === 'lead' ? 'board.field.leads' : 'board.field.deputies');
  const ids = [taskId];
  function change(next: readonly string[]) {
    for (const id of next) if (!value.includes(id)) actions.assign({ ids, person: { id }, duty });
    for (const personId of value) if (!next.includes(personId)) actions.unassign({ ids, personId });
  }
  return (
    <Field label={label} layout="row">
      <TokenPicker
        label={label}
        value={value}
        options={peopleOptions(people)}
        placeholder={t('board.bulk.personHint')}
        removeLabel={(name) => t('board.panel.removePerson', { name })}
        createLabel={(name) => t('board.bulk.createPerson', { name })}
        emptyLabel={t('board.bulk.noPerson')}
        renderMark={(option) => <Avatar name={option.label} called={givenName(option.label)} size={20} decorative />}
        onChange={change}
        onCreate={(name) => actions.assign({ ids, person: { name }, duty })}
      />
    </Field>
  );
}
