/**
 * Lets blocks of known height run down pages. A block is never split; a block that is kept with the next one is never left alone at the
 * foot of a page; a repeated head stands again over what goes on after a page break.
 */
import { emptyPage, type Page, type Paper } from './page.ts';

/** Where a block came to stand. */
export interface Placement {
  readonly top: number;
  /** First, or last, of its kind on the page: nothing of the same `group` stands before, or after, it there. */
  readonly first: boolean;
  readonly last: boolean;
}

export interface Block {
  readonly height: number;
  readonly draw: (page: Page, at: Placement) => void;
  /** Space before it, dropped at the head of a page. */
  readonly gap?: number;
  readonly keepWithNext?: boolean;
  /** Rows of one table share a group. */
  readonly group?: object;
  /** Drawn again where the group goes on on a new page. */
  readonly repeated?: Block;
}

interface Spot {
  readonly block: Block;
  readonly page: Page;
  readonly top: number;
}

export function flow(blocks: readonly Block[], paper: Paper): Page[] {
  const pages: Page[] = [];
  const spots: Spot[] = [];
  let page = emptyPage(paper, true);
  let y = paper.margin.top;
  let fresh = true;
  pages.push(page);

  function turn(): void {
    page = emptyPage(paper, false);
    pages.push(page);
    y = paper.margin.top;
    fresh = true;
  }

  function put(block: Block): void {
    if (!fresh) y += block.gap ?? 0;
    spots.push({ block, page, top: y });
    y += block.height;
    fresh = false;
  }

  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined) continue;
    const chain = chainFrom(blocks, i);
    const bottom = paper.height - paper.margin.bottom;
    if (!fresh && y + (block.gap ?? 0) + chain > bottom + 0.01) {
      turn();
      if (block.repeated && spots.at(-1)?.block.group === block.group) put(block.repeated);
    }
    put(block);
  }

  for (const [i, spot] of spots.entries()) {
    const group = spot.block.group;
    const before = spots[i - 1];
    const after = spots[i + 1];
    spot.block.draw(spot.page, {
      top: spot.top,
      first: group === undefined || before?.block.group !== group || before.page !== spot.page,
      last: group === undefined || after?.block.group !== group || after.page !== spot.page,
    });
  }
  return pages;
}

/** Height that must fit together: the block and those that it is kept with. */
function chainFrom(blocks: readonly Block[], start: number): number {
  let height = blocks[start]?.height ?? 0;
  for (let i = start; blocks[i]?.keepWithNext && blocks[i + 1]; i += 1) {
    height += (blocks[i + 1]?.gap ?? 0) + (blocks[i + 1]?.height ?? 0);
  }
  return height;
}

/** Space within rows, from airy to tight. */
const DENSITIES = [1, 0.75, 0.5] as const;
/** Longer documents are not worth setting again to save a page. */
const LONG = 6;

/**
 * Sets a document tighter where that spares it a last page with little on it. `blocksAt` gives its blocks for a density, 1 being the usual.
 */
export function flowTidily(blocksAt: (density: number) => readonly Block[], paper: Paper): Page[] {
  const usual = flow(blocksAt(1), paper);
  if (usual.length < 2 || usual.length > LONG || filled(usual.at(-1)) > 0.3) return usual;
  for (const density of DENSITIES.slice(1)) {
    const tighter = flow(blocksAt(density), paper);
    if (tighter.length < usual.length) return tighter;
  }
  return usual;
}

/** How far down a page its lines reach, as a share of its type area. */
function filled(page: Page | undefined): number {
  if (page === undefined) return 1;
  const { top, bottom } = page.paper.margin;
  const lowest = Math.max(top, ...page.lines.map((line) => line.y + line.size));
  return (lowest - top) / (page.paper.height - top - bottom);
}
