import i18next from 'i18next';
import { PARTICLE_FORMATS } from '@shared/domain/particle.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export type CliLocale = 'ko' | 'en';
/** A sentence by its key, `cli.errors.noLibrary` or `errors.bundle.newer`, with its parameters filled in. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

export function sayIn(locale: CliLocale): Say {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: locale,
    defaultNS: 'cli',
    resources: { ko: { cli: ko }, en: { cli: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  for (const [name, format] of Object.entries(PARTICLE_FORMATS)) i18n.services.formatter?.add(name, format);
  // The keys are the command line's own and are checked by the test that speaks every sentence.
  const speak = i18n.t as (key: string, params: object) => string;
  return (key, params = {}) => speak(key, params);
}

/** `--locale`, else the system's language; Korean where the system names none. */
export function localeFrom(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): CliLocale {
  const at = argv.indexOf('--locale');
  const inline = argv.find((word) => word.startsWith('--locale='))?.slice('--locale='.length);
  const asked = inline ?? (at < 0 ? undefined : argv[at + 1]);
  if (asked === 'ko' || asked === 'en') return asked;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(?:ko|c\b|posix|$)/i.test(system) ? 'ko' : 'en';
}
