/**
 * What an earlier release wrote, in the shape of today, before the shape is checked. Pure. Every step says the same in the new words and
 * touches nothing else: what is wrong in a file is still found wrong afterwards.
 */
import { BUNDLE_VERSION } from '@shared/contract/bundle.ts';

type Json = Readonly<Record<string, unknown>>;

/** The versions whose files say the same with fewer words: what they leave out has its default. */
const EARLIER: ReadonlySet<unknown> = new Set([1, 2]);

/** The columns by which attachments named their owner before `ownerTable` and `ownerId`. */
const OWNER_COLUMNS = { task: 'taskId', expense: 'expenseId', person: 'personId' } as const;

export function upgradeBundle(json: unknown): unknown {
  if (!isJson(json)) return json;
  const version = EARLIER.has(json['version']) ? BUNDLE_VERSION : json['version'];
  return withCheckStates(withOneAwareness(withOwners({ ...json, version })));
}

function withOwners(json: Json): Json {
  const { tables } = json;
  if (!isJson(tables) || !Array.isArray(tables['attachment'])) return json;
  return { ...json, tables: { ...tables, attachment: tables['attachment'].map(withOwner) } };
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

/**
 * Whether the purpose is hidden was asked twice, as `experiment.hiddenPurpose` and as `awareness` of the brief; where either says so, it is
 * hidden. A file that has the new field is not touched.
 */
function withOneAwareness(json: Json): Json {
  const { experiment, tables } = json;
  if (!isJson(experiment) || Object.hasOwn(experiment, 'awareness')) return json;
  const briefs = isJson(tables) && Array.isArray(tables['brief']) ? (tables['brief'] as readonly unknown[]) : [];
  const known = briefs.flatMap((brief) => (isJson(brief) && 'awareness' in brief ? [brief['awareness']] : []))[0];
  const { hiddenPurpose: hidden, ...others } = experiment;
  if (hidden === undefined && known === undefined) return json;
  const said = known === undefined ? null : known;
  // What is neither yes nor no stands where it is refused.
  const awareness = hidden === true ? 'blind' : hidden === false || hidden === undefined ? said : hidden;
  const withoutOld = briefs.map((brief) => (isJson(brief) ? without(brief, 'awareness') : brief));
  return {
    ...json,
    experiment: { ...others, awareness },
    ...(isJson(tables) && briefs.length > 0 ? { tables: { ...tables, brief: withoutOld } } : {}),
  };
}

/** Lines of checklists were ticked or not before they had a state. */
function withCheckStates(json: Json): Json {
  const { tables } = json;
  if (!isJson(tables) || !Array.isArray(tables['checkItem'])) return json;
  return { ...json, tables: { ...tables, checkItem: tables['checkItem'].map(withCheckState) } };
}

/** What is neither ticked nor not stands where it is refused. */
function withCheckState(row: unknown): unknown {
  if (!isJson(row) || !Object.hasOwn(row, 'done') || Object.hasOwn(row, 'state')) return row;
  const { done, ...rest } = row;
  return { ...rest, state: done === true ? 'done' : done === false ? 'open' : done };
}

function without(row: Json, key: string): Json {
  const { [key]: _gone, ...kept } = row;
  return kept;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
