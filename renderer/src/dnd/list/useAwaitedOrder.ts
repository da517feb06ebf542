import { useState } from 'react';

interface Awaited {
  /** The order in which they stood when one was moved. */
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * Shows a list as it will be from the drop until its owner has it so: a moved line never jumps back for the time that storing takes.
 * Any other order that comes in is the owner's answer; a refusal shows the old one again.
 */
export function useAwaitedOrder<Item>(items: readonly Item[], idOf: (item: Item) => string) {
  const [awaited, setAwaited] = useState<Awaited | null>(null);
  const standing = items.map((item) => idOf(item)).join('\n');
  const waits = awaited !== null && awaited.from === standing;
  if (awaited !== null && !waits) setAwaited(null);

  return {
    shown: waits ? awaited.to.flatMap((id) => items.find((item) => idOf(item) === id) ?? []) : items,
    async show(to: readonly string[], stored: Promise<unknown>) {
      const next = { from: standing, to };
      setAwaited(next);
      await stored.catch(() => setAwaited((now) => (now === next ? null : now)));
    },
  };
}
