/**
 * What people do to tables for the eye, undone before the cells are read: merged cells, of which only the first has the text, marks that
 * repeat the cell above, and rows of totals. What was undone is counted, so that it can be said. A block copied from a grid of this app is taken as it is.
 */
import { isTotal } from './heads.ts';

type Cells = readonly string[];

export interface PlainTable {
  readonly body: readonly Cells[];
  /** Of each row of the body its place among those that were given. */
  readonly places: readonly number[];
  /** Rows of totals that were left out. */
  readonly totals: number;
  /** Cells that took the text above them. */
  readonly filled: number;
}

/** What stands for the text above: 〃, 상동, 위와 같음. */
const DITTO = /^(?:[〃″"]|''|상동|위와\s*같음)$/u;

/**
 * `fills`: the places, in the order of the block, of the columns whose merged cells hold for the rows below, the widest first: a cell is
 * filled only while those before it are empty or filled too.
 */
export function readPlain(body: readonly Cells[], fills: readonly number[]): PlainTable {
  const places = body.flatMap((cells, at) => (isTotal(cells) ? [] : [at]));
  const rows = places.map((at) => body[at] ?? []);
  const above = new Map<number, string>();
  let filled = 0;
  let before: Cells = [];
  const whole = rows.map((cells) => {
    if (cells.every((text) => text.trim() === '')) return cells;
    let isBelow = true;
    const own = cells.map((text, at) => {
      const held = before[at] ?? '';
      if (!DITTO.test(text.trim()) || held === '') return text;
      filled += 1;
      return held;
    });
    for (const at of fills) {
      const text = own[at] ?? '';
      const held = above.get(at) ?? '';
      if (text.trim() !== '' && text !== held) isBelow = false;
      if (text.trim() === '' && isBelow && held !== '') {
        own[at] = held;
        filled += 1;
      } else above.set(at, text);
    }
    before = own;
    return own;
  });
  return { body: whole, places, totals: body.length - rows.length, filled };
}
