import { i18n } from '@app/i18n/i18n.ts';
import type { Locale } from '@app/i18n/i18n.ts';

/** What the app says while it is set to a language; its own comes back afterwards. */
export function inLanguage<T>(locale: Locale, say: () => T): T {
  const before = i18n.language;
  // The tests read the words of both languages before they begin, so that the switch is there when the call returns.
  void i18n.changeLanguage(locale);
  try {
    return say();
  } finally {
    void i18n.changeLanguage(before);
  }
}
