/**
 * A random draw that anybody can repeat (requirements S4). The same seed and the same list give the same order on every machine: no
 * clock, no random source, integer arithmetic only. The order of the list does not matter, and taking somebody off it leaves the order
 * of the others as it was, so the waiting list after a draw stays true.
 */

/** Everyone of the list in the order in which they came out; who is named twice takes part once. */
export function drawOrder(seed: string, ids: readonly string[]): readonly string[] {
  const drawn = [...new Set(ids)].map((id) => ({ id, lot: lotOf(`${seed}\n${id}`) }));
  return drawn.toSorted((one, other) => one.lot - other.lot || (one.id < other.id ? -1 : 1)).map(({ id }) => id);
}

export interface DrawnLot {
  readonly participationId: string;
  readonly place: number;
}

/**
 * Whether the draw comes out again as it was recorded. `incomplete`: somebody who took part is not listed any more; the others still
 * stand in the recorded order. `different`: they do not.
 */
export function checkDraw(
  seed: string,
  pool: number,
  entries: readonly DrawnLot[],
): 'same' | 'incomplete' | 'different' {
  const recorded = entries.toSorted((one, other) => one.place - other.place).map((entry) => entry.participationId);
  const again = drawOrder(seed, recorded);
  if (again.some((id, at) => id !== recorded[at])) return 'different';
  return recorded.length < pool ? 'incomplete' : 'same';
}

const LOW = 0xde_ad_be_ef;
const HIGH = 0x41_c6_ce_57;

/** A hash of 53 bits (cyrb53, public domain): near texts come out far apart. */
function lotOf(text: string): number {
  let low = LOW;
  let high = HIGH;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 4_294_967_296 * (high & 2_097_151) + (low >>> 0);
}
