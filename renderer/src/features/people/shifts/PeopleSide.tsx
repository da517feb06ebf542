import { isFilling } from '@shared/domain/shifts/posts.ts';
import { minutesOf } from '@shared/domain/shifts/coverage.ts';
import { Button } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Shifts.module.css';
import type { ShiftActions } from './useShiftActions.ts';
import type { Shifts, Timed } from './useShifts.ts';
import type { ShiftWords } from './useShiftWords.ts';

export interface PeopleSideProps {
  readonly shifts: Shifts;
  /** The open shift; null: none. */
  readonly shift: Timed | null;
  readonly words: ShiftWords;
  readonly actions: ShiftActions;
}

/** Everybody, to be dragged onto a shift; for the open one those who are free first, the others with what keeps them. */
export function PeopleSide({ shifts, shift, words, actions }: PeopleSideProps) {
  const { t } = useTranslation();
  const lines = shifts.people.map((person) => {
    const isOn = shift?.entries.some(({ personId }) => personId === person.id) ?? false;
    const clashes = shift === null || isOn ? [] : shifts.clashesOf(shift, person.id);
    const held = shifts.plan.shifts.filter(({ entries }) =>
      entries.some(({ personId, state }) => personId === person.id && isFilling(state)),
    );
    return { ...person, isOn, clashes, minutes: minutesOf(held) };
  });
  const order = (line: (typeof lines)[number]) => (line.isOn ? 2 : line.clashes.length > 0 ? 1 : 0);
  /** Under the name of the shift, or by itself. */
  const Heading = shift === null ? 'h2' : 'h3';
  const sorted = lines.toSorted((one, other) => order(one) - order(other) || one.minutes - other.minutes);
  return (
    <section aria-label={t(shift === null ? 'shifts.side.title' : 'shifts.side.forShift')} className={styles.section}>
      <Heading className={styles.heading}>{t(shift === null ? 'shifts.side.title' : 'shifts.side.forShift')}</Heading>
      <p className={styles.quiet}>{t(lines.length === 0 ? 'shifts.side.none' : 'shifts.side.help')}</p>
      <ul className={styles.lines}>
        {sorted.map(({ id, label, affiliation, isOn, clashes, minutes }) => (
          <li key={id} data-person={id} data-busy={clashes.length > 0 || isOn || undefined} className={styles.chip}>
            <span className={styles.words}>
              <span>{label}</span>
              <span className={styles.quiet}>
                {isOn
                  ? t('shifts.side.on')
                  : clashes.length > 0
                    ? clashes.map(words.busy).join(' · ')
                    : [affiliation, minutes === 0 ? '' : words.hours(minutes)].filter(Boolean).join(' · ')}
              </span>
            </span>
            {shift === null || isOn ? null : (
              <Button variant="quiet" size="small" changes icon={Plus} onClick={() => actions.fill(shift, id)}>
                {t('shifts.side.add', { name: label })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
