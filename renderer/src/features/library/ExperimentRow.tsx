import { formatDate, formatDday, formatPlainDate } from '@shared/domain/civil-date.ts';
import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { Copy, FileUp, FolderOpen, MoreHorizontal, Trash2 } from 'lucide-react';
import { Badge, ContextMenu, IconButton, Menu, onKey, ProgressBar, useIsReadOnly } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import type { EntryActions } from './entry-actions.ts';
import styles from './Library.module.css';
import { focusRowLink } from './row-focus.ts';

/** One experiment; its title opens it, the menu (or the right button) has the rest. */
export function ExperimentRow({ entry, ...actions }: EntryActions & { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const { experimentId, title, organiser, isSample } = entry;
  const isReadOnly = useIsReadOnly();

  function trash(from: Element | null) {
    if (from instanceof HTMLElement) focusRowLink(from, 'leave');
    actions.onTrash(entry);
  }

  function items(): readonly MenuItem[] {
    return [
      {
        kind: 'item',
        id: 'open',
        label: t('library.open'),
        icon: FolderOpen,
        onSelect: () => actions.onOpen(experimentId),
      },
      {
        kind: 'item',
        id: 'copy',
        changes: true,
        label: t('library.duplicate'),
        icon: Copy,
        takesFocus: true,
        onSelect: () => actions.onDuplicate(entry),
      },
      {
        kind: 'item',
        id: 'export',
        label: t('library.export'),
        icon: FileUp,
        takesFocus: true,
        onSelect: () => actions.onExport(entry),
      },
      { kind: 'separator', id: 'before-trash' },
      {
        kind: 'item',
        id: 'trash',
        changes: true,
        label: t('library.toTrash'),
        icon: Trash2,
        shortcut: 'Delete',
        onSelect: () => trash(document.querySelector(`[data-row-link="${experimentId}"]`)),
      },
    ];
  }

  const onKeyDown = onKey<KeyboardEvent<HTMLAnchorElement>>({
    ArrowDown: (event) => focusRowLink(event.currentTarget, 'next'),
    ArrowUp: (event) => focusRowLink(event.currentTarget, 'previous'),
    Delete: (event) => {
      if (isReadOnly) return false;
      trash(event.currentTarget);
    },
  });

  return (
    <ContextMenu items={items}>
      <tr className={styles.row}>
        <th scope="row">
          <div className={styles.name}>
            <Link
              href={`/e/${experimentId}`}
              className={styles.link}
              data-row-link={experimentId}
              onKeyDown={onKeyDown}
            >
              {title}
            </Link>
            {isSample ? <Badge>{t('library.sample')}</Badge> : null}
          </div>
          {organiser === '' ? null : <div className={styles.quiet}>{organiser}</div>}
        </th>
        <EventCell entry={entry} />
        <ProgressCell entry={entry} />
        <NextCell entry={entry} />
        <td data-actions className={styles.actions}>
          <Menu items={items} align="end">
            <IconButton icon={MoreHorizontal} label={t('library.actionsOf', { title })} />
          </Menu>
        </td>
      </tr>
    </ContextMenu>
  );
}

function EventCell({ entry: { eventDate, isSample } }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  if (eventDate === null) return <td className={styles.quiet}>{t('shell.noDate')}</td>;
  return (
    <td className="tabular">
      {formatDate(eventDate, locale)}
      {isSample && eventDate < today ? null : (
        <div className={styles.dday} data-near={eventDate >= today || undefined}>
          {formatDday(eventDate, today)}
        </div>
      )}
    </td>
  );
}

function ProgressCell({ entry: { title, tasksDone, tasksOpen } }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const total = tasksDone + tasksOpen;
  const words = t('library.progress', { done: tasksDone, total });
  return (
    <td className={styles.progress}>
      <span className="tabular">{words}</span>
      <ProgressBar label={t('library.progressOf', { title })} value={tasksDone} max={total} valueText={words} />
    </td>
  );
}

/** A sample lies years back: what is open in it is no one's delay. */
function NextCell({ entry: { next, tasksLate, isSample } }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <td>
      {tasksLate > 0 && !isSample ? <Badge tone="late">{t('library.late', { count: tasksLate })}</Badge> : null}
      {next === null ? null : (
        <div className={styles.next}>
          <span className={styles.when}>{formatPlainDate(next.on, locale)}</span> {next.title}
        </div>
      )}
    </td>
  );
}
