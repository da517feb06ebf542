/**
 * Widths of a cue sheet's columns on paper. Figures keep what they need, the content column takes what the others leave, and when it would
 * get too little the other text columns give way in proportion (korean conventions 1.4).
 */
import type { Column } from './layout/table.ts';
import type { CueColumnModel } from '@shared/contract/document-model.ts';

interface Size {
  /** Points, padding included. */
  readonly min: number;
  readonly usual: number;
  readonly max: number;
  readonly align: Column['align'];
  readonly merges?: boolean;
}

const TEXT: Size = { min: 34, usual: 66, max: 190, align: 'left' };
const SIZES: Readonly<Record<string, Size>> = {
  number: { min: 27, usual: 29, max: 40, align: 'center' },
  section: { min: 40, usual: 52, max: 84, align: 'left', merges: true },
  time: { min: 68, usual: 70, max: 84, align: 'center' },
  minutes: { min: 38, usual: 40, max: 50, align: 'right' },
  title: { min: 62, usual: 116, max: 210, align: 'left' },
  people: { min: 46, usual: 76, max: 150, align: 'left' },
  sound: TEXT,
  light: TEXT,
  video: TEXT,
  stage: TEXT,
  note: TEXT,
};
/** Least share of the page for the content column, and for one without. */
const CONTENT_SHARE = 0.18;
/** Screen pixels to points. */
const POINTS_PER_PIXEL = 0.62;
const FIGURES = new Set(['number', 'time', 'minutes']);

export function cueColumns(columns: readonly CueColumnModel[], page: number): Column[] {
  const wanted = columns.map((column) => {
    const size = SIZES[column.key] ?? TEXT;
    const asked = column.width * POINTS_PER_PIXEL;
    return {
      key: column.key,
      size,
      width: FIGURES.has(column.key) ? size.usual : Math.min(size.max, Math.max(size.min, asked)),
    };
  });
  const content = wanted.find((column) => column.key === 'content');
  const others = wanted.filter((column) => column !== content);
  const leastContent = content ? page * CONTENT_SHARE : 0;
  const taken = sum(others.map((column) => column.width));
  const widths =
    taken > page - leastContent ? shrink(others, page - leastContent) : others.map((column) => column.width);
  const left = page - sum(widths);
  const grown = content ? widths : grow(others, widths, left);
  return wanted.map((column) => {
    const { align, merges } = column.key === 'content' ? { align: 'left' as const, merges: false } : column.size;
    const width = column === content ? left : (grown[others.indexOf(column)] ?? 0);
    return { width, align, figures: FIGURES.has(column.key), ...(merges ? { merges } : {}) };
  });
}

type Wanted = { readonly key: string; readonly size: Size; readonly width: number };

/** Text columns give way down to their least width, and below it when there are too many of them. */
function shrink(columns: readonly Wanted[], room: number): number[] {
  const fixed = sum(columns.filter((column) => FIGURES.has(column.key)).map((column) => column.width));
  const soft = columns.filter((column) => !FIGURES.has(column.key));
  const spare = sum(soft.map((column) => column.width - column.size.min));
  const excess = sum(columns.map((column) => column.width)) - room;
  const least = sum(soft.map((column) => column.size.min));
  return columns.map((column) => {
    if (FIGURES.has(column.key)) return column.width;
    if (excess >= spare) return (column.size.min * Math.max(0, room - fixed)) / least;
    return column.width - (excess * (column.width - column.size.min)) / spare;
  });
}

/** Without a content column the text columns share what is left; without any, all do. */
function grow(columns: readonly Wanted[], widths: readonly number[], left: number): number[] {
  const soft = columns.some((column) => !FIGURES.has(column.key));
  const shares = columns.map((column, i) => (soft && FIGURES.has(column.key) ? 0 : (widths[i] ?? 0)));
  const total = sum(shares);
  return widths.map((width, i) => width + (left * (shares[i] ?? 0)) / (total || 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
