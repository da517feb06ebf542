/** What the keys do with the bar that has the focus; the help sheet of keys reads the same list. */
import type { MovedPart } from '@shared/domain/schedule/card-dates.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';

export interface BarCommands {
  /** `week`: seven days, or five working days. */
  readonly step: (id: string, part: MovedPart, direction: -1 | 1, week: boolean) => void;
  readonly walk: (id: string, to: 'up' | 'down' | 'first' | 'last') => void;
  readonly open: (id: string) => void;
  readonly toggleWorking: () => void;
  readonly canChange: boolean;
}

const STEPS = [
  { id: 'day', prefix: '', part: 'whole', week: false },
  { id: 'week', prefix: 'Shift+', part: 'whole', week: true },
  { id: 'endDay', prefix: 'Alt+', part: 'end', week: false },
  { id: 'endWeek', prefix: 'Alt+Shift+', part: 'end', week: true },
] as const;

const WALKS = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
] as const;

export function useBarActions({ step, walk, open, toggleWorking, canChange }: BarCommands): readonly Action<string>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      ...STEPS.flatMap(({ id, prefix, part, week }) =>
        (['ArrowLeft', 'ArrowRight'] as const).map((key) => ({
          id: `${id}${key}`,
          label: t(`timeline.key.${id}${key}`),
          keys: [prefix + key],
          changes: true,
          when: () => canChange,
          perform: (bar: string) => step(bar, part, key === 'ArrowLeft' ? -1 : 1, week),
        })),
      ),
      ...WALKS.map(([key, to]) => ({
        id: to,
        label: t(`timeline.key.${to}`),
        keys: [key],
        perform: (bar: string) => walk(bar, to),
      })),
      { id: 'open', label: t('timeline.key.open'), keys: ['Enter'], perform: (bar: string) => open(bar) },
      // The letter of the key under a Hangul layout, too: W is ㅈ.
      { id: 'working', label: t('timeline.key.working'), keys: ['w', 'ㅈ'], perform: () => toggleWorking() },
    ],
    [t, step, walk, open, toggleWorking, canChange],
  );
}
