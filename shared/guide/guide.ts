/** The guide as it is shown and printed: its pages with the lists that the program makes. */
import { paperOf, PAPER_KINDS, PAPER_WORDS } from '../papers/index.ts';
import type { PaperLocale } from '../papers/define.ts';
import type { PaperKind } from '../papers/index.ts';
import { ROOM_IDS } from '../entities/rooms.ts';
import { guidePapers as enPapers } from '../words/en/guide-papers.ts';
import { guidePapers as koPapers } from '../words/ko/guide-papers.ts';
import type { MadeList, MarkdownBlock } from './markdown.ts';
import { parseMarkdown, plainText } from './markdown.ts';
import { GUIDE_PAGES } from './pages.ts';
import type { GuidePageId } from './pages.ts';

/** A new kind of paper without its sentence does not compile. */
const PAPER_TEXTS: Readonly<Record<PaperLocale, Readonly<Record<PaperKind, string>>>> = { ko: koPapers, en: enPapers };

/** Between the keys of one action. */
export const KEYS_APART = ' · ';

/** A list of things and what each is or does, under the heading of what they belong to. */
export interface GuideList {
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly text: string }[];
}

export type GuideBlock =
  | Exclude<MarkdownBlock, { readonly kind: 'title' | 'made' }>
  | { readonly kind: 'lists'; readonly what: MadeList; readonly lists: readonly GuideList[] };

export interface GuidePage {
  readonly id: GuidePageId;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export interface GuideSources {
  readonly locale: PaperLocale;
  /** The Markdown of each page. */
  readonly texts: Readonly<Record<GuidePageId, string>>;
  /** What the key sheets of all screens said when the pictures were taken. */
  readonly keys: readonly GuideList[];
}

/** Throws an Error where a page cannot be read or has no title. */
export function makeGuide(sources: GuideSources): readonly GuidePage[] {
  return GUIDE_PAGES.map((id) => pageOf(id, sources));
}

function pageOf(id: GuidePageId, sources: GuideSources): GuidePage {
  const [, ...blocks] = parseMarkdown(sources.texts[id]);
  return { id, title: titleOf(id, sources), blocks: blocks.map((block) => shown(block, sources)) };
}

/** That of the page of a room is what the room is called. */
function titleOf(id: GuidePageId, { texts }: GuideSources): string {
  const title = parseMarkdown(texts[id])[0];
  if (title?.kind !== 'title') throw new Error(`A page of the guide has no title: ${id}`);
  return title.text;
}

function shown(block: MarkdownBlock, sources: GuideSources): GuideBlock {
  if (block.kind === 'title') throw new Error(`A page of the guide has two titles: ${block.text}`);
  if (block.kind !== 'made') return block;
  return { kind: 'lists', what: block.what, lists: block.what === 'keys' ? sources.keys : paperLists(sources) };
}

/** Every kind of paper under its room, with one sentence. */
function paperLists(sources: GuideSources): readonly GuideList[] {
  const { locale } = sources;
  return ROOM_IDS.map((room) => ({
    heading: titleOf(room, sources),
    rows: PAPER_KINDS.filter((kind) => paperOf(kind).room === room).map((kind) => ({
      name: PAPER_WORDS[locale].name[kind],
      text: PAPER_TEXTS[locale][kind],
    })),
  })).filter(({ rows }) => rows.length > 0);
}

/** All words of a page, to be searched. */
export function wordsOfPage({ title, blocks }: GuidePage): string {
  return [title, ...blocks.map(wordsOfBlock)].join('\n');
}

export function wordsOfBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plainText(block.spans);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'picture':
      return block.alt;
    case 'lists':
      return block.lists
        .flatMap(({ heading, rows }) => [heading, ...rows.map(({ name, text }) => `${name} ${text}`)])
        .join('\n');
  }
}
