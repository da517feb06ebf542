/** What may stand on a floor plan, in millimetres: how large it is at first, how many sit there, and what it is for the rules. */

export const FLOOR_ITEM_KINDS = [
  'wall',
  'door',
  'exit',
  'extinguisher',
  'stage',
  'screen',
  'desk',
  'table',
  'roundTable',
  'standingTable',
  'chair',
  'chairRow',
  'wheelchair',
  'camera',
  'mic',
  'speaker',
  'marker',
  'other',
] as const;
export type FloorItemKind = (typeof FLOOR_ITEM_KINDS)[number];

export const FLOOR_ZONE_KINDS = ['noFilm', 'staff', 'quiet', 'wheelchair', 'assembly', 'other'] as const;
export type FloorZoneKind = (typeof FLOOR_ZONE_KINDS)[number];

export const FLOOR_ROUTE_KINDS = ['arrival', 'evacuation'] as const;
export type FloorRouteKind = (typeof FLOOR_ROUTE_KINDS)[number];

/**
 * `building`: there before anybody furnishes; `seating`: what a layout puts and takes away; `equipment`: what stands on the floor besides;
 * `sign`: drawn, but nothing that one could bump into.
 */
export type FloorItemPart = 'building' | 'seating' | 'equipment' | 'sign';

export interface FloorItemTraits {
  readonly part: FloorItemPart;
  readonly w: number;
  readonly h: number;
  readonly seats: number;
  /** On the print for those who film, without furniture. */
  readonly filming: boolean;
}

/** A wheelchair place is 0.9 m by 1.3 m at least (the rule for seats of halls); a usual folding table is 1.8 m by 0.45 m. */
export const FLOOR_ITEM_TRAITS: Readonly<Record<FloorItemKind, FloorItemTraits>> = {
  wall: { part: 'building', w: 3000, h: 150, seats: 0, filming: true },
  door: { part: 'building', w: 900, h: 150, seats: 0, filming: true },
  exit: { part: 'building', w: 1200, h: 150, seats: 0, filming: true },
  extinguisher: { part: 'building', w: 300, h: 300, seats: 0, filming: false },
  stage: { part: 'equipment', w: 4000, h: 1500, seats: 0, filming: true },
  screen: { part: 'equipment', w: 2500, h: 150, seats: 0, filming: true },
  desk: { part: 'equipment', w: 1800, h: 600, seats: 0, filming: false },
  table: { part: 'seating', w: 1800, h: 450, seats: 2, filming: false },
  roundTable: { part: 'seating', w: 1500, h: 1500, seats: 8, filming: false },
  standingTable: { part: 'seating', w: 600, h: 600, seats: 4, filming: false },
  chair: { part: 'seating', w: 500, h: 500, seats: 1, filming: false },
  chairRow: { part: 'seating', w: 5000, h: 500, seats: 10, filming: false },
  wheelchair: { part: 'seating', w: 900, h: 1300, seats: 1, filming: false },
  camera: { part: 'equipment', w: 600, h: 600, seats: 0, filming: true },
  mic: { part: 'equipment', w: 300, h: 300, seats: 0, filming: true },
  speaker: { part: 'equipment', w: 500, h: 500, seats: 0, filming: false },
  marker: { part: 'sign', w: 500, h: 500, seats: 0, filming: true },
  other: { part: 'equipment', w: 1000, h: 1000, seats: 0, filming: false },
};

/** Depth of a chair, at tables too. */
export const CHAIR_MM = 500;

export function partOf(kind: FloorItemKind): FloorItemPart {
  return FLOOR_ITEM_TRAITS[kind].part;
}
