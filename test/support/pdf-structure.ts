/**
 * Reads the structure of a PDF back from its objects, as this program writes them, and says where it falls short of what PDF/UA asks of it
 * (ISO 14289-1, by the points of the Matterhorn Protocol that a machine can check and that apply to papers).
 */
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of what a page shows: `<object of the page> <marked content id>`. */
type Piece = string;

export interface PdfElement {
  readonly role: string;
  readonly children: readonly (PdfElement | Piece)[];
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly scope: string | undefined;
  readonly numbering: string | undefined;
  readonly columns: number;
  readonly rows: number;
  readonly hasBox: boolean;
}

export interface PdfStructure {
  /** The document itself. */
  readonly root: PdfElement;
  /** All of its elements, in reading order. */
  readonly elements: readonly PdfElement[];
  /** Pieces in the order in which they are drawn, each as often as it is. */
  readonly drawn: readonly Piece[];
  /** Those of them that hold text. */
  readonly lettered: ReadonlySet<Piece>;
  readonly language: string;
  /** Where it falls short, in words; none where all is well. */
  readonly faults: readonly string[];
}

export function readStructure(bytes: Uint8Array): PdfStructure {
  const source = Buffer.from(bytes).toString('latin1');
  const root = rootOf(packedIn(bytes, source));
  const elements = within(root);
  const pages = Array.from(
    source.matchAll(/(?:^|\n)(\d+) 0 obj\n<<\n\/Type \/Page\n[\s\S]*?\nendobj/g),
    ([body, page = '']) => {
      const stream = streamOf(bytes, source, /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '');
      return { body, ...markedIn(stream, page) };
    },
  );
  const drawn = pages.flatMap((page) => page.drawn);
  const lettered = new Set(pages.flatMap((page) => page.lettered));
  const language = /\/Type \/Catalog[\s\S]*?\/Lang \(([^)]*)\)/.exec(source)?.[1] ?? '';
  const faults = [
    ...(/\/MarkInfo (\d+) 0 R/.test(source) && /\/Marked true/.test(source) ? [] : ['not marked as tagged']),
    ...(/\/DisplayDocTitle true/.test(source) ? [] : ['does not show its title']),
    ...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(source) && /<dc:title>/.test(source) ? [] : ['lacks metadata']),
    ...pages.flatMap((page) => [
      ...(page.unmarked === 0 ? [] : ['paints outside of marked content']),
      ...(page.body.includes('/Tabs /S') ? [] : ['a page without an order of tabs']),
    ]),
    ...fontFaults(source),
    ...orderFaults(root, drawn, lettered),
    ...elements.flatMap(elementFaults),
    ...levelFaults(elements),
  ];
  return { root, elements, drawn, lettered, language, faults: [...new Set(faults)] };
}

/** The text of each piece, as a reader of another make finds it. */
export async function readPieces(bytes: Uint8Array): Promise<ReadonlyMap<Piece, string>> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts = new Map<Piece, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    let piece: Piece | undefined;
    for (const item of items) {
      if ('str' in item) {
        if (piece !== undefined) texts.set(piece, `${texts.get(piece) ?? ''}${item.str}`);
      } else if (item.type === 'beginMarkedContentProps') piece = pieceOf(item.id);
      else if (item.type === 'endMarkedContent') piece = undefined;
    }
  }
  await task.destroy();
  return texts;
}

/** An element and all that it holds, in reading order. */
export function within(element: PdfElement): readonly PdfElement[] {
  return [element, ...partsOf(element).flatMap(within)];
}

export function partsOf({ children }: PdfElement): readonly PdfElement[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
}

/** Pieces of an element and of what it holds, in reading order. */
export function piecesOf({ children }: PdfElement): readonly Piece[] {
  return children.flatMap((child) => (typeof child === 'string' ? [child] : piecesOf(child)));
}

export function textOf(element: PdfElement, texts: ReadonlyMap<Piece, string>): string {
  return piecesOf(element)
    .map((piece) => texts.get(piece) ?? '')
    .join('');
}

