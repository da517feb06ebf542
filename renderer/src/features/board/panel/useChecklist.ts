/** The lines of one card: ticking and reordering show at once, everything resolves when it is stored. */
import { useQueryClient } from '@tanstack/react-query';
import type { CheckItem } from '@shared/contract/entities.ts';
import type { TaskDetail } from '@shared/contract/task.contract.ts';
import { byRank } from '@shared/domain/board-move.ts';
import { moveInto } from '@shared/domain/ordering.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import { queryKey, useCommand } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';

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

  return {
    add: (texts: string[]) => add.mutateAsync({ experimentId, taskId, texts }),
    edit: (id: string, text: string) => edit.mutateAsync({ experimentId, id, text }),
    toggle: (id: string, done: boolean) =>
      settle(
        (checks) => checks.map((check) => (check.id === id ? { ...check, done } : check)),
        () => toggle.mutateAsync({ experimentId, id, done }),
      ),
    move: (id: string, place: MoveTarget) =>
      settle(
        (checks) => {
          const moved = moveInto(checks, [id], place);
          if (!moved.ok) return checks;
          return checks.map((check) => ({ ...check, rank: moved.value.get(check.id) ?? check.rank })).toSorted(byRank);
        },
        () => move.mutateAsync({ experimentId, id, place }),
      ),
    remove: (id: string) => remove.mutate({ experimentId, id }),
  };
}
