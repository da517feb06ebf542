/** Parts of a screen that are not there at once: the first screen stands earlier, as it does not wait for them. */
import { lazy, Suspense, useState } from 'react';
import type { ComponentType } from 'react';

type Read<P> = () => Promise<ComponentType<P>>;

/** What nobody has wanted yet. */
const unread = new Set<() => Promise<unknown>>();

/**
 * The component that `read` resolves to, read when its props say for the first time that it is wanted (default: when it is drawn), or
 * before that by `readRest`. Nothing is drawn in its place meanwhile, and once wanted it stays.
 */
export function onDemand<P extends object>(
  read: Read<P>,
  isWanted: (props: P) => boolean = () => true,
): ComponentType<P> {
  unread.add(read);
  // The types of `lazy` do not follow props that are not known yet.
  const Part = lazy(async () => {
    unread.delete(read);
    return { default: await read() };
  }) as unknown as ComponentType<P>;
  return function OnDemand(props: P) {
    const [wasWanted, setWanted] = useState(false);
    const isNow = wasWanted || isWanted(props);
    if (isNow && !wasWanted) setWanted(true);
    return isNow ? (
      <Suspense>
        <Part {...props} />
      </Suspense>
    ) : null;
  };
}

/** Milliseconds for which the first screen has the machine for itself. */
const FIRST_LOOK = 1_500;

/** Reads all of them, one after the other, whenever the page has nothing else to do: what is opened later is there at once. */
export function readRest(): () => void {
  const waiting = setTimeout(readNext, FIRST_LOOK);
  return () => clearTimeout(waiting);
}

function readNext(): void {
  requestIdleCallback(() => {
    const [read] = unread;
    if (read === undefined) return;
    unread.delete(read);
    // What cannot be read now is asked for again when it is wanted, and said then.
    void read()
      .catch(() => undefined)
      .then(readNext);
  });
}
