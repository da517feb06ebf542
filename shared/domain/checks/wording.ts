/**
 * Lines of the toolkit whose words follow an answer of the plan: what participants are told depends on whether they know the purpose
 * (requirements D09, X7), what concerns cameras on whether anybody films. Only words that nobody has changed follow.
 */
import type { FilmingAnswer } from '../filming/record-form.ts';
import type { Awareness } from '../hidden-purpose.ts';

const BRIEFING_ITEM = 'D09';
const FILMING_ITEMS: ReadonlySet<string> = new Set(['D10', 'D11', 'D12']);

/** As the toolkit writes the line, in either language. */
export const BRIEFING_TEXTS: readonly string[] = [
  '무엇을 하면 되는지 또렷이 알리기 (목적을 숨기면 할 일만)',
  'Say plainly what matters (only what to do, if the purpose is kept)',
];

/** `briefOpenly`, `briefTasksOnly`: other words for the line; `keepPurpose`, `noFilming`: a remark beside words of the user's own. */
export type Wording = 'briefOpenly' | 'briefTasksOnly' | 'keepPurpose' | 'noFilming';

export interface WordingFacts {
  readonly awareness: Awareness;
  readonly filming: FilmingAnswer;
}

/** Null: the line stands as it is written. */
export function wordingOf(
  { source, text }: { readonly source: string | null; readonly text: string },
  { awareness, filming }: WordingFacts,
): Wording | null {
  if (source === BRIEFING_ITEM && awareness !== null) {
    const isUntouched = BRIEFING_TEXTS.includes(text.trim());
    if (isUntouched) return awareness === 'blind' ? 'briefTasksOnly' : 'briefOpenly';
    return awareness === 'blind' ? 'keepPurpose' : null;
  }
  return source !== null && FILMING_ITEMS.has(source) && filming === 'none' ? 'noFilming' : null;
}

/** Whether it stands in the place of the line's own words. */
export function replacesText(wording: Wording | null): wording is 'briefOpenly' | 'briefTasksOnly' {
  return wording === 'briefOpenly' || wording === 'briefTasksOnly';
}
