/** i18next with both locales bundled: switching is instant and nothing is fetched. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { PARTICLE_FORMATS } from '@shared/domain/particle.ts';
import { en } from './en/index.ts';
import { ko } from './ko/index.ts';

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
  resources: { ko: { words: ko }, en: { words: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

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
