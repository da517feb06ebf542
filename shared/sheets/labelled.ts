/** How a cell names a row of another table, and how a typed name finds it again. */

export interface Labelled {
  readonly id: string;
  /** Unique within its list. */
  readonly label: string;
  /** Other ways of calling it. */
  readonly aliases: readonly string[];
  /** Quiet words after the label where it is chosen from a list. */
  readonly hint?: string;
}

/** What a column of references may lead to, by column. */
export type References = Readonly<Record<string, readonly Labelled[]>>;

function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·›>]/gu, '')
    .toLowerCase();
}

/** The one that a text means: by its label, letter for letter first, else by an alias that no other shares; null when none or several. */
export function findLabelled(list: readonly Labelled[], text: string): Labelled | null {
  const wanted = squash(text);
  const exact = list.find(({ label }) => label === text.trim()) ?? list.find(({ label }) => squash(label) === wanted);
  if (exact !== undefined) return exact;
  const [first, ...others] = list.filter(({ aliases }) => aliases.some((alias) => squash(alias) === wanted));
  return others.length === 0 ? (first ?? null) : null;
}

/** Labels of which no two are the same: who share a name are told apart by a number, `나무`, `나무 2`. */
export function uniqueLabels(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let label = name;
    for (let turn = next.get(name) ?? 2; taken.has(label); turn += 1) {
      label = `${name} ${turn}`;
      next.set(name, turn + 1);
    }
    taken.add(label);
    return label;
  });
}
