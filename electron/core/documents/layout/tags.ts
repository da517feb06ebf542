/**
 * What the things on a page are, for who has it read aloud: a tree of tags, which the page writer makes the structure tree of the PDF
 * (ISO 32000-1, 14.8). A thing without a tag is furniture of the page: a rule, a running head, a head that stands again.
 */

export type Role =
  | 'H'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** One thing, told apart by identity: its pieces, on one page or several, share the tag. It stands where its first piece stands. */
export interface Tag {
  readonly role: Role;
  /** What it is a part of; the document where nothing is said. */
  readonly within?: Tag;
  /** Of a heading, 1 above all. Levels without a gap are made of it when it is written. */
  readonly rank?: Rank;
  /** Of a heading that is set in pieces: all of it, with what parts them. */
  readonly says?: string;
  /** Of a figure: what it shows. */
  readonly alt?: string;
  /** Of a figure, in points from the top left corner of its page. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Of a header cell: whether it names its column or its row. */
  readonly scope?: 'Column' | 'Row';
  /** Columns and rows that a cell takes, 1 where nothing is said. */
  readonly columns?: number;
  readonly rows?: number;
  /** A list whose marks count. */
  readonly isNumbered?: true;
}

/** Title, section, subsection; the guide has chapters between. */
export type Rank = 1 | 2 | 3 | 4;

/** What the lines of a text belong to: one thing, or something for each paragraph, counted from 0; `null` is furniture. */
export type Tagged = Tag | ((paragraph: number) => Tag) | null;

/** A paragraph for each of the text's. */
export function paragraphsIn(within?: Tag): (paragraph: number) => Tag {
  const made: Tag[] = [];
  return (paragraph) => (made[paragraph] ??= { role: 'P', ...(within === undefined ? {} : { within }) });
}

/** A line of the contents: a paragraph for what is named, and one for its page. */
export function contentsLine(contents: Tag): { readonly named: Tag; readonly page: Tag } {
  const line: Tag = { role: 'TOCI', within: contents };
  return { named: { role: 'P', within: line }, page: { role: 'P', within: line } };
}

/** A cell that names the rest of its row. */
export function rowHead(row: Tag, rows = 1): Tag {
  return { role: 'TH', within: row, scope: 'Row', rows };
}

/** Things that hold paragraphs where they hold more than one. */
const HOLDERS: ReadonlySet<Role> = new Set(['TH', 'TD', 'LBody']);

/** The tag of each paragraph of a text of so many. */
export function tagsOf(tagged: Tagged, paragraphs: number): (paragraph: number) => Tag | null {
  if (typeof tagged === 'function') return tagged;
  if (tagged === null || paragraphs < 2 || !HOLDERS.has(tagged.role)) return () => tagged;
  return paragraphsIn(tagged);
}
