import { Languages, Settings2, SunMoon } from 'lucide-react';
import { IconButton, Menu } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { menuItemOf } from '@app/actions/action.ts';
import type { Action } from '@app/actions/action.ts';
import { useActions } from '@app/actions/useActions.ts';
import { LOCALES } from '@app/i18n/i18n.ts';
import { THEMES, useLocalePreference, useThemePreference } from '../appearance-preferences.ts';

/** Language, theme and the about page: the few settings of the app itself. */
export function AppearanceMenu({ keyHelp }: { readonly keyHelp: Action }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [locale, setLocale] = useLocalePreference();
  const [theme, setTheme] = useThemePreference();
  const actions: readonly Action[] = [
    ...LOCALES.map((to) => ({
      id: `language.${to}`,
      label: t(`palette.language.${to}`),
      icon: Languages,
      when: () => locale !== to,
      perform: () => setLocale(to),
    })),
    ...THEMES.map((to) => ({
      id: `theme.${to}`,
      label: t(`palette.theme.${to}`),
      icon: SunMoon,
      when: () => theme !== to,
      perform: () => setTheme(to),
    })),
  ];
  useActions(t('keys.everywhere'), actions);
  return (
    <Menu
      align="end"
      items={[
        {
          kind: 'radio',
          id: 'language',
          value: locale,
          options: [
            { value: 'ko', label: t('shell.korean') },
            { value: 'en', label: t('shell.english') },
          ],
          onChange: (value) => setLocale(value === 'en' ? 'en' : 'ko'),
        },
        { kind: 'separator', id: 'between' },
        {
          kind: 'radio',
          id: 'theme',
          value: theme,
          options: [
            { value: 'system', label: t('shell.themeSystem') },
            { value: 'light', label: t('shell.themeLight') },
            { value: 'dark', label: t('shell.themeDark') },
          ],
          onChange: (value) => setTheme(value === 'light' || value === 'dark' ? value : 'system'),
        },
        { kind: 'separator', id: 'after' },
        menuItemOf(keyHelp, undefined),
        { kind: 'item', id: 'about', label: t('shell.about'), onSelect: () => go('/about') },
      ]}
    >
      <IconButton icon={Settings2} label={t('shell.settings')} />
    </Menu>
  );
}
