/** Links that may be stored and opened: web pages and mail addresses, nothing that runs or reads local files. */
const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link is whole and of a scheme that is safe to hand to the desktop. */
export function isSafeLink(text: string): boolean {
  return URL.canParse(text) && SAFE_SCHEMES.has(new URL(text).protocol);
}

/**
 * A link as people type it: `parti.coop/posts` gets `https://`, `someone@example.com` gets `mailto:`; anything else stays
 * as it is, for `isSafeLink` to judge.
 */
export function tidyLink(text: string): string {
  const typed = text.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(typed)) return `mailto:${typed}`;
  if (/^[^\s:/]+\.[^\s:/]+(?::\d+)?(?:[/?#]\S*)?$/u.test(typed)) return `https://${typed}`;
  return typed;
}
