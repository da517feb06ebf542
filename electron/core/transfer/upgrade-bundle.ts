/**
 * What an earlier release wrote, in the shape of today, before the shape is judged. Every step says the same in the new words and touches
 * nothing else: what is wrong in a file is still found wrong afterwards.
 */

type Json = Readonly<Record<string, unknown>>;

export function upgradeBundle(json: unknown): unknown {
  return isObject(json) ? withOneAwareness(json) : json;
}

/**
 * Whether the purpose is hidden was asked twice, as `experiment.hiddenPurpose` and as `awareness` of the brief; where either says so, it is
 * hidden. A file that has the new field is not touched.
 */
function withOneAwareness(json: Json): Json {
  const { experiment, tables } = json;
  if (!isObject(experiment) || Object.hasOwn(experiment, 'awareness')) return json;
  const briefs = isObject(tables) && Array.isArray(tables['brief']) ? (tables['brief'] as readonly unknown[]) : [];
  const known = briefs.flatMap((brief) => (isObject(brief) && 'awareness' in brief ? [brief['awareness']] : []))[0];
  const { hiddenPurpose: hidden, ...others } = experiment;
  if (hidden === undefined && known === undefined) return json;
  const said = known === undefined ? null : known;
  // What is neither yes nor no stands where it is refused.
  const awareness = hidden === true ? 'blind' : hidden === false || hidden === undefined ? said : hidden;
  const withoutOld = briefs.map((brief) => (isObject(brief) ? without(brief, 'awareness') : brief));
  return {
    ...json,
    experiment: { ...others, awareness },
    ...(isObject(tables) && briefs.length > 0 ? { tables: { ...tables, brief: withoutOld } } : {}),
  };
}

function without(row: Json, key: string): Json {
  const { [key]: _gone, ...kept } = row;
  return kept;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
