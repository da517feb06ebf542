/** What is to be looked at in what is published about the event, and in what is kept of it. */
import { addMonths, diffDays } from '../civil-date.ts';
import type { Portrait } from '../filming/opt-outs.ts';
import type { Subtitles } from '../filming/codes.ts';
import { lacksAltText, notCleared } from '../shown-people.ts';
import type { Picture } from '../shown-people.ts';
import type { CivilDate } from '../units.ts';
import type { ArchiveRights, ContentKind, ContentState } from './content-codes.ts';

/** Kinds that are heard or seen in time, and so need captions (requirement F19). */
const SPOKEN: ReadonlySet<ContentKind> = new Set<ContentKind>(['video', 'recording']);

export function needsCaptions(kind: ContentKind): boolean {
  return SPOKEN.has(kind);
}

export interface ContentFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: ContentKind;
  readonly state: ContentState;
  readonly publishedOn: CivilDate | null;
  readonly captions: Subtitles;
  readonly shownReason: string;
  readonly people: readonly string[];
  readonly pictures: readonly Picture[];
}

/** What a person said about being shown, and when. */
export interface ShownPerson {
  readonly portrait: Portrait;
  readonly portraitOn: CivilDate | null;
}

export interface ArchiveFacts {
  readonly id: string;
  readonly title: string;
  readonly rights: ArchiveRights;
  readonly keptAt: string;
  readonly url: string;
  readonly keepYears: number | null;
  readonly keepUntil: CivilDate | null;
  readonly hasFiles: boolean;
}

export interface ContentRoomFacts {
  readonly today: CivilDate;
  readonly eventDate: CivilDate | null;
  readonly people: ReadonlyMap<string, ShownPerson>;
  readonly contents: readonly ContentFacts[];
  readonly archive: readonly ArchiveFacts[];
}

interface OfRow {
  readonly id: string;
  readonly title: string;
}

export type ContentIssue =
  | (OfRow & {
      readonly kind: 'shown' | 'shownPublished';
      readonly personId: string;
      readonly portrait: Portrait;
    })
  | (OfRow & { readonly kind: 'altText'; readonly names: readonly string[] })
  | (OfRow & { readonly kind: 'captions' | 'noRights' | 'noPlace' })
  /** So many days past the last one on which it is kept. */
  | (OfRow & { readonly kind: 'overdue'; readonly days: number });

/** A reason answers for those who had not agreed when it was written; whoever takes their consent back after it is out is told again. */
function isAnswered({ shownReason, publishedOn }: ContentFacts, { portrait, portraitOn }: ShownPerson): boolean {
  const isLater = publishedOn !== null && portraitOn !== null && portraitOn >= publishedOn;
  return shownReason.trim() !== '' && !(portrait === 'withdrawn' && isLater);
}

function contentIssuesOf(item: ContentFacts, people: ContentRoomFacts['people']): readonly ContentIssue[] {
  const { id, title, kind, state } = item;
  const of = { id, title };
  const portraits = new Map([...people].map(([personId, { portrait }]) => [personId, portrait]));
  const bare = item.pictures.filter(lacksAltText).map(({ name }) => name);
  return [
    ...notCleared(item.people, portraits).flatMap(({ personId, portrait }): readonly ContentIssue[] => {
      const person = people.get(personId);
      if (person === undefined || isAnswered(item, person)) return [];
      return [{ kind: state === 'published' ? 'shownPublished' : 'shown', ...of, personId, portrait }];
    }),
    ...(bare.length === 0 ? [] : [{ kind: 'altText', ...of, names: bare } as const]),
    ...(needsCaptions(kind) && item.captions === 'open' ? [{ kind: 'captions', ...of } as const] : []),
  ];
}

/** The last day on which it is kept: as typed, or so many years after the event; null: as long as there is room. */
export function archivedUntil(
  { keepUntil, keepYears }: Pick<ArchiveFacts, 'keepUntil' | 'keepYears'>,
  eventDate: CivilDate | null,
): CivilDate | null {
  if (keepUntil !== null) return keepUntil;
  return keepYears === null || eventDate === null ? null : addMonths(eventDate, keepYears * 12);
}

function archiveIssuesOf(item: ArchiveFacts, { today, eventDate }: ContentRoomFacts): readonly ContentIssue[] {
  const { id, title, rights, keptAt, url, hasFiles } = item;
  const of = { id, title };
  const until = archivedUntil(item, eventDate);
  return [
    ...(until !== null && until < today ? [{ kind: 'overdue', ...of, days: diffDays(until, today) } as const] : []),
    ...(rights === 'open' ? [{ kind: 'noRights', ...of } as const] : []),
    ...(keptAt.trim() === '' && url === '' && !hasFiles ? [{ kind: 'noPlace', ...of } as const] : []),
  ];
}

/** What is out and shows somebody who does not want it comes first. */
export function contentIssues(facts: ContentRoomFacts): readonly ContentIssue[] {
  const all = [
    ...facts.contents.flatMap((item) => contentIssuesOf(item, facts.people)),
    ...facts.archive.flatMap((item) => archiveIssuesOf(item, facts)),
  ];
  const isOut = ({ kind }: ContentIssue) => kind === 'shownPublished';
  return [...all.filter(isOut), ...all.filter((issue) => !isOut(issue))];
}
