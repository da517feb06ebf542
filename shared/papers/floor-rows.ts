/** What stands on a floor plan as a paper draws it, for all readers or for those who film. */
import { FLOOR_ITEM_TRAITS } from '../domain/floor/kinds.ts';
import { contentsOf } from '../domain/floor/zone-shape.ts';
import type { SheetFloor, SheetWords } from '../domain/scene/floor-sheet.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperLocale, PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';
import { valueWord } from './value-word.ts';

export const FLOOR_TABLES = ['floorPlan', 'floorItem', 'floorZone', 'floorRoute'] as const;

type FloorContext = Pick<PaperContext<PlainName, (typeof FLOOR_TABLES)[number], PaperOptions>, 'rows' | 'text'>;

/** `filming`: without furniture and routes. */
export function sheetFloorOf(
  { rows, text }: FloorContext,
  plan: Entity<'floorPlan'>,
  layer: 'all' | 'filming',
): SheetFloor {
  const isAll = layer === 'all';
  const isOwn = ({ planId }: { readonly planId: string }) => planId === plan.id;
  const standing = rows('floorItem').filter(isOwn);
  return {
    plan,
    items: standing
      .filter((item) => isAll || FLOOR_ITEM_TRAITS[item.kind].filming || item.number !== null)
      .map((item) => ({ ...item, label: text('floorItem', item, 'label') })),
    zones: rows('floorZone')
      .filter(isOwn)
      .map((zone) => ({ ...zone, label: text('floorZone', zone, 'label'), seats: contentsOf(zone, standing).seats })),
    routes: rows('floorRoute')
      .filter((route) => isAll && isOwn(route))
      .map((route) => ({ ...route, label: text('floorRoute', route, 'label') })),
  };
}

interface FloorPaperWords {
  readonly legend: string;
  readonly numbers: string;
  readonly countItems: string;
  readonly countSeats: string;
}

export function sheetWordsOf(locale: PaperLocale, words: FloorPaperWords): SheetWords {
  return {
    item: (kind) => valueWord(locale, 'floorItemKind', kind),
    zone: (kind) => valueWord(locale, 'floorZoneKind', kind),
    route: (kind) => valueWord(locale, 'floorRouteKind', kind),
    legend: words.legend,
    numbers: words.numbers,
    count: (items, seats) =>
      (seats === 0 ? words.countItems : words.countSeats)
        .replace('{{count}}', String(items))
        .replace('{{seats}}', String(seats)),
  };
}
