/** A missing item of a gate in words. */
import type { MissingItem } from '@shared/domain/gates.ts';
import { words } from './dynamic.ts';

export function missingText({ code, params }: MissingItem): string {
  const who = params['from'] ?? params['to'];
  const filled = who === undefined ? params : { ...params, who: words(`gate.who.${who}`, {}) };
  return words(code.replace(/^gate\./, 'gate.missing.'), filled);
}
