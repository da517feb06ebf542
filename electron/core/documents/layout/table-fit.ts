/**
 * How wide the columns of a table are, and how large its type. A figure is never divided between lines: a column is at least as wide as the
 * widest figure in any of its rows, its sum and its heading among them. Where the page is too narrow for that, columns of figures give up
 * what they have to spare, then columns of text give way, and last the type of the whole table grows smaller.
 */
import { amountsIn, breakTokens } from '@shared/domain/word-break.ts';
import type { TextStyle } from '../style.ts';
import type { Typesetter } from '../typography/typeset.ts';
import type { Column, Row, TableSpec } from './table-spec.ts';
import type { Part } from './text.ts';

/** Points of content under which a column of text is not pressed by others, unless it asked for less. */
const LEAST_TEXT = 40;
/** What is longer is a text that has digits in it; a sum of the largest amounts has 22 characters. */
const LONGEST_FIGURE = 26;
/** Amounts within columns of text make the type no smaller than this. */
const LEAST_SCALE = 0.7;
const GRACE = 0.01;

/** What one column asks for; points, padding included. */
interface Need {
  readonly wanted: number;
  /** No word is divided. */
  readonly words: number;
  /** No figure is divided. */
  readonly least: number;
  readonly figures: boolean;
}

/** The table with the widths and the type that it is to be set in. */
export function fitTable(spec: TableSpec): TableSpec {
  const needs = spec.columns.map((column, i) => needOf(spec, column, i, true));
  const widths = fitWidths(needs, roomOf(spec));
  if (widths !== undefined) return withWidths(spec, widths);
  const generous = scaleFor(spec, needs);
  if (generous >= LEAST_SCALE) return scaled(spec, needs, generous);
  const strict = spec.columns.map((column, i) => needOf(spec, column, i, false));
  return scaled(spec, strict, Math.min(1, scaleFor(spec, strict)));
}

/** Widths that fill the room exactly; undefined where even the least of all is wider. */
export function fitWidths(needs: readonly Need[], room: number): readonly number[] | undefined {
  let widths = needs.map((need) => Math.max(need.wanted, need.least));
  let excess = sum(widths) - room;
  const floors: readonly ((need: Need, width: number) => number)[] = [
    (need, width) => (need.figures ? need.least : width),
    (need, width) => (need.figures ? width : Math.max(need.least, Math.min(need.words, width))),
    (need) => need.least,
  ];
  for (const floor of floors) {
    if (excess <= GRACE) return widths;
    const spare = widths.map((width, i) => width - floor(needs[i] ?? NOTHING, width));
    const all = sum(spare);
    const taken = Math.min(excess, all);
    if (all > 0) widths = widths.map((width, i) => width - (taken * (spare[i] ?? 0)) / all);
    excess -= taken;
  }
  return excess <= GRACE ? widths : undefined;
}

const NOTHING: Need = { wanted: 0, words: 0, least: 0, figures: false };

function roomOf(spec: TableSpec): number {
  return spec.width ?? sum(spec.columns.map((column) => column.width));
}

/** How small the type must be for the least widths to fit; the padding stays. */
function scaleFor(spec: TableSpec, needs: readonly Need[]): number {
  const padding = needs.length * spec.pad.x * 2;
  return (roomOf(spec) - padding) / (sum(needs.map((need) => need.least)) - padding);
}

function scaled(spec: TableSpec, needs: readonly Need[], scale: number): TableSpec {
  const padding = spec.pad.x * 2;
  const shrink = (width: number): number => padding + (width - padding) * scale;
  const smaller = needs.map((need) => ({
    ...need,
    wanted: Math.min(need.wanted, shrink(need.wanted)),
    words: shrink(need.words),
    least: shrink(need.least),
  }));
  const style = (each: TextStyle): TextStyle => ({ ...each, size: each.size * scale, leading: each.leading * scale });
  const parts = (each: readonly Part[]): Part[] => each.map((part) => ({ ...part, style: style(part.style) }));
  const row = (each: Row): Row => ({
    ...each,
    cells: each.cells.map((cell) => ({
      ...cell,
      parts: parts(cell.parts),
      ...(cell.continued ? { continued: parts(cell.continued) } : {}),
    })),
  });
  const set = { ...spec, headStyle: style(spec.headStyle), rows: spec.rows.map(row) };
  return withWidths(set, fitWidths(smaller, roomOf(spec)) ?? smaller.map((need) => need.least));
}

function withWidths(spec: TableSpec, widths: readonly number[]): TableSpec {
  return { ...spec, columns: spec.columns.map((column, i) => ({ ...column, width: widths[i] ?? column.width })) };
}

/** `amounts`: those within columns of text count too. */
function needOf(spec: TableSpec, column: Column, index: number, amounts: boolean): Need {
  const { typesetter, headStyle } = spec;
  const figures = column.figures === true;
  const head: Part = { text: spec.head[index]?.text ?? '', style: headStyle };
  const parts = [...spec.rows.flatMap((row) => partsIn(row, index)), head];
  const words = widest(typesetter, parts, breakTokens);
  const figure = figures
    ? Math.max(widest(typesetter, parts, figuresIn), widest(typesetter, [head], breakTokens))
    : amounts
      ? widest(typesetter, parts, amountsIn)
      : 0;
  const padding = spec.pad.x * 2;
  const text = figures ? 0 : Math.min(column.width, words + padding, LEAST_TEXT + padding);
  return { wanted: column.width, words: words + padding, least: Math.max(figure + padding, text), figures };
}

/** What a row has in a column; a cell over several columns belongs to none of them. */
function partsIn(row: Row, index: number): readonly Part[] {
  let at = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    if (at === index) return span === 1 ? cell.parts : [];
    at += span;
  }
  return [];
}

function figuresIn(text: string): readonly string[] {
  return breakTokens(text).filter((token) => /\d/u.test(token) && token.trimEnd().length <= LONGEST_FIGURE);
}

function widest(typesetter: Typesetter, parts: readonly Part[], piecesOf: (text: string) => readonly string[]): number {
  let most = 0;
  for (const { text, style } of parts)
    for (const piece of piecesOf(text))
      most = Math.max(most, typesetter.widthOf(piece.trimEnd(), style.size, style.bold));
  return most;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
