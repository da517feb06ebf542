/** What is carried, under the pointer: a copy of the element that was pressed, with how many there are. Moved by style alone. */
import styles from './ghost.module.css';
import type { Point } from './pointer-drag.ts';

export interface Ghost {
  moveTo(point: Point): void;
  /** What dropping here would change, in words; empty says nothing. */
  say(words: string): void;
  remove(): void;
}

/** `grip` is where it was pressed. */
export function makeGhost(source: HTMLElement, grip: Point, count: number): Ghost {
  const box = source.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = styles['ghost'] ?? '';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.dataset['many'] = String(count > 1);
  const copy = source.cloneNode(true);
  if (copy instanceof HTMLElement) {
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    copy.style.cssText = `position: relative; inset: auto; width: ${box.width}px; height: ${box.height}px;`;
    ghost.append(copy);
  }
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
