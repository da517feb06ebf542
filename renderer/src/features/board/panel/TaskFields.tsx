import type { BoardPerson } from '@shared/contract/board.ts';
import type { Gates } from '@shared/contract/gate.contract.ts';
import { answeredItem } from '@shared/domain/answering-fields.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { Dot, Field, Select, TextArea, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import { StatusMark } from '../card/StatusMark.tsx';
import { areaHue } from '@app/lib/area-hue.ts';
import type { TaskActions } from '../state/useTaskActions.ts';
import { AnswerField } from './AnswerField.tsx';
import { AnchorField } from './AnchorField.tsx';
import { Checklist } from './Checklist.tsx';
import { FromMeeting } from './FromMeeting.tsx';
import { Links } from './Links.tsx';
import { OwnersField } from './OwnersField.tsx';
import styles from './Panel.module.css';
import { SourceHelp } from './SourceHelp.tsx';
import { WhenFields } from './WhenFields.tsx';

export interface TaskFieldsProps {
  readonly experimentId: string;
  readonly id: string;
  readonly people: readonly BoardPerson[];
  readonly gates: Gates | undefined;
  readonly actions: TaskActions;
  readonly onStage: (stage: Stage) => void;
}

/** Everything about one task, each field stored as it is left. */
export function TaskFields({ experimentId, id, people, gates, actions, onStage }: TaskFieldsProps) {
  const { t } = useTranslation();
  const { task, checks, links, assignments } = useLoaded('task.get', { experimentId, id });
  const edit = useCommand('task.edit');
  type Patch = Parameters<typeof edit.mutateAsync>[0]['patch'];
  const change = (patch: Patch) => edit.mutateAsync({ experimentId, id, patch });
  const item = answeredItem(task.source);
  const owners = (duty: 'lead' | 'deputy') =>
    assignments.filter((assignment) => assignment.duty === duty).map(({ personId }) => personId);

  return (
    <>
      <div className={styles.facts}>
        <Field label={t('board.field.status')} layout="row">
          <Select
            label={t('board.field.status')}
            value={task.status}
            options={TASK_STATUSES.map((value) => ({ value, label: t(`board.status.${value}`) }))}
            renderOption={(option) => (
              <span className={styles.option}>
                <StatusMark status={option.value} />
                {option.label}
              </span>
            )}
            onChange={(status) => void actions.bulkEdit({ ids: [id], patch: { status } })}
          />
        </Field>
        <Field label={t('board.field.stage')} layout="row">
          <Select
            label={t('board.field.stage')}
            value={task.stage}
            options={STAGES.map((value) => ({ value, label: t(`shell.stage.${value}`) }))}
            onChange={onStage}
          />
        </Field>
        <Field label={t('board.field.area')} layout="row">
          <Select
            label={t('board.field.area')}
            value={task.area}
            options={AREAS.map((value) => ({ value, label: t(`shell.area.${value}`) }))}
            renderOption={(option) => (
              <span className={styles.option}>
                <Dot hue={areaHue(option.value)} />
                {option.label}
              </span>
            )}
            onChange={(area) => void actions.bulkEdit({ ids: [id], patch: { area } })}
          />
        </Field>
        <OwnersField taskId={id} duty="lead" value={owners('lead')} people={people} actions={actions} />
        <OwnersField taskId={id} duty="deputy" value={owners('deputy')} people={people} actions={actions} />
        <Field label={t('board.field.dates')} layout="row">
          <WhenFields value={task} onCommit={(dates) => void change({ dates }).catch(() => {})} />
        </Field>
        <AnchorField task={task} />
        <Field label={t('board.field.place')} layout="row">
          <TextField
            value={task.place}
            placeholder={t('board.panel.placeHint')}
            onCommit={(place) => change({ place })}
          />
        </Field>
      </div>
      {item === undefined ? null : (
        <AnswerField experimentId={experimentId} item={item} isDone={task.status === 'done'} />
      )}
      <Field label={t('board.field.notes')}>
        <TextArea
          value={task.notes}
          rows={3}
          placeholder={t('board.panel.notesHint')}
          onCommit={(notes) => change({ notes })}
        />
      </Field>
      <Checklist experimentId={experimentId} taskId={id} checks={checks} people={people} />
      <FromMeeting experimentId={experimentId} taskId={id} />
      <Links experimentId={experimentId} taskId={id} links={links} />
      <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'task', ownerId: id }} />
      {task.source === null ? null : <SourceHelp source={task.source} gates={gates} />}
    </>
  );
}
