/**
 * Replacing many names in a text at once: at each place the longest name that begins there. Thousands of names are found in one walk,
 * as only those that share the place's first letter are tried.
 */

export type NameReplacer = (text: string) => string;

/** `replacements`: what to look for (NFC, two letters or more; shorter ones are left out) → what stands there instead. */
export function nameReplacer(replacements: ReadonlyMap<string, string>): NameReplacer {
  const byStart = new Map<string, string[]>();
  for (const name of replacements.keys()) {
    if ([...name].length < 2) continue;
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  for (const names of byStart.values()) names.sort((one, other) => other.length - one.length);
  return (text) => {
    const parts: string[] = [];
    let kept = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
      const found = byStart.get(text.slice(at, at + 2))?.find((name) => text.startsWith(name, at));
      if (found === undefined) continue;
      parts.push(text.slice(kept, at), replacements.get(found) ?? '');
      kept = at + found.length;
      at = kept - 1;
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
  };
}
