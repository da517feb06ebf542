/**
 * The structure tree of a PDF, from the tags of its pages: what is drawn is marked as a piece of the element that its tag stands for, or as
 * an artifact. Elements stand in the order in which their tags come on the pages. The library has a tree of its own, but writes every element
 * by itself and uncompressed, which made the cue sheet of a long day seven times as large and half as slow again: it only holds the place.
 */
import type { Page } from './layout/page.ts';
import type { Rank, Role, Tag } from './layout/tags.ts';
import type { PackedObjects } from './pack.ts';

/** What stands at the edge of pages or again on the next one, and what is there for the eye alone. */
type Furniture = 'Pagination' | 'Layout';

export interface Structure {
  /** Makes the elements of a page, before anything is drawn on it. */
  begin(page: Page): void;
  /** Marks what `draw` draws. */
  mark(tag: Tag | null, furniture: Furniture, draw: () => void): void;
  /** When all pages are drawn: what is to be added to the finished file. */
  end(): PackedObjects;
}

/** Content of a page, by its object and the number that it is marked with there. */
interface Piece {
  readonly page: number;
  readonly mark: number;
}

interface Element {
  /** From 0, in the order in which they were made. */
  readonly number: number;
  readonly role: string;
  /** What stands in its dictionary beside its place in the tree. */
  readonly entries: string;
  readonly parent: Element | undefined;
  readonly kids: (Element | Piece)[];
}

export function makeStructure(pdf: PDFKit.PDFDocument): Structure {
  const root: Element = { number: 0, role: 'Document', entries: '', parent: undefined, kids: [] };
  const elements = [root];
  const made = new Map<Tag, Element>();
  /** For each page, what each of its marks belongs to. */
  const marked: Element[][] = [];
  const levelOf = makeLevels();

  function elementOf(tag: Tag, page: Page): Element {
    const earlier = made.get(tag);
    if (earlier !== undefined) return earlier;
    const parent = tag.within === undefined ? root : elementOf(tag.within, page);
    const role = tag.role === 'H' ? levelOf(tag.rank ?? 1) : tag.role;
    const element = { number: elements.length, role, entries: entriesOf(tag, page), parent, kids: [] };
    parent.kids.push(element);
    elements.push(element);
    made.set(tag, element);
    return element;
  }

  return {
    begin(page) {
      Object.assign(pdf.page.dictionary.data, { StructParents: marked.length });
      marked.push([]);
      for (const tag of page.tags) elementOf(tag, page);
    },
    mark(tag, furniture, draw) {
      const element = tag === null ? undefined : made.get(tag);
      if (element === undefined) pdf.addContent(`/Artifact<</Type/${furniture}>>BDC`);
      else {
        const marks = marked.at(-1) ?? [];
        const mark = marks.push(element) - 1;
        element.kids.push({ page: pdf.page.dictionary.id, mark });
        pdf.addContent(`/${element.role}<</MCID ${mark}>>BDC`);
      }
      draw();
      pdf.addContent('EMC');
    },
    end() {
      const held = pdf.getStructTreeRoot().id;
      return { held, make: (first) => written({ elements, marked, root: held, first }) };
    },
  };
}

/** Levels of headings, H1 first and none left out: a subsection right under the title is an H2. */
function makeLevels(): (rank: Rank) => string {
  const open: Rank[] = [];
  return (rank) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return `H${open.length}`;
  };
}

const CELLS: ReadonlySet<Role> = new Set(['TH', 'TD']);

function entriesOf(tag: Tag, page: Page): string {
  const { alt, says } = tag;
  const attributes = attributesOf(tag, page);
  const own = attributes === '' ? '' : `/A<<${attributes}>>`;
  const shown = alt === undefined ? '' : `/Alt${textOf(alt)}`;
  return says === undefined ? own + shown : `${own}${shown}/ActualText${textOf(says)}`;
}

function attributesOf({ role, box, scope, columns = 1, rows = 1, isNumbered }: Tag, { paper }: Page): string {
  if (box !== undefined) {
    const { x, y, width, height } = box;
    const sides = [x, paper.height - y - height, x + width, paper.height - y].map(
      (side) => Math.round(side * 100) / 100,
    );
    return `/O/Layout/Placement/Block/BBox[${sides.join(' ')}]`;
  }
  if (isNumbered) return '/O/List/ListNumbering/Decimal';
  if (!CELLS.has(role) || (scope === undefined && columns === 1 && rows === 1)) return '';
  return [
    '/O/Table',
    scope === undefined ? '' : `/Scope/${scope}`,
    columns === 1 ? '' : `/ColSpan ${columns}`,
    rows === 1 ? '' : `/RowSpan ${rows}`,
  ].join('');
}

/** UTF-16 with its mark, in hexadecimal digits. */
function textOf(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function isPiece(kid: Element | Piece): kid is Piece {
  return 'mark' in kid;
}

interface Tree {
  readonly elements: readonly Element[];
  readonly marked: readonly (readonly Element[])[];
  /** The numbers of the objects of its root, and of its first element. */
  readonly root: number;
  readonly first: number;
}

/** The root of the tree; its elements, and the lists that lead from the marks of a page to them. */
function written({ elements, marked, root, first }: Tree) {
  const nameOf = ({ number }: Element): string => `${first + number} 0 R`;
  const lists = first + elements.length;
  const pages = marked.map((_, page) => `${page} ${lists + page} 0 R`);
  const tree = `<</Type/StructTreeRoot/K[${first} 0 R]/ParentTree<</Nums[${pages.join(' ')}]>>/ParentTreeNextKey ${marked.length}>>`;
  const objects = elements.map(({ role, entries, parent, kids }) => {
    const page = kids.find(isPiece)?.page;
    const kidOf = (kid: Element | Piece): string => {
      if (!isPiece(kid)) return nameOf(kid);
      return kid.page === page ? String(kid.mark) : `<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.mark}>>`;
    };
    const [only] = kids;
    const held = only === undefined ? '' : kids.length === 1 ? `/K ${kidOf(only)}` : `/K[${kids.map(kidOf).join(' ')}]`;
    const place = `/P ${parent === undefined ? `${root} 0 R` : nameOf(parent)}`;
    return `<</S/${role}${place}${page === undefined ? '' : `/Pg ${page} 0 R`}${held}${entries}>>`;
  });
  return { held: tree, objects: [...objects, ...marked.map((marks) => `[${marks.map(nameOf).join(' ')}]`)] };
}
