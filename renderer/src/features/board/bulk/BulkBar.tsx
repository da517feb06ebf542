import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import { Button, IconButton, Menu, useIsReadOnly } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { Archive, Trash2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';
import type { TaskActions } from '../state/useTaskActions.ts';
import styles from './BulkBar.module.css';
import { BulkDates } from './BulkDates.tsx';
import { BulkOwners } from './BulkOwners.tsx';

export interface BulkBarProps {
  readonly cards: readonly BoardCard[];
  readonly people: readonly BoardPerson[];
  readonly actions: TaskActions;
  readonly onChange: (to: CellMeaning) => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done to all selected cards at once; each is one undo step. */
export function BulkBar(props: BulkBarProps) {
  const { cards, people, actions, onChange, onArchive, onRemove, onClear } = props;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const [opened, setOpened] = useState<'owners' | 'dates' | null>(null);
  // M is ㅡ and D is ㅇ under a Hangul layout.
  const keys = useMemo(
    () =>
      (['owners', 'dates'] as const).map((id) => ({
        id: `bulk.${id}`,
        label: t(`keys.board.${id}`),
        keys: id === 'owners' ? ['m', 'ㅡ'] : ['d', 'ㅇ'],
        changes: true,
        when: () => !isReadOnly,
        perform: () => setOpened(id),
      })),
    [t, isReadOnly],
  );
  useActions(t('shell.room.board'), keys);

  function sheet(id: 'owners' | 'dates') {
    return { open: opened === id, onOpenChange: (isOpen: boolean) => setOpened(isOpen ? id : null) };
  }

  function items<T extends string>(values: readonly T[], label: (value: T) => string, choose: (value: T) => void) {
    return values.map((value): MenuItem => ({
      kind: 'item',
      id: value,
      label: label(value),
      onSelect: () => choose(value),
    }));
  }

  return (
    <section className={styles.bar} data-floating-bar aria-label={t('board.bulk.name')}>
      <span className={styles.count} role="status">
        {t('board.bulk.count', { count: cards.length })}
      </span>
      <Menu
        side="top"
        items={items(
          TASK_STATUSES,
          (status) => t(`board.status.${status}`),
          (status) => onChange({ status }),
        )}
      >
        <Button variant="quiet" changes>
          {t('board.field.status')}
        </Button>
      </Menu>
      <Menu
        side="top"
        items={items(
          STAGES,
          (stage) => t(`shell.stage.${stage}`),
          (stage) => onChange({ stage }),
        )}
      >
        <Button variant="quiet" changes>
          {t('board.field.stage')}
        </Button>
      </Menu>
      <Menu
        side="top"
        items={items(
          AREAS,
          (area) => t(`shell.area.${area}`),
          (area) => onChange({ area }),
        )}
      >
        <Button variant="quiet" changes>
          {t('board.field.area')}
        </Button>
      </Menu>
      <BulkOwners cards={cards} people={people} actions={actions} {...sheet('owners')} />
      <BulkDates cards={cards} actions={actions} {...sheet('dates')} />
      <IconButton changes icon={Archive} label={t('board.menu.archive')} shortcut="E" side="top" onClick={onArchive} />
      <IconButton
        changes
        icon={Trash2}
        tone="danger"
        label={t('board.menu.remove')}
        shortcut="Delete"
        side="top"
        onClick={onRemove}
      />
      <span className={styles.rule} aria-hidden />
      <IconButton icon={X} label={t('board.bulk.clear')} shortcut="Esc" side="top" onClick={onClear} />
    </section>
  );
}
