/** The entries of the glossary, found by what they are called in either language. */
import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { GLOSSARY } from '@app/glossary/entries.ts';
import type { GlossaryKey } from '@app/glossary/entries.ts';
import { namesOf } from '@app/glossary/find-entries.ts';
import type { PaletteEntry } from './entries.ts';

export function useTerms(show: (key: GlossaryKey) => void): readonly PaletteEntry[] {
  const { t } = useTranslation();
  return GLOSSARY.map(({ key, kind }): PaletteEntry => ({
    id: `term:${key}`,
    icon: BookOpen,
    label: t(`glossary.entry.${key}.name`),
    keywords: namesOf(key),
    hint: t(`glossary.kind.${kind}`),
    perform: () => show(key),
  }));
}
