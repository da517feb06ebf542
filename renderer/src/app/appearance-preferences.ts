import { LOCALES } from '@app/i18n/i18n.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

const locale = oneOf(LOCALES, 'ko');
const theme = oneOf(THEMES, 'system');

export function useLocalePreference() {
  return usePreference('locale', locale);
}

export function useThemePreference() {
  return usePreference('theme', theme);
}
