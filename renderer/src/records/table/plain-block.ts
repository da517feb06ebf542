import { arrangeBlock } from './paste-header.ts';
import type { HeadedBlock } from './paste-header.ts';
import { readPlain } from './paste-table.ts';

/** A block without what people do to tables for the eye, and how much of it there was. `merged`: columns, the widest first. */
export function plainBlock(
  headed: HeadedBlock,
  merged: readonly string[],
): { readonly block: HeadedBlock; readonly totals: number; readonly filled: number } {
  const fills = merged.map((id) => headed.columnIds.indexOf(id)).filter((at) => at >= 0);
  const { body, totals, filled } = readPlain(headed.body, fills);
  return { block: { ...headed, body }, totals, filled };
}

/** The same as the texts of each row by column; rows of nothing but blanks are no rows. */
export function plainLines(headed: HeadedBlock, merged: readonly string[]) {
  const { block, totals, filled } = plainBlock(headed, merged);
  const lines = arrangeBlock(block).filter((line) => Object.values(line).some((text) => text.trim() !== ''));
  return { lines, totals, filled };
}
