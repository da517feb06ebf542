/**
 * What follows from a change of the event (its date, times, head counts): every room that keeps something derived from it declares a
 * consumer. The same answer is shown before the change and applied with it, in one step.
 */
import type { Entity, EntityName } from '@shared/entities/index.ts';
import type { Won } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';

type Experiment = Entity<'experiment'>;

/** A row that follows. */
export interface RowMove<N extends EntityName = EntityName> {
  readonly table: N;
  readonly id: string;
  readonly patch: Partial<Entity<N>>;
  /** What it costs more (less, when negative); absent where no money depends on it. */
  readonly won?: Won;
  /** Said beside the move: the names of the holidays or days off that a day was moved off. */
  readonly note?: string;
}

/** A row that does not follow, and why: a code of `effects.stay` in the words. */
export interface RowStay {
  readonly table: EntityName;
  readonly id: string;
  readonly reason: string;
}

/** What the change would break without being refused: a code of `effects.warning` in the words, with its parameters. */
export interface EffectWarning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Effects {
  readonly moves: readonly RowMove[];
  readonly stays: readonly RowStay[];
  readonly warnings?: readonly EffectWarning[];
}

/** What of a room follows when the event changes from `before` to `after`; it changes nothing itself. */
export type EffectConsumer = (reader: Reader, before: Experiment, after: Experiment) => Effects;
