/** Joins class names, dropping what is absent; CSS-module look-ups may be undefined. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
