import { z } from 'zod';
import type { Won } from '../domain/units.ts';
import type { RoomId } from '../entities/rooms.ts';
import type { PaperKind } from '../papers/index.ts';
import type { FieldDifference } from './bundle-difference.ts';
import { query } from './define.ts';
import { civilDate, closing, id } from './entities.ts';
import type { EntityName } from './entities.ts';
import { experimentPatch } from './experiment.contract.ts';
import type { NamedThing } from './history.contract.ts';

/** A row that follows the change. */
export interface EffectMove extends NamedThing {
  readonly room: RoomId;
  readonly fields: readonly FieldDifference[];
  /** What it costs more (less, when negative); null where no money depends on it. */
  readonly won: Won | null;
  /** A code of `effects.note` in the words. */
  readonly note: string | null;
}

/** A row that does not follow; `reason`: a code of `effects.stay` in the words. */
export interface EffectStay extends NamedThing {
  readonly room: RoomId;
  readonly reason: string;
}

/** What a change would bring along, each room in the order of its rows. */
export interface EffectsPreview {
  /** What is changed itself; no fields where it is so already. */
  readonly change: { readonly table: EntityName; readonly fields: readonly FieldDifference[] };
  readonly moves: readonly EffectMove[];
  readonly stays: readonly EffectStay[];
  /** A code of `effects.warning` in the words, with its parameters. */
  readonly warnings: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
  /** Over all rows; null where no money depends on the change. */
  readonly won: Won | null;
  /** Papers that were given out, are current, and would not be any more. */
  readonly papers: readonly { readonly kind: PaperKind; readonly number: number }[];
}

export const effectsQueries = {
  /** What `experiment.edit` with this patch, or `experiment.editClosing` with this head count, would bring along; it changes nothing. */
  'experiment.effects': query<EffectsPreview>(
    'experiment',
    'tasks',
    'cues',
    'people',
    'money',
    'catering',
    'venue',
    'publicity',
    'schedule',
    'plan',
    'documents',
  )(
    z.object({
      experimentId: id,
      patch: experimentPatch.default({}),
      /** With the first date of an event, planning begins: on this day, or as long before as the template wants. */
      today: civilDate.optional(),
      actualHeadCount: closing.shape.actualHeadCount.optional(),
    }),
  ),
} as const;
