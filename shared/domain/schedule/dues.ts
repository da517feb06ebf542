/** What was promised, and whom to contact next, by its day: it stands in the schedule though it is no card (rooms R2, §1.4). */
import { openNextSteps } from '../contact-log.ts';
import type { LoggedContact } from '../contact-log.ts';
import type { CivilDate } from '../units.ts';

interface Promised {
  readonly id: string;
  readonly text: string;
  readonly personId: string | null;
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
}

export interface Due {
  readonly id: string;
  readonly kind: 'promise' | 'contact';
  /** What was promised; the next step, which may be empty where only its day was noted. */
  readonly text: string;
  readonly on: CivilDate;
  /** Null: nobody of the directory. */
  readonly personId: string | null;
}

/** What is still open and has a day, in the order of days; promises first. A contact with something other than a person names nobody. */
export function duesOf(promises: readonly Promised[], contacts: readonly LoggedContact[]): readonly Due[] {
  const dues: readonly Due[] = [
    ...promises.flatMap(({ id, text, personId, dueOn, doneOn }) =>
      dueOn === null || doneOn !== null ? [] : [{ id, kind: 'promise' as const, text, on: dueOn, personId }],
    ),
    ...openNextSteps(contacts).flatMap(({ id, nextStep, nextOn, ownerTable, ownerId }) =>
      nextOn === null
        ? []
        : [
            {
              id,
              kind: 'contact' as const,
              text: nextStep,
              on: nextOn,
              personId: ownerTable === 'person' ? ownerId : null,
            },
          ],
    ),
  ];
  return dues.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Those of each day; days without any are absent. */
export function duesByDay(dues: readonly Due[]): ReadonlyMap<CivilDate, readonly Due[]> {
  const days = new Map<CivilDate, Due[]>();
  for (const due of dues) days.set(due.on, [...(days.get(due.on) ?? []), due]);
  return days;
}
