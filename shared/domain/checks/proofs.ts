/** What shows that a line was done: words, and files that are attached to it. */

/** How many files each line has, by its id. */
export function filesOfLines(files: readonly { readonly ownerId: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ownerId } of files) counts[ownerId] = (counts[ownerId] ?? 0) + 1;
  return counts;
}
