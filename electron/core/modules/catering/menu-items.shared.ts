/** Items whose quantity follows a head count (`shared/domain/catering`). */
import type { Entity } from '@shared/entities/index.ts';
import { countsOfVendor } from '@shared/domain/catering/eating-counts.ts';
import { itemChanges } from '@shared/domain/catering/item-changes.ts';
import type { ItemChange } from '@shared/domain/catering/item-changes.ts';
import { quantityByRule } from '@shared/domain/catering/menu-items.ts';
import { isGiven } from '@shared/domain/catering/orders.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';
import type { EffectConsumer, EffectWarning, RowMove, RowStay } from '../experiment/effects.shared.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

type MenuItem = Entity<'menuItem'>;

const STAY_REASONS = {
  covered: 'packsCover',
  typed: 'typed',
  unknown: 'countUnknown',
  tooMany: 'tooMany',
} as const satisfies Readonly<Record<Exclude<ItemChange<MenuItem>['kind'], 'changed'>, string>>;

/** The consumer of the catering. The budget line of an order stays: what it lacks is shown there, and taken over by hand. */
export const menuItems: EffectConsumer = (reader, before, after) => {
  const items = reader.list('menuItem', { experimentId: after.id });
  if (items.length === 0) return { moves: [], stays: [] };
  const orders = reader.list('cateringOrder', { experimentId: after.id });
  const [was, will] = [headCountsOf(reader, before), headCountsOf(reader, after)];
  const changes = itemChanges(items, { counts: was, orders }, { counts: will, orders });
  const moves = changes.flatMap((change) => (change.kind === 'changed' ? [moveOf(change)] : []));
  const stays = changes.flatMap((change): RowStay[] =>
    change.kind === 'changed' ? [] : [{ table: 'menuItem', id: change.item.id, reason: STAY_REASONS[change.kind] }],
  );
  const own: RowStay[] =
    was.guaranteed.value === will.guaranteed.value
      ? []
      : orders
          .filter(({ guaranteed }) => guaranteed !== null)
          .map(({ id }) => ({ table: 'cateringOrder', id, reason: 'ownGuarantee' }));
  const moved = new Set(moves.map(({ id }) => id));
  const told = orders.filter(
    ({ vendorId, state }) => isGiven(state) && items.some((item) => item.vendorId === vendorId && moved.has(item.id)),
  );
  const warnings = told.map(({ vendorId }): EffectWarning => ({
    code: 'orderGiven',
    params: { vendor: reader.get('vendor', vendorId).title },
  }));
  return { moves, stays: [...stays, ...own], warnings };
};

/** Packs and money stand beside the quantity, in figures that need no words. */
function moveOf({
  item,
  quantity,
  packs,
  won: difference,
}: ItemChange<MenuItem> & { kind: 'changed' }): RowMove<'menuItem'> {
  const packed = packs === null ? [] : [`${packs.from}${item.packUnit} → ${packs.to}${item.packUnit}`];
  const sign = difference < 0 ? '−' : '+';
  const money = difference === 0 ? [] : [`${sign}${formatWon(won(Math.abs(difference)))}`];
  const note = [...packed, ...money].join(', ');
  return { table: 'menuItem', id: item.id, patch: { quantity }, ...(note === '' ? {} : { note }) };
}

/** The quantity of an item as its rule has it now; undefined where it follows nothing that is known. */
export function itemQuantityNow(reader: Reader, item: MenuItem): number | undefined {
  if (item.basis === 'manual') return undefined;
  const { experimentId, vendorId } = item;
  const counts = headCountsOf(reader, reader.get('experiment', experimentId));
  return quantityByRule(item, countsOfVendor(counts, vendorId, reader.list('cateringOrder', { experimentId })));
}
