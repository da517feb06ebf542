/** Moves and stage changes, held up where a gate still misses something: go back, or go on with a reason (product, Rules). */
import { useState } from 'react';
import type { BoardCard } from '@shared/contract/board.ts';
import type { Gates } from '@shared/contract/gate.contract.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { gatesPassed } from '@shared/domain/gates.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import { STAGES } from '@shared/domain/stage.ts';
import type { Stage } from '@shared/domain/stage.ts';
import type { TaskActions } from './useTaskActions.ts';

export interface Change {
  readonly cards: readonly BoardCard[];
  readonly to: CellMeaning;
  /** Null changes what the cards mean and leaves them in their order. */
  readonly place: MoveTarget | null;
  /** Called when the store took it. */
  readonly onDone?: () => void;
}

export interface HeldMove {
  readonly change: Change;
  /** Stages whose gates stand open in the way, in their order. */
  readonly stages: readonly Stage[];
}

/** Open gates between where the cards are and where they go. */
export function openGates(gates: Gates, cards: readonly BoardCard[], to: Stage | undefined): readonly Stage[] {
  if (to === undefined) return [];
  const crossed = new Set(cards.flatMap((card) => gatesPassed(card.stage, to)));
  return STAGES.filter((stage) => crossed.has(stage) && gates[stage].state === 'open');
}

export function useGuardedMove(actions: TaskActions, gates: Gates | undefined) {
  const [held, setHeld] = useState<HeldMove | null>(null);

  async function run({ cards, to, place, onDone }: Change, overrule?: { stages: Stage[]; reason: string }) {
    const ids = cards.map(({ id }) => id);
    const taken =
      place === null
        ? await actions.bulkEdit({ ids, patch: to, overrule })
        : await actions.move({ ids, to, place, overrule });
    if (taken) onDone?.();
  }

  /** Whether the change went out at once; false while a gate holds it. */
  function request(change: Change): boolean {
    const stages = gates === undefined ? [] : openGates(gates, change.cards, change.to.stage);
    if (stages.length > 0) setHeld({ change, stages });
    else void run(change);
    return stages.length === 0;
  }

  return {
    held,
    request,
    goBack: () => setHeld(null),
    goOn(reason: string) {
      if (held === null) return;
      setHeld(null);
      void run(held.change, { stages: [...held.stages], reason });
    },
  };
}
