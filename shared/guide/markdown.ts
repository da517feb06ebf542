/**
 * The little of Markdown that the guide is written in: headings, paragraphs, lists, **strong** words, `keys`, one picture on a line of its own
 * and `{papers}` or `{keys}` where a list is made by the program. Whatever else stands in a page is a fault of the page, which is thrown.
 */

export interface Span {
  readonly kind: 'plain' | 'strong' | 'key';
  readonly text: string;
}
export type Spans = readonly Span[];

export type MarkdownBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Spans[] }
  /** `name` without its ending; `alt` says what it shows. */
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  | { readonly kind: 'made'; readonly what: MadeList };

const MADE = ['papers', 'keys'] as const;
export type MadeList = (typeof MADE)[number];

/** Blocks are parted by empty lines. Throws an Error that names the text which is none of them. */
export function parseMarkdown(source: string): readonly MarkdownBlock[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(text: string): MarkdownBlock {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (lines.length === 1) {
    const title = /^(#{1,2}) (\S.*)$/.exec(first);
    if (title !== null) return { kind: title[1] === '#' ? 'title' : 'heading', text: wordsOf(title[2] ?? '') };
    const picture = /^!\[([^\]]+)\]\(([a-z]+)\)$/.exec(first);
    if (picture !== null) return { kind: 'picture', alt: picture[1] ?? '', name: picture[2] ?? '' };
    const made = MADE.find((what) => first === `{${what}}`);
    if (made !== undefined) return { kind: 'made', what: made };
  }
  for (const [mark, ordered] of [
    [/^- (?=\S)/, false],
    [/^\d+\. (?=\S)/, true],
  ] as const) {
    if (!mark.test(first)) continue;
    const items = lines.map((line) => {
      if (!mark.test(line)) throw unreadable(line);
      return spansOf(line.replace(mark, ''));
    });
    return { kind: 'list', ordered, items };
  }
  if (/^(#|!\[|\{|>|\||```|\s)/.test(first)) throw unreadable(first);
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

/** Text between marks; a mark that is not closed, or HTML, is a fault. */
function spansOf(text: string): Spans {
  const spans = text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece): Span => {
      if (piece.startsWith('**')) return { kind: 'strong', text: piece.slice(2, -2) };
      if (piece.startsWith('`')) return { kind: 'key', text: piece.slice(1, -1) };
      return { kind: 'plain', text: wordsOf(piece) };
    });
  return spans;
}

function wordsOf(text: string): string {
  if (/\*\*|`|<[a-z/]|\]\(/i.test(text)) throw unreadable(text);
  return text;
}

function unreadable(text: string): Error {
  return new Error(`A page of the guide holds what it may not: ${text}`);
}

export function plainText(spans: Spans): string {
  return spans.map(({ text }) => text).join('');
}
