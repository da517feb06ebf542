/** Files of earlier releases in the words of this one. Pure; what is not of the expected shape is left to the check of the shape. */
import { BUNDLE_VERSION } from '@shared/contract/bundle.ts';

type Json = Readonly<Record<string, unknown>>;

/** The versions whose files say the same with fewer words: what they leave out has its default. */
const EARLIER: ReadonlySet<unknown> = new Set([1, 2]);

/** The columns by which attachments named their owner before `ownerTable` and `ownerId`. */
const OWNER_COLUMNS = { task: 'taskId', expense: 'expenseId', person: 'personId' } as const;

export function upgradedBundle(json: unknown): unknown {
  if (!isJson(json)) return json;
  const { tables } = json;
  const version = EARLIER.has(json['version']) ? BUNDLE_VERSION : json['version'];
  if (!isJson(tables) || !Array.isArray(tables['attachment'])) return { ...json, version };
  return { ...json, version, tables: { ...tables, attachment: tables['attachment'].map(withOwner) } };
}

/** A file of the venue belongs to the experiment. */
function withOwner(row: unknown): unknown {
  if (!isJson(row) || !Object.hasOwn(row, 'owner') || Object.hasOwn(row, 'ownerTable')) return row;
  const { owner, taskId, expenseId, personId, ...rest } = row;
  const ids: Json = { taskId, expenseId, personId };
  if (owner === 'venue') return { ...rest, ownerTable: 'experiment', ownerId: rest['experimentId'] };
  const column = Object.entries(OWNER_COLUMNS).find(([table]) => table === owner)?.[1];
  return { ...rest, ownerTable: owner, ownerId: column === undefined ? undefined : ids[column] };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
