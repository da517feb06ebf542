/**
 * Changing cards: shown at once by the same pure functions that the store follows, then sent. A refusal brings the stored board
 * back, and its sentence comes as a toast.
 */
import { useQueryClient } from '@tanstack/react-query';
import type { BoardCard } from '@shared/contract/board.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import type { Board } from '@shared/contract/task.contract.ts';
import { moveCards, withMeaning } from '@shared/domain/board-move.ts';
import { queryKey, useCommand } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';

type Without<N extends Parameters<typeof useCommand>[0]> = Omit<CommandInput<N>, 'experimentId'>;
type Guess = (cards: readonly BoardCard[]) => readonly BoardCard[];

export type TaskActions = ReturnType<typeof useTaskActions>;

export function useTaskActions(experimentId: string) {
  const client = useQueryClient();
  const key = queryKey('board.get', { experimentId });
  const create = useCommand('task.create');
  const move = useCommand('task.move');
  const bulkEdit = useCommand('task.bulkEdit');
  const shift = useCommand('task.shift');
  const archive = useCommand('task.archive');
  const unarchive = useCommand('task.unarchive');
  const remove = useCommand('task.remove');
  const duplicate = useCommand('task.duplicate');
  const assign = useCommand('task.assign');
  const unassign = useCommand('task.unassign');

  function settle(guess: Guess, send: () => Promise<unknown>): Promise<boolean> {
    const onBoard = (board: Board): Board => ({ ...board, cards: guess(board.cards) });
    return optimistic(client, { key, apply: onBoard, send }).then(
      () => true,
      () => false,
    );
  }

  function without(ids: readonly string[]): Guess {
    const gone = new Set(ids);
    return (cards) => cards.filter(({ id }) => !gone.has(id));
  }

  return {
    /** Resolves to whether the store took it. */
    create: (input: Without<'task.create'>) =>
      create.mutateAsync({ experimentId, ...input }).then(
        () => true,
        () => false,
      ),
    move(input: Without<'task.move'>) {
      const { ids, to, place } = input;
      return settle(
        (cards) => {
          const moved = moveCards(cards, ids, to, place);
          return moved.ok ? moved.value : cards;
        },
        () => move.mutateAsync({ experimentId, ...input }),
      );
    },
    bulkEdit(input: Without<'task.bulkEdit'>) {
      const { dates: _dates, ...meaning } = input.patch;
      const chosen = new Set(input.ids);
      return settle(
        (cards) => cards.map((card) => (chosen.has(card.id) ? withMeaning(card, meaning) : card)),
        () => bulkEdit.mutateAsync({ experimentId, ...input }),
      );
    },
    shift: (input: Without<'task.shift'>) => shift.mutate({ experimentId, ...input }),
    archive: (ids: string[]) => settle(without(ids), () => archive.mutateAsync({ experimentId, ids })),
    unarchive: (ids: string[]) => unarchive.mutate({ experimentId, ids }),
    remove: (ids: string[]) => settle(without(ids), () => remove.mutateAsync({ experimentId, ids })),
    /** Resolves to the copies' ids, or null when the store refused. */
    duplicate: (ids: string[]) =>
      duplicate.mutateAsync({ experimentId, ids }).then(
        (copies) => copies.ids,
        () => null,
      ),
    assign: (input: Without<'task.assign'>) => assign.mutate({ experimentId, ...input }),
    unassign: (input: Without<'task.unassign'>) => unassign.mutate({ experimentId, ...input }),
  };
}
