/**
 * Rows of chairs and tables fitted into a room, the front at its upper edge: theatre, classroom, round tables, a U, standing (rooms 장소).
 * The same room and the same wish always give the same layout.
 */
import { grown, isBoxInside, overlap } from './geometry.ts';
import type { FloorBox, FloorSize } from './geometry.ts';
import { keptClear, seatsOf } from './issues.ts';
import { CHAIR_MM, FLOOR_ITEM_TRAITS, partOf } from './kinds.ts';
import type { FloorItemKind } from './kinds.ts';

export const FLOOR_LAYOUTS = ['theatre', 'classroom', 'rounds', 'uShape', 'standing'] as const;
export type FloorLayout = (typeof FLOOR_LAYOUTS)[number];

/** Something that a layout puts on the floor. */
export interface SeatPiece extends FloorBox {
  readonly kind: FloorItemKind;
  readonly seats: number;
}

export interface SeatWish {
  readonly layout: FloorLayout;
  readonly room: FloorSize;
  /** How many are to sit; null fills the room. */
  readonly seats: number | null;
  /** What stays where it is. */
  readonly fixed: readonly (FloorBox & { readonly kind: FloorItemKind })[];
}

export interface SeatedRoom {
  readonly pieces: readonly SeatPiece[];
  readonly seats: number;
}

/** The most that one layout puts into a room. */
export const MOST_SEATS = 5000;
/** A wheelchair passes an aisle of 1.2 m. */
const AISLE_MM = 1200;
/** Between the backs of two rows. */
const ROW = { theatre: 900, classroom: 1400 } as const;
const ROUND_PITCH = 3300;
const STANDING_PITCH = 1600;
/** Beyond this many seats side by side an aisle parts them. */
const LONGEST_ROW = 10;
/** For who speaks, where no stage and no screen says how much. */
const FRONT = 2000;

/** Every piece stands within the room, none on another or on what stays; never more seats than wished. */
export function seatRoom({ layout, room, seats, fixed }: SeatWish): SeatedRoom {
  const blocked = fixed.flatMap((item) => {
    const clear = keptClear(item);
    if (clear !== null) return [clear];
    return partOf(item.kind) === 'sign' ? [] : [item.kind === 'door' ? grown(item, 0, 1000) : item];
  });
  const front = frontOf(room, fixed);
  const isFree = (piece: SeatPiece, taken: readonly FloorBox[]) =>
    taken.every((box) => !overlap(withChairs(piece), box)) && isBoxInside(withChairs(piece), room);
  const pieces: SeatPiece[] = [];
  const places: FloorBox[] = [];
  let left = Math.min(seats ?? MOST_SEATS, MOST_SEATS);
  for (const piece of LAYOUTS[layout](room, front)) {
    if (left === 0) break;
    // Rows and tables of one layout lie apart; only the wheelchair places may be in their way.
    if (!isFree(piece, blocked) || !isFree(piece, places)) continue;
    const fitted = piece.seats <= left ? piece : fewer(piece, left);
    left -= fitted.seats;
    pieces.push(fitted);
    if (piece.kind === 'wheelchair') places.push(piece);
  }
  return { pieces, seats: seatsOf(pieces) };
}

/** A table with the room that its chairs take. */
export function withChairs(piece: SeatPiece): FloorBox {
  if (piece.kind === 'roundTable') return grown(piece, CHAIR_MM, CHAIR_MM);
  if (piece.kind !== 'table' || piece.seats === 0) return piece;
  const { turn } = piece;
  const angle = (turn * Math.PI) / 180;
  const by = CHAIR_MM / 2;
  // Chairs stand along its lower edge: the middle moves that way.
  return { ...piece, x: piece.x - by * Math.sin(angle), y: piece.y + by * Math.cos(angle), h: piece.h + CHAIR_MM };
}

/** The same with fewer seats; a row of chairs gets shorter from its right end. */
function fewer(piece: SeatPiece, seats: number): SeatPiece {
  if (piece.kind !== 'chairRow') return { ...piece, seats };
  const w = seats * CHAIR_MM;
  return { ...piece, seats, w, x: piece.x - (piece.w - w) / 2 };
}

/** Where the seats may begin: below a stage or a screen of the upper half, otherwise below room for who speaks. */
function frontOf({ heightMm }: FloorSize, fixed: SeatWish['fixed']): number {
  const before = fixed.filter(({ kind, y }) => (kind === 'stage' || kind === 'screen') && y < heightMm / 2);
  if (before.length === 0) return Math.min(FRONT, Math.round(heightMm / 4));
  return Math.max(...before.map(({ y, h }) => y + h / 2)) + AISLE_MM;
}

type Pieces = (room: FloorSize, front: number) => readonly SeatPiece[];

