import type { CheckItem } from '@shared/contract/entities.ts';
import { Checkbox, cx, IconButton, InlineEdit, onKey } from '@ui/index.ts';
import { GripVertical, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AddLine } from './AddLine.tsx';
import styles from './Panel.module.css';
import { useChecklist } from './useChecklist.ts';
import { useListCarry } from './useListCarry.ts';

export interface ChecklistProps {
  readonly experimentId: string;
  readonly taskId: string;
  readonly checks: readonly CheckItem[];
}

/** The lines to check before a task is done: typed one after the other, ticked, dragged or moved with Alt and the arrows. */
export function Checklist({ experimentId, taskId, checks }: ChecklistProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const lines = useChecklist(experimentId, taskId);

  function moveTo(id: string, index: number) {
    const others = checks.filter((check) => check.id !== id);
    const next = others[index];
    const last = others.at(-1);
    if (checks[index]?.id === id || last === undefined) return;
    void lines.move(id, next === undefined ? { after: last.id } : { before: next.id });
  }
  const carried = useListCarry(list, (from, to) => {
    const check = checks[from];
    if (check !== undefined) moveTo(check.id, to);
  });
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
      <ul ref={list} className={styles.lines}>
        {checks.map((check, index) => (
          <li
            key={check.id}
            className={cx(styles.line)}
            data-carried={carried === index || undefined}
            onKeyDown={onKey({
              'Alt+ArrowUp': () => moveTo(check.id, Math.max(0, index - 1)),
              'Alt+ArrowDown': () => moveTo(check.id, Math.min(checks.length - 1, index + 1)),
            })}
          >
            <span data-handle className={styles.grip}>
              <IconButton
                icon={GripVertical}
                size="small"
                label={t('board.panel.dragCheck', { text: check.text })}
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
              icon={X}
              size="small"
              className={styles.lineRemove}
              label={t('board.panel.removeCheck', { text: check.text })}
              onClick={() => lines.remove(check.id)}
            />
          </li>
        ))}
      </ul>
      <AddLine
        label={t('board.panel.addCheck')}
        placeholder={t('board.panel.addCheckHint')}
        onAdd={(texts) => lines.add([...texts])}
      />
    </section>
  );
}
