/** Which cards the board shows: by owner, work area, status, date and origin, and by text. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import { matchesSearch } from '@shared/domain/choseong.ts';
import { AREAS, TASK_STATUSES } from '@shared/domain/stage.ts';
import type { Area, TaskStatus } from '@shared/domain/stage.ts';
import { daysLate, isThisWeek } from '@shared/domain/task-due.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { NOBODY } from './grouping.ts';

export const DUE_FILTERS = ['any', 'late', 'week', 'none', 'tbd'] as const;
export const SOURCE_FILTERS = ['any', 'toolkit', 'own'] as const;

export type DueFilter = (typeof DUE_FILTERS)[number];
export type SourceFilter = (typeof SOURCE_FILTERS)[number];

/** Empty lists and `any` let everything through. `owners` may hold `nobody`. */
export type Filter = {
  readonly owners: readonly string[];
  readonly areas: readonly Area[];
  readonly statuses: readonly TaskStatus[];
  readonly due: DueFilter;
  readonly source: SourceFilter;
};

export const NO_FILTER: Filter = { owners: [], areas: [], statuses: [], due: 'any', source: 'any' };

export function isFiltering(filter: Filter): boolean {
  const { owners, areas, statuses, due, source } = filter;
  return owners.length + areas.length + statuses.length > 0 || due !== 'any' || source !== 'any';
}

export interface FilterContext {
  readonly people: ReadonlyMap<string, BoardPerson>;
  /** Notes and checklist lines by card; absent until they are loaded. */
  readonly texts: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

/** What of a card the filter looks at. */
type Sifted = Pick<
  BoardCard,
  'id' | 'title' | 'area' | 'status' | 'dateKind' | 'startOn' | 'endOn' | 'source' | 'leads' | 'deputies'
>;

export interface NewCard {
  readonly title: string;
  readonly area: Area;
  readonly status: TaskStatus;
  readonly leadId: string | null;
}

/** Whether a card about to be made, which has no date and is not the toolkit's, would not be seen. */
export function hidesNew(card: NewCard, filter: Filter, search: string, context: FilterContext): boolean {
  const { title, area, status, leadId } = card;
  const leads = leadId === null ? [] : [leadId];
  const undated = { dateKind: 'none', startOn: null, endOn: null } as const;
  const made: Sifted = { id: '', title, area, status, ...undated, source: null, leads, deputies: [] };
  return filterCards([made], filter, search, context).length === 0;
}

/** The cards that pass the filter and hold the searched text, by first consonants too (korean conventions 5.6). */
export function filterCards<C extends Sifted>(
  cards: readonly C[],
  filter: Filter,
  search: string,
  context: FilterContext,
): readonly C[] {
  const wanted = search.trim();
  if (wanted === '' && !isFiltering(filter)) return cards;
  return cards.filter((card) => passes(card, filter, context.today) && holds(card, wanted, context));
}

function passes(card: Sifted, { owners, areas, statuses, due, source }: Filter, today: CivilDate): boolean {
  return (
    (owners.length === 0 || isOwned(card, owners)) &&
    (areas.length === 0 || areas.includes(card.area)) &&
    (statuses.length === 0 || statuses.includes(card.status)) &&
    isDue(card, due, today) &&
    (source === 'any' || (source === 'toolkit') === (card.source !== null))
  );
}

function isOwned({ leads, deputies }: Sifted, owners: readonly string[]): boolean {
  if (leads.length === 0 && owners.includes(NOBODY)) return true;
  return leads.some((id) => owners.includes(id)) || deputies.some((id) => owners.includes(id));
}

function isDue(card: Sifted, due: DueFilter, today: CivilDate): boolean {
  switch (due) {
    case 'any':
      return true;
    case 'late':
      return daysLate(card, today) > 0;
    case 'week':
      return isThisWeek(card, today);
    case 'none':
    case 'tbd':
      return card.dateKind === due;
  }
}

function holds(card: Sifted, wanted: string, { people, texts }: FilterContext): boolean {
  if (wanted === '') return true;
  if (matchesSearch(card.title, wanted) || card.source?.toLowerCase() === wanted.toLowerCase()) return true;
  const text = texts.get(card.id);
  if (text !== undefined && matchesSearch(text, wanted)) return true;
  return [...card.leads, ...card.deputies].some((id) => {
    const person = people.get(id);
    return person !== undefined && (matchesSearch(person.name, wanted) || matchesSearch(person.nickname, wanted));
  });
}

function listOf<T extends string>(stored: unknown, words: readonly T[]): readonly T[] {
  return Array.isArray(stored) ? words.filter((word) => stored.includes(word)) : [];
}

/** A remembered filter; whatever no longer fits is dropped. */
export function parseFilter(stored: unknown): Filter {
  if (typeof stored !== 'object' || stored === null) return NO_FILTER;
  const from: Readonly<Record<string, unknown>> = { ...stored };
  const { owners } = from;
  return {
    owners: Array.isArray(owners) ? owners.filter((id) => typeof id === 'string') : [],
    areas: listOf(from['areas'], AREAS),
    statuses: listOf(from['statuses'], TASK_STATUSES),
    due: DUE_FILTERS.find((due) => due === from['due']) ?? 'any',
    source: SOURCE_FILTERS.find((source) => source === from['source']) ?? 'any',
  };
}
