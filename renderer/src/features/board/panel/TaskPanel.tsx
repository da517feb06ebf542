import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { Gates } from '@shared/contract/gate.contract.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { Button, IconButton, InlineEdit, Menu, SidePanel, Skeleton } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { Archive, Copy, History, MoveRight, Trash2 } from 'lucide-react';
import { Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenBoundary } from '@app/app/ScreenBoundary.tsx';
import { useLocation } from 'wouter';
import { useCommand } from '@app/lib/data.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import type { TaskActions } from '../state/useTaskActions.ts';
import { TaskFields } from './TaskFields.tsx';

export interface TaskPanelProps {
  readonly experimentId: string;
  readonly card: BoardCard;
  readonly people: readonly BoardPerson[];
  readonly gates: Gates | undefined;
  readonly actions: TaskActions;
  readonly width: number;
  readonly moveItems: () => readonly MenuItem[];
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
  readonly onStage: (stage: Stage) => void;
  readonly onDuplicate: () => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
}

/** The open card beside its board. While another card is being fetched, the one before stays in view. */
export function TaskPanel(props: TaskPanelProps) {
  const { experimentId, card, people, gates, actions, width, moveItems, onWidth, onClose } = props;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const shown = useDeferredValue(card.id);
  const edit = useCommand('task.edit');
  return (
    <SidePanel
      label={t('board.panel.name')}
      title={
        <InlineEdit
          key={card.id}
          label={t('board.field.title')}
          value={card.title}
          multiline
          onCommit={(title) => edit.mutateAsync({ experimentId, id: card.id, patch: { title } })}
        />
      }
      closeLabel={t('common.close')}
      resizeLabel={t('board.panel.resize')}
      width={width}
      onWidthChange={onWidth}
      onClose={onClose}
      actions={
        <>
          <IconButton
            icon={History}
            label={t('history.ofThis')}
            onClick={() => go(historyAddress(experimentId, { table: 'task', id: card.id }))}
          />
          <Menu items={moveItems} align="end">
            <IconButton changes icon={MoveRight} label={t('board.menu.moveTo')} />
          </Menu>
        </>
      }
      footer={
        <>
          <Button variant="quiet" changes icon={Copy} onClick={props.onDuplicate}>
            {t('board.menu.duplicate')}
          </Button>
          <Button variant="quiet" changes icon={Archive} onClick={props.onArchive}>
            {t('board.menu.archive')}
          </Button>
          <Button variant="quiet" changes icon={Trash2} onClick={props.onRemove}>
            {t('board.menu.remove')}
          </Button>
        </>
      }
    >
      <ScreenBoundary key={shown}>
        <Suspense fallback={<Skeleton lines={8} label={t('common.loading')} />}>
          <TaskFields
            experimentId={experimentId}
            id={shown}
            people={people}
            gates={gates}
            actions={actions}
            onStage={props.onStage}
          />
        </Suspense>
      </ScreenBoundary>
    </SidePanel>
  );
}
