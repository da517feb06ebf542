import type { CheckItem } from '@shared/contract/entities.ts';
import { Checkbox, cx, IconButton, InlineEdit } from '@ui/index.ts';
import { GripVertical, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import { AddLine } from './AddLine.tsx';
import styles from './Panel.module.css';
import { useChecklist } from './useChecklist.ts';

export interface ChecklistProps {
  readonly experimentId: string;
  readonly taskId: string;
  readonly checks: readonly CheckItem[];
}

/** The lines to check before a task is done: typed one after the other, ticked, dragged or moved with Alt and the arrows. */
export function Checklist({ experimentId, taskId, checks }: ChecklistProps) {
  const { t } = useTranslation();
  const lines = useChecklist(experimentId, taskId);

  async function moveTo(id: string, index: number) {
    const others = checks.filter((check) => check.id !== id);
    const next = others[index];
    const last = others.at(-1);
    if (last !== undefined) await lines.move(id, next === undefined ? { after: last.id } : { before: next.id });
  }
  const done = checks.filter((check) => check.done).length;

  return (
    <section aria-label={t('board.field.checklist')}>
      <h3 className={styles.heading}>
        {t('board.field.checklist')}
        {checks.length > 0 ? (
          <span className={styles.tally}>
            {done}/{checks.length}
          </span>
        ) : null}
      </h3>
      <SortableList
        items={checks}
        idOf={({ id }) => id}
        nameOf={({ text }) => text}
        axis="y"
        className={styles.lines}
        onMove={moveTo}
      >
        {(check, line, index) => (
          <li {...line.props} className={styles.line}>
            <span {...line.grip} className={styles.grip}>
              <IconButton
                changes
                icon={GripVertical}
                size="small"
                label={t('list.grip', { name: check.text })}
                side="left"
              />
            </span>
            <Checkbox
              checked={check.done}
              label={check.text}
              onChange={(ticked) => void lines.toggle(check.id, ticked)}
            />
            <InlineEdit
              className={cx(styles.lineText, check.done && styles.doneText)}
              label={t('board.panel.check', { position: index + 1 })}
              value={check.text}
              multiline
              onCommit={(text) => lines.edit(check.id, text)}
            />
            {check.source === null ? null : <span className={styles.source}>{check.source}</span>}
            <IconButton
              changes
              icon={X}
              size="small"
              className={styles.lineRemove}
              label={t('board.panel.removeCheck', { text: check.text })}
              onClick={() => lines.remove(check.id)}
            />
          </li>
        )}
      </SortableList>
      <AddLine
        label={t('board.panel.addCheck')}
        placeholder={t('board.panel.addCheckHint')}
        onAdd={(texts) => lines.add([...texts])}
      />
    </section>
  );
}
