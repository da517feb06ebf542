import { seoulDate } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import type { Locale } from './i18n.ts';

export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ko';
}

/** Today in Seoul; read at each render, so a screen left open over midnight is right at its next change. */
export function useToday(): CivilDate {
  return seoulDate(instantFromMillis(Date.now()));
}