/** Cells of a table by row and column, each in all the places that it takes. */
function gridOf(table: PdfElement): readonly (readonly (PdfElement | undefined)[])[] {
  const grid: (PdfElement | undefined)[][] = [];
  const rows = within(table).filter(({ role }) => role === 'TR');
  for (const [at, row] of rows.entries()) {
    const own = (grid[at] ??= []);
    let column = 0;
    for (const cell of partsOf(row)) {
      while (own[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) (grid[at + down] ??= [])[column + right] = cell;
    }
  }
  return grid;
}

/** What may stand in what; a role that is not named may hold anything of the document. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI'],
};

function elementFaults(element: PdfElement): readonly string[] {
  const { role, alt, scope, hasBox } = element;
  const allowed = HOLDS[role];
  const parts = partsOf(element);
  const faults: string[] = [];
  if (allowed !== undefined && (parts.length === 0 || parts.length !== element.children.length))
    faults.push(`${role} with text of its own`);
  for (const part of parts)
    if (allowed !== undefined && !allowed.includes(part.role)) faults.push(`${part.role} in ${role}`);
  if (role === 'Figure' && (alt === undefined || alt.trim() === '')) faults.push('a figure without a text');
  if (role === 'Figure' && !hasBox) faults.push('a figure without a place');
  if (role === 'TH' && scope === undefined) faults.push('a header cell without a scope');
  if (role === 'P' && piecesOf(element).length === 0) faults.push('an empty paragraph');
  if (role !== 'Table') return faults;
  const grid = gridOf(element);
  const widths = new Set(grid.map((row) => row.length));
  if (widths.size !== 1 || grid.some((row) => row.includes(undefined))) faults.push('a table with holes');
  const names = within(element).filter((cell) => cell.role === 'TH');
  if (!names.some((cell) => piecesOf(cell).length > 0)) faults.push('a table without header cells');
  return faults;
}

function levelFaults(elements: readonly PdfElement[]): readonly string[] {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) ? ['a level of headings is left out'] : [];
}

/** Everything drawn is read once, and text in the order in which it is drawn. */
function orderFaults(root: PdfElement, drawn: readonly Piece[], lettered: ReadonlySet<Piece>): readonly string[] {
  const read = piecesOf(root);
  const faults: string[] = [];
  if (read.toSorted().join() !== drawn.toSorted().join()) faults.push('not everything drawn is read once');
  const [one, other] = [read, drawn].map((pieces) => pieces.filter((piece) => lettered.has(piece)).join());
  if (one !== other) faults.push('text is read in another order than it is drawn');
  return faults;
}

function fontFaults(source: string): readonly string[] {
  const fonts = Array.from(
    source.matchAll(/<<\n\/Type \/Font\n\/Subtype \/(\w+)[\s\S]*?\nendobj/g),
    ([body, kind]) => ({ body, kind }),
  );
  const descriptors = Array.from(source.matchAll(/<<\n\/Type \/FontDescriptor[\s\S]*?\nendobj/g), ([body]) => body);
  return [
    ...(fonts.some(({ kind }) => kind !== 'Type0' && kind !== 'CIDFontType2') ? ['a font of another kind'] : []),
    ...(fonts.some(({ kind, body }) => kind === 'Type0' && !body.includes('/ToUnicode'))
      ? ['a font without letters']
      : []),
    ...(descriptors.every((body) => body.includes('/FontFile2')) ? [] : ['a font that is not embedded']),
  ];
}

function streamOf(bytes: Uint8Array, source: string, object: string): string {
  const at = source.indexOf(`\n${object} 0 obj\n`);
  const start = source.indexOf('stream\n', at) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(source.slice(at, start))?.[1] ?? 0);
  return inflateSync(bytes.subarray(start, start + length)).toString('latin1');
}

const WRITES = /(?:^|\s)TJ?j?$/;
const PAINTS = /(?:^|\s)(?:f\*?|S|s|B\*?|b\*?|Do|sh|TJ|Tj)$/;

