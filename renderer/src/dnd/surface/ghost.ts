/** What is carried, under the pointer: a copy of the element that was pressed, with how many there are. Moved by style alone. */
import styles from './ghost.module.css';
import type { Point } from './carrying.ts';

export interface Ghost {
  moveTo(point: Point): void;
  /** What dropping here would change, in words; empty says nothing. */
  say(words: string): void;
  remove(): void;
}

export interface GhostOptions {
  /** Where it was pressed. */
  readonly grip: Point;
  readonly count: number;
  /** The attribute by which the room knows its things: the copy must not pass for one. */
  readonly identity: string;
}

/** A copy for the eyes only: it has no name, no role and no place in the order of focus. */
function copyOf(source: HTMLElement, identity: string): Node {
  const copy = source.cloneNode(true);
  if (copy instanceof HTMLElement)
    for (const name of copy.getAttributeNames())
      if (name.startsWith('aria-') || ['id', 'role', 'tabindex', identity].includes(name)) copy.removeAttribute(name);
  return copy;
}

export function makeGhost(source: HTMLElement, { grip, count, identity }: GhostOptions): Ghost {
  const box = source.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = styles['ghost'] ?? '';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.dataset['many'] = String(count > 1);
  const copy = copyOf(source, identity);
  if (copy instanceof HTMLElement)
    copy.style.cssText += `position: relative; inset: auto; width: ${box.width}px; height: ${box.height}px;`;
  ghost.append(copy);
  if (count > 1) {
    const badge = document.createElement('span');
    badge.className = styles['count'] ?? '';
    badge.textContent = String(count);
    ghost.append(badge);
  }
  const note = document.createElement('span');
  note.className = styles['note'] ?? '';
  ghost.append(note);
  document.body.append(ghost);
  const offset = { x: grip.x - box.left, y: grip.y - box.top };
  return {
    moveTo({ x, y }) {
      ghost.style.transform = `translate(${x - offset.x}px, ${y - offset.y}px)`;
    },
    say(words) {
      note.textContent = words;
      note.hidden = words === '';
    },
    remove() {
      ghost.remove();
    },
  };
}
