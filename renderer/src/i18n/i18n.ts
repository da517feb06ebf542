/** i18next with both locales bundled: switching is instant and nothing is fetched. */
import { josa } from 'es-hangul';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
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

type Particle = Parameters<typeof josa>[1];

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'ko',
  fallbackLng: 'ko',
  defaultNS: 'words',
  resources: { ko: { words: ko }, en: { words: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** `{{title, josa(particle: 을/를)}}` writes the word with the particle that its last sound takes. */
i18n.services.formatter?.add('josa', (value, _locale, options: { particle?: Particle }) =>
  options.particle === undefined ? String(value) : josa(String(value), options.particle),
);
