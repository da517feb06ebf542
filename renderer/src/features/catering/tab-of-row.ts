/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
import type { Catering } from './useCatering.ts';

export const CATERING_TABS = ['services', 'orders', 'vendors', 'diets'] as const;
type CateringTab = (typeof CATERING_TABS)[number];

/** Null without an address. */
export function tabOfRow(of: Catering, id: string | null): CateringTab | null {
  if (id === null) return null;
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(of.orders.rows)) return 'orders';
  if (isIn(of.vendors.rows)) return 'vendors';
  return isIn(of.diets.rows) ? 'diets' : 'services';
}
