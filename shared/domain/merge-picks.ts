/**
 * Which differences go together: taking one takes what it requires, leaving one leaves what requires it. The store and the screen
 * follow the same rule, so that what is ticked is what is merged.
 */

export interface Pickable {
  readonly key: string;
  /** Keys that must be picked with this one. */
  readonly requires: readonly string[];
}

/** The picks with everything that they require, directly or not. Keys that are not among `items` are kept as they are. */
export function withRequired(items: readonly Pickable[], picks: Iterable<string>): ReadonlySet<string> {
  const requires = new Map(items.map((item) => [item.key, item.requires]));
  return reach(picks, (key) => requires.get(key) ?? []);
}

/** The picks without the dropped ones and without everything that requires one of them, directly or not. */
export function withoutDependents(
  items: readonly Pickable[],
  picks: Iterable<string>,
  dropped: Iterable<string>,
): ReadonlySet<string> {
  const dependents = new Map<string, string[]>();
  for (const { key, requires } of items) {
    for (const required of requires) dependents.set(required, [...(dependents.get(required) ?? []), key]);
  }
  const gone = reach(dropped, (key) => dependents.get(key) ?? []);
  return new Set([...picks].filter((key) => !gone.has(key)));
}

function reach(start: Iterable<string>, next: (key: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  // A set hands out what is added while it is walked.
  for (const key of reached) for (const other of next(key)) reached.add(other);
  return reached;
}
