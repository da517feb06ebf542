/** Interleaved runs and medians: what drifts, drifts for every candidate alike. */
export interface Candidate {
  readonly name: string;
  /** One run; `prepare` before it is not timed. */
  run(): unknown;
  prepare?(): unknown;
}

/** Milliseconds of processor time of this process so far: what others do on the machine adds nothing to it, waiting for the disk neither. */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median milliseconds of each candidate over `rounds` interleaved rounds, after one round to warm up; `clock` tells the milliseconds so
 * far.
 */
export async function measure(
  candidates: readonly Candidate[],
  rounds = 9,
  clock: () => number = () => performance.now(),
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const candidate of candidates) {
      await candidate.prepare?.();
      const start = clock();
      await candidate.run();
      const took = clock() - start;
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
