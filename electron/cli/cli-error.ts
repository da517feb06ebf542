/** A fault of the command line itself; `cli.errors.<key>` has the words. What the core refuses stays an AppError. */
export class CliError extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: string, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = 'CliError';
    this.key = key;
    this.params = params;
  }
}
