/** i18next with the words of the language in use; those of the other one are read from the program's own files when they are wanted. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { PARTICLE_FORMATS } from '@shared/domain/particle.ts';
import type { ko } from './ko/index.ts';

export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof ko };
    // Keys are checked; parameters are checked by the test that renders every sentence.
    returnNull: false;
  }
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'ko',
  fallbackLng: 'ko',
  defaultNS: 'words',
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});

const WORDS: Readonly<Record<Locale, () => Promise<object>>> = {
  ko: async () => (await import('./ko/index.ts')).ko,
  en: async () => (await import('./en/index.ts')).en,
};

const read = new Map<Locale, Promise<void>>();

async function take(locale: Locale): Promise<void> {
  // Nobody changes the words: a copy of them all would only be made, at every start, and then be there twice.
  i18n.addResourceBundle(locale, 'words', await WORDS[locale](), false, false, { skipCopy: true });
}

/** Resolves once the words of a language are there; the same promise for every caller. */
export function readWords(locale: Locale): Promise<void> {
  const known = read.get(locale);
  if (known !== undefined) return known;
  const reading = take(locale);
  read.set(locale, reading);
  return reading;
}

/** For what is found by its name in either language: heads of pasted tables, the palette. */
export async function readAllWords(): Promise<void> {
  await Promise.all(LOCALES.map(readWords));
}

/** Sets the language, once its words are there. */
export async function speak(locale: Locale): Promise<void> {
  await readWords(locale);
  if (i18n.language !== locale) await i18n.changeLanguage(locale);
}

for (const [name, format] of Object.entries(PARTICLE_FORMATS)) i18n.services.formatter?.add(name, format);

/** `{{thing, inSentence}}`: a noun that begins with a capital where it stands alone. */
i18n.services.formatter?.add('inSentence', (value, locale) => {
  const noun = String(value);
  return noun.slice(0, 1).toLocaleLowerCase(locale) + noun.slice(1);
});

/** `{{days, daysAgo}}`: 오늘, 어제, 3일 전. */
i18n.services.formatter?.add('daysAgo', (value, locale) =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Number(value), 'day'),
);

/** `{{megabytes, megabytes}}`: 640MB, and from a thousand on 74GB. */
i18n.services.formatter?.add('megabytes', (value, locale) => {
  const size = Number(value);
  const [count, unit] = size < 1024 ? [size, 'megabyte'] : [size / 1024, 'gigabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 0 }).format(count);
});