const LAYOUTS: Readonly<Record<FloorLayout, Pieces>> = {
  theatre: (room, front) =>
    rowsOf(room, front, { unit: CHAIR_MM, depth: CHAIR_MM, pitch: ROW.theatre }, (x, y, count) => [
      { kind: 'chairRow', x, y, w: count * CHAIR_MM, h: CHAIR_MM, turn: 0, seats: count },
    ]),
  classroom(room, front) {
    const { w, h, seats } = FLOOR_ITEM_TRAITS.table;
    const depth = h + CHAIR_MM;
    return rowsOf(room, front, { unit: w, depth, pitch: ROW.classroom }, (x, y, count) =>
      Array.from({ length: count }, (_, at) => ({
        kind: 'table' as const,
        x: x + (at - (count - 1) / 2) * w,
        y: y - CHAIR_MM / 2,
        w,
        h,
        turn: 0,
        seats,
      })),
    );
  },
  rounds: (room, front) => [besideFront(room, front), ...spread('roundTable', ROUND_PITCH, room, front)],
  standing: (room, front) => [besideFront(room, front), ...spread('standingTable', STANDING_PITCH, room, front)],
  uShape(room, front) {
    const { w, h, seats } = FLOOR_ITEM_TRAITS.table;
    // Along three walls, with an aisle behind the chairs.
    const edge = AISLE_MM + CHAIR_MM + h / 2;
    const bottom = room.heightMm - edge;
    const across = Math.floor((room.widthMm - edge * 2 - h) / w);
    const down = Math.floor((bottom - h / 2 - front) / w);
    const table = (x: number, y: number, turn: number) => ({ kind: 'table' as const, x, y, w, h, turn, seats });
    if (across < 1) return [];
    const half = (across * w + h) / 2;
    const middle = room.widthMm / 2;
    const legs = Array.from({ length: Math.max(0, down) }, (_, at) => {
      const y = bottom - h / 2 - (at + 0.5) * w;
      return [table(middle - half, y, 90), table(middle + half, y, 270)];
    });
    const base = Array.from({ length: across }, (_, at) => table(middle + (at - (across - 1) / 2) * w, bottom, 0));
    return [besideFront(room, front), ...base, ...legs.flat()].map(whole);
  },
};

interface RowShape {
  /** Of one seat or table. */
  readonly unit: number;
  readonly depth: number;
  readonly pitch: number;
}

/** Rows from the front to the back, parted by aisles; the right end of the first is a wheelchair place. */
function rowsOf(
  { widthMm, heightMm }: FloorSize,
  front: number,
  { unit, depth, pitch }: RowShape,
  row: (x: number, y: number, count: number) => readonly SeatPiece[],
): readonly SeatPiece[] {
  const inner = widthMm - AISLE_MM * 2;
  const longest = Math.max(1, Math.floor((LONGEST_ROW * CHAIR_MM) / unit));
  let blocks = 1;
  const across = () => Math.floor((inner - (blocks - 1) * AISLE_MM) / unit);
  while (across() > blocks * longest) blocks += 1;
  const count = across();
  if (count < 1) return [];
  const counts = Array.from({ length: blocks }, (_, at) => Math.floor(count / blocks) + (at < count % blocks ? 1 : 0));
  const width = count * unit + (blocks - 1) * AISLE_MM;
  const { w, h, seats } = FLOOR_ITEM_TRAITS.wheelchair;
  const pieces: SeatPiece[] = [];
  for (let y = front + depth / 2; y + depth / 2 <= heightMm - AISLE_MM; y += pitch) {
    let x = (widthMm - width) / 2;
    for (const [block, own] of counts.entries()) {
      const isFirstEnd = pieces.every(({ kind }) => kind !== 'wheelchair') && block === blocks - 1;
      // The place is as wide as two chairs, or as the table in whose stead it stands, and deeper than a row: it reaches to the front.
      const given = isFirstEnd ? Math.ceil(w / unit) : 0;
      if (isFirstEnd)
        pieces.unshift({
          kind: 'wheelchair',
          x: x + own * unit - w / 2,
          y: y + depth / 2 - h / 2,
          w,
          h,
          turn: 0,
          seats,
        });
      const shown = own - given;
      if (shown > 0) pieces.push(...row(x + (shown * unit) / 2, y, shown));
      x += own * unit + AISLE_MM;
    }
  }
  return pieces.map(whole);
}

/** Tables in the middle of equal squares. */
function spread(
  kind: 'roundTable' | 'standingTable',
  pitch: number,
  { widthMm, heightMm }: FloorSize,
  front: number,
): readonly SeatPiece[] {
  const { w, h, seats } = FLOOR_ITEM_TRAITS[kind];
  const columns = Math.floor((widthMm - AISLE_MM) / pitch);
  const rows = Math.floor((heightMm - front) / pitch);
  if (columns < 1 || rows < 1) return [];
  const [wide, high] = [(widthMm - AISLE_MM) / columns, (heightMm - front) / rows];
  return Array.from({ length: rows * columns }, (_, at) =>
    whole({
      kind,
      x: AISLE_MM / 2 + ((at % columns) + 0.5) * wide,
      y: front + (Math.floor(at / columns) + 0.5) * high,
      w,
      h,
      turn: 0,
      seats,
    }),
  );
}

/** A wheelchair place at the right of the front, where nothing has to be passed. */
function besideFront({ widthMm }: FloorSize, front: number): SeatPiece {
  const { w, h, seats } = FLOOR_ITEM_TRAITS.wheelchair;
  return whole({
    kind: 'wheelchair',
    x: widthMm - AISLE_MM - w / 2,
    y: Math.max(h / 2, front - h / 2),
    w,
    h,
    turn: 0,
    seats,
  });
}

/** In whole millimetres. */
function whole(piece: SeatPiece): SeatPiece {
  return { ...piece, x: Math.round(piece.x), y: Math.round(piece.y) };
}
