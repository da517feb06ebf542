/** The rooms whose rows follow the event: each names its consumer here. */
import type { Entity } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { taskDateEffects } from '../task/task-dates.shared.ts';
import type { EffectConsumer, Effects } from './effects.shared.ts';

const EFFECT_CONSUMERS: readonly EffectConsumer[] = [taskDateEffects];

/** What follows from the change, room by room; nothing is changed yet. */
export function effectsOf(reader: Reader, before: Entity<'experiment'>, after: Entity<'experiment'>): Effects {
  const found = EFFECT_CONSUMERS.map((consumer) => consumer(reader, before, after));
  return { moves: found.flatMap(({ moves }) => moves), stays: found.flatMap(({ stays }) => stays) };
}

/** Makes the moves, in the step that changes the event. */
export function applyEffects(work: UnitOfWork, { moves }: Effects): void {
  for (const { table, id, patch } of moves) work.update(table, id, patch);
}
