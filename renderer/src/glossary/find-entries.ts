/** Finding an entry by what it is called in any language, by its first consonants, or by what it means in the one that is shown. */
import { markFound, underOtherLayout } from '@shared/domain/search-text.ts';
import { i18n, LOCALES } from '@app/i18n/i18n.ts';
import { GLOSSARY } from './entries.ts';
import type { GlossaryEntry, GlossaryKey, GlossaryKind } from './entries.ts';

/** What an entry is called in every language, a line each. */
export function namesOf(key: GlossaryKey): string {
  return LOCALES.map((lng) => i18n.t(`glossary.entry.${key}.name`, { lng })).join('\n');
}

function isFound({ key }: GlossaryEntry, typed: string): boolean {
  return [namesOf(key), i18n.t(`glossary.entry.${key}.text`)].some((text) => markFound(text, typed) !== null);
}

/** The entries of a kind (null: of all) that the typed text finds, in the order of the list; all of them where nothing is typed. */
export function findEntries(typed: string, kind: GlossaryKind | null): readonly GlossaryEntry[] {
  const entries = kind === null ? GLOSSARY : GLOSSARY.filter((entry) => entry.kind === kind);
  const wanted = typed.trim();
  if (wanted === '') return entries;
  const found = entries.filter((entry) => isFound(entry, wanted));
  const meant = underOtherLayout(wanted);
  return found.length > 0 || meant === null ? found : entries.filter((entry) => isFound(entry, meant));
}
