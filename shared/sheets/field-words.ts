/** What tables, columns and codes are called where no window is: the same words as everywhere, in both languages. */
import { choicesOf } from '../entities/derive.ts';
import type { Field } from '../entities/fields.ts';
import type { EntityName } from '../entities/index.ts';
import { entities as en } from '../words/en/entities.ts';
import * as enNames from '../words/en/sheet-names.ts';
import { entities as ko } from '../words/ko/entities.ts';
import * as koNames from '../words/ko/sheet-names.ts';
import { squash } from './heads.ts';

export type SheetLocale = 'ko' | 'en';

type Group = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

interface Vocabulary {
  readonly thing: Readonly<Record<EntityName, string>>;
  readonly count: Readonly<Record<string, string | undefined>>;
  readonly column: Group;
  readonly value: Group;
  /** What other people's sheets say, several with `|` between. */
  readonly heading: Group;
  readonly valueAlso: Group;
}

const WORDS: Readonly<Record<SheetLocale, Vocabulary>> = { ko: { ...ko, ...koNames }, en: { ...en, ...enNames } };
/** What the questions of a form ask for, by words with `|` between. */
const ASKED: Readonly<Record<SheetLocale, Group>> = { ko: koNames.asked, en: enNames.asked };
const LOCALES = ['ko', 'en'] as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word for one row of a table. */
export function tableWord(locale: SheetLocale, table: EntityName): string {
  return capital(WORDS[locale].thing[table]);
}

/** The head of a column; its own name where there is no word for it. */
export function headWord(locale: SheetLocale, table: EntityName, column: string): string {
  return capital(WORDS[locale].column[table]?.[column] ?? column);
}

/** The head in every language. */
export function headWords(table: EntityName, column: string): readonly string[] {
  return LOCALES.map((locale) => headWord(locale, table, column));
}

/** All heads by which a column is found, in every language and in other people's sheets. */
export function headNames(table: EntityName, column: string): readonly string[] {
  return LOCALES.flatMap((locale) => [
    headWord(locale, table, column),
    ...(WORDS[locale].heading[table]?.[column]?.split('|') ?? []),
  ]);
}

/** Words by which a question of a form asks for a column, in every language. */
export function askedWords(table: EntityName, column: string): readonly string[] {
  return LOCALES.flatMap((locale) => ASKED[locale][table]?.[column]?.split('|') ?? []);
}

/** Whether the head of a column asks who somebody is, how to reach them, or for their consent. */
export function asksForPerson(head: string): boolean {
  const text = squash(head);
  return LOCALES.some((locale) =>
    Object.values(ASKED[locale]['person'] ?? {}).some((words) =>
      words?.split('|').some((word) => text.includes(squash(word))),
    ),
  );
}

/** The word of a code; the code itself where there is none. */
export function codeWord(locale: SheetLocale, field: Field, code: string): string {
  return WORDS[locale].value[field.words ?? '']?.[code] ?? code;
}

/** The code that a word stands for in any language; its own word goes before what other people's sheets call another. */
export function codeOf(field: Field, text: string): string | undefined {
  const typed = plain(text);
  const codes = choicesOf(field);
  return (
    codes.find((code) => LOCALES.some((locale) => plain(codeWord(locale, field, code)) === typed)) ??
    codes.find((code) =>
      LOCALES.some((locale) => {
        const also = WORDS[locale].valueAlso[field.words ?? '']?.[code]?.split('|') ?? [];
        return [code, ...also].some((name) => plain(name) === typed);
      }),
    )
  );
}

/** A word without what people write differently. */
export function plain(word: string): string {
  return word.replaceAll(/\s/gu, '').toLowerCase();
}

/** What a table is asked for by, in any spelling: its own name, its word, or the word for several of its rows (`people`, `사람`). */
function tableNames(table: EntityName): readonly string[] {
  const several = LOCALES.map((locale) => WORDS[locale].count[`${table}_other`]?.replaceAll(/\{\{count\}\}\S*/gu, ''));
  return [table, ...LOCALES.map((locale) => WORDS[locale].thing[table]), ...several.flatMap((word) => word ?? [])];
}

/** How a table is written as an option: `people`, `budget-lines`; those that share a word go by their own names. */
export function tableOption(table: EntityName, all: readonly EntityName[]): string {
  const own = severalOf(table);
  const isShared = own === null || all.some((other) => other !== table && severalOf(other) === own);
  return isShared ? table.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`) : own;
}

function severalOf(table: EntityName): string | null {
  const word = WORDS.en.count[`${table}_other`]?.replace('{{count}}', '').trim();
  return word === undefined ? null : word.toLowerCase().replaceAll(/\s+/gu, '-');
}

/** The table that a text asks for; undefined when none, or several. */
export function tableNamed(text: string, all: readonly EntityName[]): EntityName | undefined {
  const exact = all.find((table) => tableOption(table, all) === text || table === text);
  if (exact !== undefined) return exact;
  const typed = squash(text.replaceAll('-', ''));
  const found = all.filter((table) => tableNames(table).some((name) => squash(name) === typed));
  return found.length === 1 ? found[0] : undefined;
}
