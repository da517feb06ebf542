/**
 * Whatever writes on a library's shelves waits for its turn: a backup that is being made or copied while rows are destroyed in the others
 * would bring them back under its own name. Work that has its turn must not ask for another one.
 */
const last = new Map<string, Promise<unknown>>();

/** `place` is the library's own folder of backups; a second place goes by it, too. */
export function runExclusive<T>(place: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(place) ?? Promise.resolve();
  const done = before.then(work, work);
  last.set(place, done);
  return done;
}
