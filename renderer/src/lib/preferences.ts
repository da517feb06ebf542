/** What the desk remembers, read as a hook: language, theme, column widths, filters, per experiment where the key says so. */
import { useLoaded } from './data.ts';
import { runCommand } from './api.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * `parse` turns the stored value into what the screen needs and falls back on anything unexpected, so that an old preference can
 * never break a screen.
 */
export function usePreference<T extends Json>(
  key: string,
  parse: (stored: unknown) => T,
): readonly [T, (value: T) => void] {
  const all = useLoaded('preference.all', {});
  function set(value: T): void {
    void runCommand('preference.set', { key, value: value as never });
  }
  return [parse(all[key]), set];
}

/** A parser for one of a closed list of words. */
export function oneOf<const T extends string>(words: readonly T[], fallback: T): (stored: unknown) => T {
  return (stored) => words.find((word) => word === stored) ?? fallback;
}
