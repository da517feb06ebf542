import { entities as en } from '../words/en/entities.ts';
import { entities as ko } from '../words/ko/entities.ts';
import type { PaperLocale } from './define.ts';

const VALUES = { ko: ko.value, en: en.value };

/** What a code of a closed list is called on paper, as on the screens; `list` is the key under which its words stand. */
export function valueWord(locale: PaperLocale, list: keyof typeof ko.value, code: string): string {
  const words: Readonly<Record<string, string>> = VALUES[locale][list];
  return words[code] ?? code;
}
