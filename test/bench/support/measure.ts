/** Interleaved runs and medians: what drifts, drifts for every candidate alike. */
export interface Candidate {
  readonly name: string;
  /** One run; `prepare` before it is not timed. */
  run(): unknown;
  prepare?(): unknown;
}

/** Median milliseconds of each candidate over `rounds` interleaved rounds, after one round to warm up. */
export async function measure(candidates: readonly Candidate[], rounds = 9): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const candidate of candidates) {
      await candidate.prepare?.();
      const start = performance.now();
      await candidate.run();
      const took = performance.now() - start;
      if (round > 0) times.get(candidate.name)?.push(took);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The power of n with which time grows between two sizes: 0 flat, 1 linear. */
export function exponent(small: number, large: number, factor: number): number {
  return Math.log(large / small) / Math.log(factor);
}

export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  process.stdout.write(`\n${title}\n`);
  const rounded = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toPrecision(3)) : value,
      ]),
    ),
  );
  console.table(rounded);
}
