/** The lines of one card: states and places show at once, everything resolves when it is stored. */
import { useQueryClient } from '@tanstack/react-query';
import type { CheckItem } from '@shared/contract/entities.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import type { TaskDetail } from '@shared/contract/task.contract.ts';
import { byRank } from '@shared/domain/board-move.ts';
import { nestedOrder } from '@shared/domain/checklist.ts';
import { moveInto } from '@shared/domain/ordering.ts';
import { queryKey, useCommand } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';
import type { CheckMove } from '../model/check-moves.ts';

export type CheckPatch = CommandInput<'checkItem.edit'>['patch'];

export function useChecklist(experimentId: string, taskId: string) {
  const client = useQueryClient();
  const key = queryKey('task.get', { experimentId, id: taskId });
  const add = useCommand('checkItem.add');
  const edit = useCommand('checkItem.edit');
  const toggle = useCommand('checkItem.toggle');
  const move = useCommand('checkItem.move');
  const remove = useCommand('checkItem.remove');

  /** A refusal is told by the command's own toast. */
  async function settle(guess: (checks: readonly CheckItem[]) => readonly CheckItem[], send: () => Promise<unknown>) {
    const onCard = (detail: TaskDetail): TaskDetail => ({ ...detail, checks: guess(detail.checks) });
    await optimistic(client, { key, apply: onCard, send }).catch(() => {});
  }

  function shows(id: string, changed: Partial<CheckItem>) {
    return (checks: readonly CheckItem[]) =>
      checks.map((check) => (check.id === id ? { ...check, ...changed } : check));
  }

  return {
    add: (texts: string[]) => add.mutateAsync({ experimentId, taskId, texts }),
    edit: (id: string, patch: CheckPatch) => edit.mutateAsync({ experimentId, id, patch }),
    toggle: (id: string, done: boolean) =>
      settle(shows(id, { state: done ? 'done' : 'open', reason: '' }), () =>
        toggle.mutateAsync({ experimentId, id, done }),
      ),
    move: (id: string, { place, parentId }: CheckMove) =>
      settle(
        (checks) => {
          const moved = moveInto(checks.toSorted(byRank), [id], place);
          if (!moved.ok) return checks;
          const placed = checks.map((check) => ({ ...check, rank: moved.value.get(check.id) ?? check.rank }));
          return nestedOrder(shows(id, { parentId })(placed));
        },
        () => move.mutateAsync({ experimentId, id, place, parentId }),
      ),
    remove: (id: string) => remove.mutate({ experimentId, id }),
  };
}

export type ChecklistGestures = ReturnType<typeof useChecklist>;
