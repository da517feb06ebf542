import { COUNTED } from '@shared/contract/bundle.contract.ts';
import type { Counts, FileCount } from '@shared/contract/bundle.contract.ts';
import { formatInstant, formatPlainDate } from '@shared/domain/civil-date.ts';
import { asCivilDate, asInstant } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { sizeText } from '@app/i18n/size-text.ts';
import type { Fact } from './FactList.tsx';

/** Sizes, counts and moments of bundles as they read. */
export function useBundleWords() {
  const { t } = useTranslation();
  const locale = useLocale();

  function size(bytes: number): string {
    return sizeText(t, bytes);
  }

  function counts(of: Counts): readonly Fact[] {
    return COUNTED.filter((table) => of[table] > 0).map((table) => ({
      label: t(`bundle.kind.${table}`),
      value: t('bundle.count', { count: of[table] }),
    }));
  }

  function day(date: string | null): string {
    const known = asCivilDate(date ?? '');
    return known === undefined ? t('shell.noDate') : formatPlainDate(known, locale);
  }

  function moment(instant: string): string {
    const known = asInstant(instant);
    return known === undefined ? instant : formatInstant(known, locale);
  }

  function files({ count, bytes }: FileCount): string {
    return count === 0 ? t('common.none') : t('bundle.preview.filesOf', { count, size: size(bytes) });
  }

  return { size, counts, files, day, moment };
}
