/** 체크리스트: the one list of lines that somebody wrote and lines that the app answers by itself. */
import { z } from 'zod';
import type { FactKey } from '../domain/checks/fact-keys.ts';
import type { FactReading } from '../domain/checks/facts.ts';
import type { EventFacts } from '../domain/checks/groups.ts';
import type { CheckCard } from '../domain/checks/lines.ts';
import type { WordingFacts } from '../domain/checks/wording.ts';
import type { Area } from '../domain/stage.ts';
import { query } from './define.ts';
import { id } from './entities.ts';
import type { Entity } from './entities.ts';
import { TOPICS } from './topics.ts';
import type { Topic } from './topics.ts';

export interface CardOfChecks extends CheckCard {
  readonly area: Area;
}

export interface ChecksRoom {
  readonly event: EventFacts;
  readonly wording: WordingFacts;
  /** In the order of the board, without archived ones. */
  readonly cards: readonly CardOfChecks[];
  readonly checks: readonly Entity<'checkItem'>[];
  readonly facts: readonly FactReading[];
  readonly prints: Readonly<Record<FactKey, string>>;
  readonly overrules: readonly Entity<'checkOverrule'>[];
  /** How many files are attached to each line that has some, by its id. */
  readonly files: Readonly<Record<string, number>>;
}

/** A paper says something of nearly every table, and whether it is current is one of the facts. */
const EVERYTHING: readonly Topic[] = TOPICS.filter(
  (topic) => !['library', 'history', 'preferences', 'backups', 'host'].includes(topic),
);

export const checksQueries = {
  'checks.get': query<ChecksRoom>(...EVERYTHING)(z.object({ experimentId: id })),
} as const;
