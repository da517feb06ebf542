/** What lines, facts and headings are called. */
import { formatDate, formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-format.ts';
import type { CheckCut, CheckSection } from '@shared/domain/checks/cuts.ts';
import { LINE_SPECS } from '@shared/domain/checks/facts.ts';
import type { FactReading } from '@shared/domain/checks/facts.ts';
import { CHECK_GROUPS } from '@shared/domain/checks/groups.ts';
import type { ChecksSummary } from '@shared/domain/checks/lines.ts';
import { replacesText } from '@shared/domain/checks/wording.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Checks, Shown, Typed } from './useChecks.ts';

export interface CheckWords {
  readonly title: (line: Shown) => string;
  readonly factTitle: (key: string) => string;
  readonly factSays: (fact: FactReading) => string;
  /** Where it is looked at. */
  readonly factRoom: (fact: FactReading) => string;
  readonly heading: (cut: CheckCut, section: CheckSection<Shown>) => string;
  readonly changed: (line: Shown) => string;
  /** The groups with lines that are open past their day, with how many. */
  readonly late: (summary: ChecksSummary) => string;
  readonly due: (line: Shown) => string;
  readonly remark: (line: Typed) => string;
}

export function useCheckWords(of: Pick<Checks, 'nameOf'>): CheckWords {
  const { t } = useTranslation();
  const locale = useLocale();
  const field = PRODUCT.fieldOf('checkOverrule', 'factKey');
  const factTitle = (key: string) => choiceWord(field, key) ?? key;

  return {
    factTitle,
    title(line) {
      if (line.kind === 'derived') return factTitle(line.fact.key);
      return replacesText(line.wording) ? t(`checks.fact.wording.${line.wording}`) : line.check.text;
    },
    factSays({ says, count }) {
      const shown = says === 'over' ? formatWon(won(count)) : String(count);
      return words(`checks.fact.says.${says}`, { count: shown });
    },
    factRoom: ({ key }) => t(`shell.room.${LINE_SPECS[key].room}`),
    heading(cut, { key }) {
      if (key === null) return t('checks.fact.derived');
      if (cut === 'when') {
        const group = CHECK_GROUPS.find((one) => one === key) ?? 'undated';
        return t(`checks.fact.group.${group}`);
      }
      if (key === '') return t(cut === 'place' ? 'checks.noPlace' : 'checks.nobody');
      return cut === 'place' ? key : of.nameOf(key);
    },
    late: ({ late }) =>
      t('checks.late', {
        groups: late
          .map(({ group, count }) => t('checks.lateGroup', { group: t(`checks.fact.group.${group}`), count }))
          .join(', '),
      }),
    changed({ changed }) {
      if (changed.length === 0) return '';
      const parts = changed.map((part) => t(`checks.fact.part.${part}`)).join(', ');
      return t('checks.fact.changed', { parts });
    },
    due({ due }) {
      const clock = due.at === null ? '' : formatClock(due.at);
      const day = due.day === null ? '' : formatPlainDate(due.day, locale);
      return [day, clock].filter((part) => part !== '').join(' ');
    },
    remark(line) {
      const { check, wording, state } = line;
      const named = wording === null || replacesText(wording) ? '' : t(`checks.fact.wording.${wording}`);
      const reason = state === 'na' && check.reason !== '' ? t('checks.naReason', { reason: check.reason }) : '';
      const later =
        state === 'later' && check.dueOn !== null
          ? t('checks.laterUntil', { date: formatDate(check.dueOn, locale) })
          : '';
      return [reason, later, named].filter((part) => part !== '').join(' · ');
    },
  };
}
