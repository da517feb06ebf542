import { formatDate } from '@shared/domain/civil-date.ts';
import type { PrintedFact } from '@shared/domain/publicity/codes.ts';
import { changedFacts } from '@shared/domain/publicity/printed-facts.ts';
import type { PrintedFacts } from '@shared/domain/publicity/printed-facts.ts';
import { whenText } from '@shared/domain/publicity/public-text.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';

/** What changed since something was told, fact by fact: `장소 주민센터 → 마을회관`. */
export function useFactWords(): (printed: PrintedFacts, now: PrintedFacts) => readonly string[] {
  const { t } = useTranslation();
  const locale = useLocale();

  function text(fact: PrintedFact, facts: PrintedFacts): string {
    switch (fact) {
      case 'title':
        return facts.title;
      case 'date':
        return facts.date === null ? '' : formatDate(facts.date, locale);
      case 'time':
        return whenText(facts, locale)
          .replace(facts.date === null ? '' : formatDate(facts.date, locale), '')
          .trim();
      case 'place':
        return facts.place;
      case 'signUp':
        return facts.signUp;
      case 'until':
        return facts.until === null ? '' : formatDate(facts.until, locale);
    }
  }
  return (printed, now) =>
    changedFacts(printed, now).map((fact) =>
      t('publicity.fix.change', {
        fact: t(`publicity.printed.${fact}`),
        before: text(fact, printed) || t('publicity.fix.nothing'),
        after: text(fact, now) || t('publicity.fix.nothing'),
      }),
    );
}
