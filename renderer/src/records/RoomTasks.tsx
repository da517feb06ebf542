import type { BoardCard } from '@shared/contract/board.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { Area } from '@shared/domain/stage.ts';
import { dueDay } from '@shared/domain/task-due.ts';
import { Button, Popover } from '@ui/index.ts';
import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Records.module.css';

export interface RoomTasksProps {
  readonly experimentId: string;
  /** The work areas of the room, as the manifest has them. */
  readonly areas: readonly Area[];
}

/** The cards of a room's work areas, beside its own data: the cards of the board themselves, never a copy. */
export function RoomTasks({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const { data: board } = useData('board.get', { experimentId });
  const cards = (board?.cards ?? []).filter(({ area }) => areas.includes(area));
  const open = cards.filter(({ status }) => status !== 'done');
  return (
    <Popover
      label={t('records.tasks.title')}
      align="end"
      trigger={
        <Button variant="quiet" icon={ListTodo}>
          {t('records.tasks.open', { count: open.length })}
        </Button>
      }
    >
      <div className={styles.tasks}>
        <p className={styles.quiet}>{tasksText()}</p>
        <ul className={styles.cards}>
          {[...open, ...cards.filter(({ status }) => status === 'done')].map((card) => (
            <TaskLine key={card.id} experimentId={experimentId} card={card} />
          ))}
        </ul>
      </div>
    </Popover>
  );

  function tasksText(): string {
    if (cards.length === 0) return t('records.tasks.none');
    return open.length === 0 ? t('records.tasks.allDone') : t('records.tasks.help');
  }
}

function TaskLine({ experimentId, card }: { readonly experimentId: string; readonly card: BoardCard }) {
  const locale = useLocale();
  const due = dueDay(card);
  return (
    <li>
      <Link
        href={rowAddress(experimentId, 'board', card.id)}
        className={styles.card}
        data-done={card.status === 'done' || undefined}
      >
        <span>{card.title}</span>
        {due === null ? null : <span className={styles.when}>{formatPlainDate(due, locale)}</span>}
      </Link>
    </li>
  );
}
