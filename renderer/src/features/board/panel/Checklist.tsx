import type { BoardPerson } from '@shared/contract/board.ts';
import type { CheckItem } from '@shared/contract/entities.ts';
import { checkStates, checkTally } from '@shared/domain/checklist.ts';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import { indented, movedTo, outdented } from '../model/check-moves.ts';
import type { CheckMove } from '../model/check-moves.ts';
import { AddLine } from './AddLine.tsx';
import { CheckLine } from './CheckLine.tsx';
import styles from './Panel.module.css';
import { useChecklist } from './useChecklist.ts';

export interface ChecklistProps {
  readonly experimentId: string;
  readonly taskId: string;
  /** Each with its parts right after it. */
  readonly checks: readonly CheckItem[];
  readonly people: readonly BoardPerson[];
}

/**
 * The lines to check before a task is done: typed one after the other, ticked, put off or left out with a reason, given to somebody;
 * dragged or moved with Alt and the arrows, up and down, in and out.
 */
export function Checklist({ experimentId, taskId, checks, people }: ChecklistProps) {
  const { t } = useTranslation();
  const lines = useChecklist(experimentId, taskId);
  const states = checkStates(checks);
  const tally = checkTally(checks);

  async function moveTo(id: string, index: number) {
    const move = movedTo(checks, id, index);
    // Shown where it stood again.
    if (move === null) throw new Error('nowhere else to go');
    await lines.move(id, move);
  }
  function act(id: string, move: CheckMove | null) {
    return move === null ? undefined : () => void lines.move(id, move);
  }

  return (
    <section aria-label={t('board.field.checklist')}>
      <h3 className={styles.heading}>
        {t('board.field.checklist')}
        {checks.length > 0 ? (
          <span className={styles.tally}>
            {tally.done}/{tally.total}
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
          <CheckLine
            check={check}
            state={states.get(check.id) ?? check.state}
            hasParts={checks.some(({ parentId }) => parentId === check.id)}
            position={index + 1}
            line={line}
            people={people}
            lines={lines}
            onIndent={act(check.id, indented(checks, check.id))}
            onOutdent={act(check.id, outdented(checks, check.id))}
          />
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
