/** The kind of an error by its class; its message may hold anything. */
export function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return /^\w{1,40}$/.test(name) ? name : 'unknown';
}
