/**
 * What the store knows about each table beyond its zod shape: which topic its changes belong to, and what its references do when
 * their target is removed. SQLite's own cascades are not used: they would bypass the row images that undo needs.
 */
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import type { Topic } from '@shared/contract/topics.ts';

export interface Reference {
  readonly column: string;
  readonly target: EntityName;
  /** `remove` removes this row with its target; `clear` sets the column to null. */
  readonly onRemove: 'remove' | 'clear';
}

interface TableFacts {
  readonly topic: Topic;
  readonly references: readonly Reference[];
}

function removedWith(column: string, target: EntityName): Reference {
  return { column, target, onRemove: 'remove' };
}

function clearedWith(column: string, target: EntityName): Reference {
  return { column, target, onRemove: 'clear' };
}

const owned = removedWith('experimentId', 'experiment');

export const TABLES = {
  experiment: { topic: 'experiment', references: [] },
  brief: { topic: 'experiment', references: [owned] },
  closing: { topic: 'experiment', references: [owned] },
  gateOverride: { topic: 'experiment', references: [owned] },
  person: { topic: 'people', references: [owned] },
  task: { topic: 'tasks', references: [owned] },
  checkItem: { topic: 'tasks', references: [owned, removedWith('taskId', 'task')] },
  taskLink: { topic: 'tasks', references: [owned, removedWith('taskId', 'task')] },
  taskAssignment: {
    topic: 'tasks',
    references: [owned, removedWith('taskId', 'task'), removedWith('personId', 'person')],
  },
  cueSheet: { topic: 'cues', references: [owned] },
  cue: { topic: 'cues', references: [owned, removedWith('sheetId', 'cueSheet')] },
  cueAssignment: {
    topic: 'cues',
    references: [owned, removedWith('cueId', 'cue'), removedWith('personId', 'person')],
  },
  fundingSource: { topic: 'money', references: [owned] },
  budgetLine: { topic: 'money', references: [owned, clearedWith('sourceId', 'fundingSource')] },
  expense: {
    topic: 'money',
    references: [owned, clearedWith('lineId', 'budgetLine'), clearedWith('sourceId', 'fundingSource')],
  },
  documentSetting: { topic: 'documents', references: [owned] },
  documentIssue: { topic: 'documents', references: [owned] },
  attachment: {
    topic: 'attachments',
    references: [
      owned,
      removedWith('taskId', 'task'),
      removedWith('expenseId', 'expense'),
      removedWith('personId', 'person'),
    ],
  },
} as const satisfies Record<EntityName, TableFacts>;

export const ENTITY_NAMES: readonly EntityName[] = Object.keys(ENTITIES) as EntityName[];

/** What a row is a part of, by the first of these columns that is set; a table without any holds things of their own. */
export function wholesOf(table: EntityName): readonly Reference[] {
  return TABLES[table].references.filter(
    ({ target, onRemove }) => onRemove === 'remove' && target !== 'experiment' && target !== 'cueSheet',
  );
}

/** References that point at `target`, with the tables that hold them. */
export function referencesTo(target: EntityName): readonly (Reference & { readonly table: EntityName })[] {
  return ENTITY_NAMES.flatMap((table) =>
    TABLES[table].references
      .filter((reference) => reference.target === target)
      .map((reference) => ({ ...reference, table })),
  );
}

export function topicOf(table: EntityName): Topic {
  return TABLES[table].topic;
}

export type { Entity, EntityName };
