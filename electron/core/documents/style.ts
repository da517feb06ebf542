/** The house style of the paper: two weights, one family, greys that survive a photocopier. Points. */

export interface TextStyle {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly bold: boolean;
  readonly ink: string;
}

export const INK = {
  text: '#111111',
  soft: '#4d4d4d',
  strong: '#111111',
  hair: '#a6a6a6',
  faint: '#c9c9c9',
  head: '#ececec',
  band: '#f5f5f5',
} as const;

export const WEIGHT = { strong: 1.1, middle: 0.6, hair: 0.35 } as const;

function style(size: number, leading: number, bold = false, ink: string = INK.text): TextStyle {
  return { size, leading, bold, ink };
}

export const STYLE = {
  title: style(17, 22, true),
  titleLight: style(17, 22),
  reportTitle: style(22, 29, true),
  kind: style(9, 12, true),
  mark: style(8, 11, true),
  section: style(11.5, 16, true),
  subsection: style(9.4, 14, true),
  factLabel: style(7.8, 12.4, false, INK.soft),
  factValue: style(8.8, 12.4),
  factStrong: style(8.8, 12.4, true),
  head: style(7.8, 11, true),
  cell: style(8.4, 12.2),
  cellStrong: style(8.4, 12.2, true),
  cellSoft: style(8.4, 12.2, false, INK.soft),
  cellSmall: style(7.2, 10.2, false, INK.soft),
  cellFine: style(7.4, 10.6),
  cellFineStrong: style(7.4, 10.6, true),
  cellTiny: style(6.6, 9, false, INK.soft),
  prose: style(9.4, 15),
  note: style(7.8, 11.6, false, INK.soft),
  noteStrong: style(7.8, 11.6, true),
  foot: style(7.2, 9.6, false, INK.soft),
  footStrong: style(7.2, 9.6, true),
  handout: style(11, 16.5),
  handoutStrong: style(11.5, 16.5, true),
  handoutSmall: style(9.4, 14, false, INK.soft),
} as const satisfies Record<string, TextStyle>;

/** The whole house style, larger or smaller. */
export function scaled(factor: number): typeof STYLE {
  const sized = Object.entries<TextStyle>(STYLE).map(([name, { size, leading, ...rest }]) => [
    name,
    { ...rest, size: size * factor, leading: leading * factor },
  ]);
  // Every style is there, under its own name.
  return Object.fromEntries(sized);
}
