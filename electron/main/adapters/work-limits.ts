/** What a job in a process of its own may use. The environment overrides it: for tests, and for machines on which honest work needs more. */

/** Milliseconds; `SILHEOMJANG_WORK_SECONDS` overrides. */
export function longestJob(usual: number): number {
  return 1000 * asked('SILHEOMJANG_WORK_SECONDS', usual / 1000);
}

/** Megabytes of resident memory; `SILHEOMJANG_WORK_MEGABYTES` overrides. */
export function largestJob(usual: number): number {
  return asked('SILHEOMJANG_WORK_MEGABYTES', usual);
}

function asked(name: string, usual: number): number {
  const value = Number(process.env[name]);
  return Number.isFinite(value) && value > 0 ? value : usual;
}
