/**
 * What makes the answers of queries stale, and where rows stand in them, as it came with them: the contract that says so would bring every schema of the program into
 * the page.
 */
import { hashKey } from '@tanstack/react-query';
import type { RowPlaces } from '@shared/contract/define.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import type { Topic } from '@shared/contract/topics.ts';

/** By the name of the query: those of its first answer. */
const usual = new Map<string, readonly Topic[]>();
/** By name and input, where they are not the usual ones. */
const own = new Map<string, readonly Topic[]>();

/** By the name of the query. */
const places = new Map<string, RowPlaces>();

/** Until an answer has said better, whatever changes makes it stale. */
export function noteAsked(name: string): void {
  if (!usual.has(name)) usual.set(name, TOPICS);
}

export function noteTopics(name: string, input: unknown, topics: readonly Topic[]): void {
  const known = usual.get(name);
  if (known === undefined || known === TOPICS) usual.set(name, topics);
  else if (known.length !== topics.length || known.some((topic) => !topics.includes(topic)))
    own.set(hashKey([name, input]), topics);
}

export function notePlaces(name: string, rows: RowPlaces): void {
  places.set(name, rows);
}

/** Where rows stand in the answers of a query; undefined where they are not written but asked for again. */
export function placesOf(name: string): RowPlaces | undefined {
  return places.get(name);
}

/** None for a name that was never asked for as a query: a host call, or what a screen keeps for itself. */
export function topicsOf(name: string, input: unknown): readonly Topic[] {
  return own.get(hashKey([name, input])) ?? usual.get(name) ?? [];
}
