/** What a table is made of; `table.ts` sets it. */
import type { TextStyle } from '../style.ts';
import type { Typesetter } from '../typography/typeset.ts';
import type { Page } from './page.ts';
import type { Tag } from './tags.ts';
import type { Align, Capping, Part } from './text.ts';

export interface Column {
  /** Points, padding included: what it gets unless figures need more (`table-fit.ts`). */
  readonly width: number;
  readonly align: Align;
  readonly merges?: boolean;
  /** Holds figures: amounts, rates, counts, times. Its width is never less than the widest of them. */
  readonly figures?: boolean;
}

export interface Cell {
  readonly parts: readonly Part[];
  readonly align?: Align;
  /** Takes this many columns. */
  readonly span?: number;
  /** In a merging column: rows in a row with the same key share the cell. */
  readonly key?: string;
  /** Names its row, as the label of a sum does. */
  readonly heads?: true;
  /** Drawn at the head of the cell, in its middle; points. */
  readonly drawing?: {
    readonly width: number;
    readonly height: number;
    draw(page: Page, x: number, y: number, within: Tag | null): void;
  };
  /** What a merging cell shows where its run goes on after a page break. */
  readonly continued?: readonly Part[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly tint?: string;
  /** The rule above it; `hair` when not given. */
  readonly above?: 'hair' | 'middle' | 'strong' | 'none';
  readonly keepWithNext?: boolean;
  /** Sums up the rows above and is not parted from the last of them. */
  readonly sums?: true;
}

export interface TableSpec {
  readonly x: number;
  /** Points that the columns fill; the sum of their widths when not given. */
  readonly width?: number;
  readonly columns: readonly Column[];
  readonly head: readonly { readonly text: string; readonly align?: Align }[];
  readonly headStyle: TextStyle;
  readonly rows: readonly Row[];
  readonly pad: { readonly x: number; readonly y: number };
  readonly typesetter: Typesetter;
  /** Capping of a cell by its column. */
  readonly capping: (row: number, column: number) => Capping;
  readonly gap?: number;
  /** Points that every row is high at least, with its text in the middle: room to write by hand. */
  readonly rowHeight?: number;
  /** Lines between columns; true when not given. */
  readonly columnLines?: boolean;
}
