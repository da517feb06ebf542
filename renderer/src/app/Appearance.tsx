import { use, useEffect } from 'react';
import type { ReactNode } from 'react';
import { i18n, speak } from '@app/i18n/i18n.ts';
import type { Locale } from '@app/i18n/i18n.ts';
import { useLocalePreference, useThemePreference } from './appearance-preferences.ts';

let first: Promise<void> | undefined;

/** The first language that is spoken: nothing is drawn before it is. */
function speakFirst(locale: Locale): Promise<void> {
  first ??= speak(locale);
  return first;
}

/** Keeps the page's language and theme as remembered. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const [locale] = useLocalePreference();
  const [theme] = useThemePreference();
  use(speakFirst(locale));
  // Later the screen stays as it is until it can speak the other language.
  useEffect(() => void showIn(locale), [locale]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return children;
}

/** The page in a language: its words, its title, what readers of the screen are told. */
export async function showIn(locale: Locale): Promise<void> {
  await speak(locale);
  document.documentElement.lang = locale;
  document.title = i18n.t('common.appName');
}
