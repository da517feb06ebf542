import { seoulDate } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from './i18n.ts';

export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ko';
}

/** The day on which what lies below stands still, as a sample does; null: the days go by. */
export const StandingDay = createContext<CivilDate | null>(null);

export function dayNow(): CivilDate {
  return seoulDate(instantFromMillis(Date.now()));
}

/** Today in Seoul; read at each render, so a screen left open over midnight is right at its next change. */
export function useToday(): CivilDate {
  return useContext(StandingDay) ?? dayNow();
}
