/** What a change of the event would bring along, as it is told: by name, room by room, with the papers that it would outdate. */
import type { FieldDifference } from '@shared/contract/bundle-difference.ts';
import type { EffectsPreview } from '@shared/contract/effects.contract.ts';
import type { NamedThing } from '@shared/contract/history.contract.ts';
import type { EntityName } from '@shared/entities/index.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import { won } from '@shared/domain/units.ts';
import { encode } from '../../db/codec.ts';
import type { Patches, Reader } from '../../db/reader.ts';
import { outdatedIn } from '../document/outdated.shared.ts';
import { fieldsBetween } from '../history/fields-between.shared.ts';
import { Names } from '../history/row-names.shared.ts';
import type { Effects } from './effects.shared.ts';

/** What is changed itself. */
export interface Cause {
  readonly table: EntityName;
  readonly id: string;
  readonly patch: object;
}

/** Effects as they are told before they happen, each row by its name; `cause` is the change itself. */
export function effectsPreview(
  reader: Reader,
  { moves, stays, warnings = [] }: Effects,
  cause: Cause,
  experimentId: string,
): EffectsPreview {
  const names = new Names(reader);
  const { registry } = reader;

  function differences({ table, id, patch }: Cause): readonly FieldDifference[] {
    const row = encode(registry, table, reader.get(table, id));
    return fieldsBetween(names, table, row, { ...row, ...encode(registry, table, patch) });
  }
  function named(table: EntityName, id: string): NamedThing & { readonly room: RoomId } {
    const row = encode(registry, table, reader.get(table, id));
    return { ...names.thing({ table, id }, row), room: registry.roomOf(table, row) };
  }

  const amounts = moves.flatMap((move) => (move.won === undefined ? [] : [move.won]));
  return {
    change: { table: cause.table, fields: differences(cause) },
    moves: moves.map((move) => {
      const { won: difference = null, note = null } = move;
      return { ...named(move.table, move.id), fields: differences(move), won: difference, note };
    }),
    stays: stays.map(({ table, id, reason }) => ({ ...named(table, id), reason })),
    warnings,
    won: amounts.length === 0 ? null : won(amounts.reduce((sum, amount) => sum + amount, 0)),
    papers: outdatedIn(reader, reader.patched(patchesOf([cause, ...moves])), experimentId),
  };
}

function patchesOf(rows: readonly Cause[]): Patches {
  const patches = new Map<EntityName, Map<string, object>>();
  for (const { table, id, patch } of rows) {
    const own = patches.get(table) ?? new Map<string, object>();
    patches.set(table, own.set(id, { ...own.get(id), ...patch }));
  }
  return patches;
}