/** Marked content is never nested here: what is drawn belongs to the one that is open. */
function markedIn(stream: string, page: string) {
  const drawn: Piece[] = [];
  const lettered: Piece[] = [];
  let open: Piece | 'furniture' | undefined;
  let unmarked = 0;
  for (const [line, mark] of stream.matchAll(/\/\w+<<\/(?:MCID (\d+)|Type\/\w+)>>BDC|[^\n]+/g)) {
    if (line.endsWith('BDC')) {
      open = mark === undefined ? 'furniture' : `${page} ${mark}`;
      if (mark !== undefined) drawn.push(open);
    } else if (line === 'EMC') open = undefined;
    else if (open === undefined && PAINTS.test(line)) unmarked += 1;
    else if (open !== undefined && open !== 'furniture' && WRITES.test(line)) lettered.push(open);
  }
  return { drawn, lettered, unmarked };
}

function pieceOf(id: string | null | undefined): Piece | undefined {
  const [, page, mark] = /^p(\d+)R_mc(\d+)$/.exec(id ?? '') ?? [];
  return page === undefined || mark === undefined ? undefined : `${page} ${mark}`;
}

/** The objects that are packed in streams, by their number. */
function packedIn(bytes: Uint8Array, source: string): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const [head, count, first, length] of source.matchAll(
    /<<\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/g,
  )) {
    const start = source.indexOf(head) + head.length;
    const body = inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1');
    const numbers = body.slice(0, Number(first)).trim().split(/\s+/);
    const places = numbers.filter((_, at) => at % 2 === 1).map((place) => Number(place) + Number(first));
    if (places.length !== Number(count)) throw new Error('A stream of objects that holds others than it says');
    for (const [at, place] of places.entries()) objects.set(numbers[at * 2] ?? '', body.slice(place, places[at + 1]));
  }
  return objects;
}

function rootOf(objects: ReadonlyMap<string, string>): PdfElement {
  const tree = [...objects.values()].find((body) => body.includes('/Type/StructTreeRoot')) ?? '';
  return elementOf(/\/K\[(\d+) 0 R\]/.exec(tree)?.[1] ?? '', objects);
}

/** Throws where the PDF has no such element. */
function elementOf(number: string, objects: ReadonlyMap<string, string>): PdfElement {
  const body = objects.get(number);
  if (body === undefined) throw new Error(`No element ${number} in the PDF`);
  const count = (name: string) => Number(new RegExp(String.raw`/${name} (\d+)`).exec(body)?.[1] ?? 1);
  const page = /^<<\/S\/\w+\/P \d+ 0 R\/Pg (\d+) 0 R/.exec(body)?.[1] ?? '';
  const [, several, one = ''] = /\/K(?:\[([^\]]*)\]| (\d+(?: 0 R)?))/.exec(body) ?? [];
  const children = Array.from(
    (several ?? one).matchAll(/<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>|(\d+) 0 R|(\d+)/g),
    ([, otherPage, otherMark = '', child, mark = '']) => {
      if (child !== undefined) return elementOf(child, objects);
      return otherPage === undefined ? `${page} ${mark}` : `${otherPage} ${otherMark}`;
    },
  );
  return {
    role: /^<<\/S\/(\w+)/.exec(body)?.[1] ?? '',
    children,
    alt: stringOf(body, 'Alt'),
    actualText: stringOf(body, 'ActualText'),
    scope: /\/Scope\/(\w+)/.exec(body)?.[1],
    numbering: /\/ListNumbering\/(\w+)/.exec(body)?.[1],
    columns: count('ColSpan'),
    rows: count('RowSpan'),
    hasBox: /\/BBox\[[-\d. ]+\]/.test(body),
  };
}

/** UTF-16 with its mark, in hexadecimal digits. */
function stringOf(body: string, name: string): string | undefined {
  const [, digits] = new RegExp(`/${name}<FEFF([0-9a-f]*)>`).exec(body) ?? [];
  return digits === undefined ? undefined : Buffer.from(digits, 'hex').swap16().toString('utf16le');
}
