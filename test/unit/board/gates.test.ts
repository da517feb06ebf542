import { openGates } from '@app/features/board/state/useGuardedMove.ts';
import type { Gates } from '@shared/contract/gate.contract.ts';
import type { GateResult } from '@shared/domain/gates.ts';
import { expect, test } from 'vitest';
import { makeCard } from '../../support/cards.ts';

function gate(state: GateResult['state']): GateResult {
  return { state, missing: [], override: null };
}

const gates: Gates = {
  topic: gate('open'),
  plan: gate('overruled'),
  prepare: gate('open'),
  run: gate('passed'),
  followup: gate('open'),
};

test('a move is held by the open gates on its way, forward only', () => {
  const cards = [makeCard({ stage: 'topic' }), makeCard({ stage: 'prepare' })];
  expect(openGates(gates, cards, 'run')).toEqual(['topic', 'prepare']);
  expect(openGates(gates, cards, 'prepare')).toEqual(['topic']);
  expect(openGates(gates, cards, 'topic')).toEqual([]);
  expect(openGates(gates, cards, undefined)).toEqual([]);
});
