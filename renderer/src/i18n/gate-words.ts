/** A missing item of a gate in words. */
import type { MissingItem } from '@shared/domain/gates.ts';
import { words } from './dynamic.ts';

function about({ code, params }: MissingItem, tree: 'missing' | 'gone'): string {
  const who = params['from'] ?? params['to'];
  const { post } = params;
  const filled = {
    ...params,
    ...(who === undefined ? {} : { who: words(`gate.who.${who}`, {}) }),
    ...(post === undefined ? {} : { post: words(`gate.post.${post}`, {}) }),
  };
  return words(code.replace(/^gate\./, `gate.${tree}.`), filled);
}

export function missingText(item: MissingItem): string {
  return about(item, 'missing');
}

/** That the card or the line is gone which answers an item. */
export function goneText(item: MissingItem): string {
  return about(item, 'gone');
}
