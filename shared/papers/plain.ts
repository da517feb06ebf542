/**
 * A plain paper: a head with the facts of the event, then blocks. Its declaration says everything: what it reads, what it prints and
 * for whom; numbers, revision code, masking, file name and typesetting are the same for all of them.
 */
import type { ListFacts, CheckCard, CheckRow } from '../domain/checks/lines.ts';
import type { EventTimes } from '../domain/event-times.ts';
import type { TypedCounts } from '../domain/head-counts.ts';
import type { ScheduleFacts } from '../domain/schedule/milestones.ts';
import type { ChartScenes } from '../domain/scene/schedule-chart.ts';
import type { Scene } from '../domain/scene/scene.ts';
import type { Entity, EntityName } from '../entities/index.ts';
import type { papers } from '../words/ko/papers.ts';
import type { PaperDeclaration, PaperOptions, SettingsOf } from './define.ts';

export interface PaperFact {
  readonly label: string;
  readonly value: string;
}

/** Millimetres; a column without a width takes what the others leave. `figures` are never broken. */
export interface PaperColumn {
  readonly head: string;
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly figures?: true;
  /** Neighbours with the same text share one cell. */
  readonly merges?: true;
}

interface PaperDrawing {
  readonly scene: Scene;
  /** What it shows, for who does not see it; empty where its groups, its words or the text beside it say all. */
  readonly alt: string;
}

interface CellWords {
  readonly text: string;
  /** Under it, in small type. */
  readonly small?: string;
  readonly strong?: true;
  readonly span?: number;
}

/** With what is drawn over its text, or in its place. */
export type PaperCell = CellWords & (PaperDrawing | { readonly [K in keyof PaperDrawing]?: undefined });

export interface PaperRow {
  readonly cells: readonly (PaperCell | string)[];
  /** A sum: tinted, in bold. */
  readonly sum?: true;
}

/** A picture that is attached to something: its bytes are read when the paper is written. */
export interface PaperPicture {
  readonly sha256: string;
  readonly caption: string;
  /** What it shows, for who does not see it; the caption where nobody has said. */
  readonly alt: string;
  /** Printed where it cannot be drawn: another format, missing, broken. */
  readonly instead: string;
}

export type PaperBlock =
  /** `section`: larger, an entry of the contents and of the reader's outline. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 'section' }
  /** 차례: the sections with their pages, where the paper has at least so many. */
  | { readonly kind: 'contents'; readonly title: string; readonly from: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly PaperRow[];
      /** Printed instead of rows. */
      readonly empty: string;
      /** Millimetres that every row is high at least: room to write by hand. */
      readonly rowHeight?: number;
    }
  /** Form lines: a label and its value, or room to write it by hand. */
  | {
      readonly kind: 'form';
      readonly lines: readonly PaperFact[];
      /** Sentences in plain type; figures and names stand in bold. */
      readonly values?: 'prose';
    }
  /** Notes in small type; `body`: what the paper says. */
  | { readonly kind: 'prose'; readonly text: string; readonly style?: 'body' }
  | ({ readonly kind: 'scene' } & PaperDrawing)
  /** Two beside one another, each within a frame over its caption. */
  | { readonly kind: 'pictures'; readonly pictures: readonly PaperPicture[] }
  /**
   * A drawing that goes on over pages: its rows stay whole and join, its head stands over them again. Read aloud, a table; `alt` says what the
   * axis shows, which is the head of its last column.
   */
  | ({ readonly kind: 'chart'; readonly alt: string } & ChartScenes)
  /** Boxes to sign, with their labels. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] };

export type PaperType = 'readable' | 'handout' | 'large';

/** Begins a page of its own; `title` stands in the place of the event's. */
export interface PaperSheet {
  readonly title?: string;
  readonly facts?: readonly PaperFact[];
  /** What is handed out is set larger than an office reads: cells at 10, 11 and 14 points. */
  readonly type?: PaperType;
  readonly blocks: readonly PaperBlock[];
  /** Without the head of papers: what is cut apart. */
  readonly isBare?: true;
}

/** ISO A4 upright or across, and A3 across. */
export type PaperPage = 'portrait' | 'landscape' | 'wide';

/** Millimetres between the margins of a page that lies across. */
export const MEASURE_MM = { landscape: 275.8, wide: 398.8 } as const satisfies Partial<Record<PaperPage, number>>;

type PlainWords = typeof papers.plain;
/** The papers that have words for their print. */
export type PlainName = keyof PlainWords;
type WordsFor<K extends PlainName> = {
  readonly [W in keyof PlainWords[K]]: PlainWords[K][W] extends string ? string : WordTree<PlainWords[K][W]>;
};
type WordTree<T> = { readonly [K in keyof T]: T[K] extends string ? string : WordTree<T[K]> };

/** What a paper is composed of: its rows, its words, and its readers' view of texts and people. */
export interface PaperContext<K extends PlainName, R extends EntityName, O extends PaperOptions> {
  readonly settings: SettingsOf<PaperDeclaration<O>>;
  readonly words: WordsFor<K>;
  readonly common: WordTree<typeof papers.common>;
  /** Readers may not learn the purpose (requirements C17): nothing that gives it away is printed. */
  readonly hidesPurpose: boolean;
  /** The days of the experiment. */
  readonly days: ScheduleFacts;
  /** When the event is, and the head counts that were typed. */
  readonly event: EventTimes & TypedCounts;
  /** Rows of a table that the paper declares that it reads, in their order. */
  rows<N extends R | 'person'>(table: N): readonly Entity<N>[];
  /** What a column is called, as the screens call it. */
  head(table: R | 'person', column: string): string;
  /** A text of a row as its readers may see it. */
  text<N extends R | 'person'>(table: N, row: Entity<N>, column: keyof Entity<N> & string): string;
  /** A person as its readers may know them; empty for an id that nobody has. */
  name(personId: string): string;
  /** Formatted; masked or empty where it may not be seen. */
  phone(personId: string): string;
  /** What the app knows by itself; asked only by a paper that reads every table. */
  facts(): Pick<ListFacts<CheckRow, CheckCard>, 'facts' | 'prints'>;
}

export interface PlainPaper<
  K extends PlainName = PlainName,
  O extends PaperOptions = PaperOptions,
> extends PaperDeclaration<O> {
  readonly name: K;
  /** Participants read it whoever it is given to: it has the title that they know, and says nothing of a hidden purpose. */
  readonly seenByParticipants?: true;
  readonly page: PaperPage | ((settings: SettingsOf<PaperDeclaration<O>>) => PaperPage);
  compose(context: PaperContext<K, EntityName, O>): readonly PaperSheet[];
}

interface PlainSpec<K extends PlainName, R extends EntityName, O extends PaperOptions> extends PaperDeclaration<O> {
  readonly page: PlainPaper<K, O>['page'];
  readonly seenByParticipants?: true;
  readonly reads: readonly R[];
  compose(context: PaperContext<K, R, O>): readonly PaperSheet[];
}

export function definePlainPaper<const K extends PlainName, const R extends EntityName, const O extends PaperOptions>(
  name: K,
  spec: PlainSpec<K, R, O>,
): PlainPaper<K, O> {
  // A context gives every table; the paper only asks for those that it names.
  return { name, ...spec, compose: (context) => spec.compose(context as PaperContext<K, R, O>) };
}
