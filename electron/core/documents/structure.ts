/**
 * The structure tree of a PDF, from the tags of its pages: what is drawn is marked as a piece of the element that its tag stands for, or as
 * an artifact. Elements stand in the order in which their tags come on the pages.
 */
import type { Page } from './layout/page.ts';
import type { Rank, Role, Tag } from './layout/tags.ts';

/** What the library's types leave out. */
type Element = PDFKit.PDFStructureElement & { readonly dictionary: { readonly data: Record<string, unknown> } };

/** What stands at the edge of pages or again on the next one, and what is there for the eye alone. */
type Furniture = 'Pagination' | 'Layout';

export interface Structure {
  /** Makes the elements of a page, before anything is drawn on it. */
  begin(page: Page): void;
  /** Marks what `draw` draws. */
  mark(tag: Tag | null, furniture: Furniture, draw: () => void): void;
  /** When all pages are drawn. */
  end(): void;
}

export function makeStructure(pdf: PDFKit.PDFDocument): Structure {
  const made = new Map<Tag, { readonly element: Element; readonly role: string }>();
  const root = pdf.struct('Document');
  const levelOf = makeLevels();

  function madeOf(tag: Tag, page: Page) {
    const earlier = made.get(tag);
    if (earlier !== undefined) return earlier;
    const parent = tag.within === undefined ? root : madeOf(tag.within, page).element;
    const role = tag.role === 'H' ? levelOf(tag.rank ?? 1) : tag.role;
    const element = pdf.struct(role, wordsOf(tag)) as Element;
    const attributes = attributesOf(tag, page);
    if (attributes !== undefined) element.dictionary.data['A'] = attributes;
    parent.add(element);
    const own = { element, role };
    made.set(tag, own);
    return own;
  }

  return {
    begin(page) {
      for (const tag of page.tags) madeOf(tag, page);
    },
    mark(tag, furniture, draw) {
      const own = tag === null ? undefined : made.get(tag);
      if (own === undefined) {
        pdf.markContent('Artifact', { type: furniture });
        draw();
        pdf.endMarkedContent();
        return;
      }
      const content = pdf.markStructureContent(own.role);
      draw();
      pdf.endMarkedContent();
      own.element.add(content);
    },
    end() {
      pdf.addStructure(root);
    },
  };
}

function wordsOf({ alt, says }: Tag): PDFKit.Mixins.StructureElementOptions {
  return { ...(alt === undefined ? {} : { alt }), ...(says === undefined ? {} : { actual: says }) };
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

/** Strings are names in the PDF. */
function attributesOf({ role, box, scope, columns = 1, rows = 1, isNumbered }: Tag, { paper }: Page) {
  if (box !== undefined) {
    const { x, y, width, height } = box;
    return {
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, paper.height - y - height, x + width, paper.height - y].map(round),
    };
  }
  if (isNumbered) return { O: 'List', ListNumbering: 'Decimal' };
  if (!CELLS.has(role) || (scope === undefined && columns === 1 && rows === 1)) return undefined;
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
}

const CELLS: ReadonlySet<Role> = new Set(['TH', 'TD']);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
