import { arrangeBlock } from './headed-block.ts';
import type { HeadedBlock } from './headed-block.ts';
import { readPlain } from './plain-rows.ts';

/**
 * Columns whose merged cells hold for the rows below, the widest first; those of `left` only where they stand left of the column `of`, since an
 * empty cell further right says that there is nothing.
 */
export interface Merged {
  readonly always?: readonly string[];
  readonly left?: readonly string[];
  readonly of?: readonly string[];
}

/** A block without what people do to tables for the eye, and how much of it there was. */
export function plainBlock(
  headed: HeadedBlock,
  { always = [], left = [], of = [] }: Merged,
): {
  readonly block: HeadedBlock;
  readonly places: readonly number[];
  readonly totals: number;
  readonly filled: number;
} {
  const place = (id: string) => headed.columnIds.indexOf(id);
  const first = Math.min(...of.map(place).filter((at) => at >= 0));
  const fills = [
    ...always.map(place),
    ...left
      .map(place)
      .filter((at) => Number.isFinite(first) && at < first)
      .toSorted((one, other) => one - other),
  ].filter((at) => at >= 0);
  const { body, places, totals, filled } = readPlain(headed.body, fills);
  return { block: { ...headed, body }, places, totals, filled };
}

/** The same as the texts of each row by column; rows of nothing but blanks are no rows. */
export function plainLines(headed: HeadedBlock, merged: Merged) {
  const { block, places, totals, filled } = plainBlock(headed, merged);
  const said = arrangeBlock(block).flatMap((line, at) =>
    Object.values(line).some((text) => text.trim() !== '') ? [{ line, place: places[at] ?? 0 }] : [],
  );
  return { lines: said.map(({ line }) => line), places: said.map(({ place }) => place), totals, filled };
}
