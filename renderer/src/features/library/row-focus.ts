/** Moves focus among the titles of a list; `leave` picks a neighbour, because the row itself is about to go. */
export function focusRowLink(from: HTMLElement, where: 'next' | 'previous' | 'leave'): void {
  const links = [...(from.closest('tbody')?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const at = links.indexOf(from);
  const target =
    where === 'previous' ? links[at - 1] : (links[at + 1] ?? (where === 'leave' ? links[at - 1] : undefined));
  target?.focus();
}
