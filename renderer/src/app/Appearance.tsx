import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { i18n } from '@app/i18n/i18n.ts';
import { useLocalePreference, useThemePreference } from './appearance-preferences.ts';

/** Keeps the page's language and theme as remembered. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const [locale] = useLocalePreference();
  const [theme] = useThemePreference();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = i18n.t('common.appName', { lng: locale });
    if (i18n.language !== locale) void i18n.changeLanguage(locale);
  }, [locale]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return children;
}
