/** The rooms whose rows follow the event: each names its consumer here. */
import type { Entity } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { taskDateEffects } from '../task/task-dates.shared.ts';
import { menuItems } from '../catering/menu-items.shared.ts';
import { boundLines, lineEffects } from '../money/bound-lines.shared.ts';
import { staffNeed } from '../people/staff-need.shared.ts';
import { publicityEffects } from '../publicity/publicity-effects.shared.ts';
import { supplyQuantities, venueEffects } from '../venue/venue-effects.shared.ts';
import type { EffectConsumer, Effects } from './effects.shared.ts';
import { headCountsOf } from './head-counts.shared.ts';
import { nobodyExpected } from './nobody-expected.shared.ts';
import { sheetTimes } from './sheet-effects.shared.ts';
import { typedDays } from './typed-days.shared.ts';

const EFFECT_CONSUMERS: readonly EffectConsumer[] = [
  taskDateEffects,
  typedDays,
  sheetTimes,
  nobodyExpected,
  boundLines,
  staffNeed,
  menuItems,
  venueEffects,
  publicityEffects,
];

/** What follows from the change, room by room; nothing is changed yet. */
export function effectsOf(reader: Reader, before: Entity<'experiment'>, after: Entity<'experiment'>): Effects {
  return together(EFFECT_CONSUMERS.map((consumer) => consumer(reader, before, after)));
}

function together(found: readonly Effects[]): Effects {
  return {
    moves: found.flatMap(({ moves }) => moves),
    stays: found.flatMap(({ stays }) => stays),
    warnings: found.flatMap(({ warnings = [] }) => warnings),
  };
}

/** What follows when it is said how many came. */
export function closingEffects(reader: Reader, experimentId: string, actual: number | null): Effects {
  const experiment = reader.get('experiment', experimentId);
  const was = headCountsOf(reader, experiment);
  const is = headCountsOf(reader, experiment, actual);
  return together([lineEffects(reader, experiment, was, is), supplyQuantities(reader, experiment, was, is)]);
}

/** Makes the moves, in the step that changes the event. */
export function applyEffects(work: UnitOfWork, { moves }: Effects): void {
  for (const { table, id, patch } of moves) work.update(table, id, patch);
}
