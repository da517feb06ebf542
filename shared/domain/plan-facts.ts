/** What other rooms know and the plan repeats: partners with their state, the rows of the programme, what each role still needs. */
import { deriveCueTimes } from './cue-times.ts';
import { isForParticipants } from './cue-visibility.ts';
import type { Awareness } from './hidden-purpose.ts';
import { lineAmount, sumWon } from './money.ts';
import type { RecruitState } from './recruits.ts';
import { phaseOf } from './section.ts';
import { won } from './units.ts';
import type { MinuteOfDay, Minutes, Won } from './units.ts';

interface PartnerPerson {
  readonly id: string;
  readonly role: string;
}

interface PartnerNeed {
  readonly id: string;
  readonly kind: string;
}

interface PartnerRecruit {
  readonly id: string;
  readonly needId: string;
  readonly personId: string | null;
  readonly state: RecruitState;
}

export interface Partner {
  /** Of the directory; null for one that is only known by what it is called. */
  readonly personId: string | null;
  /** The recruit that names it where the directory does not. */
  readonly recruitId: string | null;
  /** Null: in the directory, and never asked. */
  readonly state: RecruitState | null;
}

/** 협력 파트너: who is one by their role in the directory, or was asked to be one (requirements C11–C13). */
export function partnersOf(
  people: readonly PartnerPerson[],
  needs: readonly PartnerNeed[],
  recruits: readonly PartnerRecruit[],
): readonly Partner[] {
  const asked = new Set(needs.filter(({ kind }) => kind === 'partner').map(({ id }) => id));
  const own = new Set(people.filter(({ role }) => role === 'partner').map(({ id }) => id));
  const recruited = recruits
    .filter(({ needId, personId }) => asked.has(needId) || (personId !== null && own.has(personId)))
    .map(({ id, personId, state }): Partner => ({ personId, recruitId: id, state }));
  const known = new Set(recruited.map(({ personId }) => personId));
  return [
    ...recruited,
    ...[...own].filter((id) => !known.has(id)).map((personId): Partner => ({ personId, recruitId: null, state: null })),
  ];
}

interface ProgrammeSheet {
  readonly id: string;
  readonly startMinute: MinuteOfDay;
  readonly lengthMinutes: Minutes | null;
}

interface ProgrammeCue {
  readonly id: string;
  readonly sheetId: string;
  readonly section: string;
  readonly minutes: Minutes | null;
  readonly pinnedStart: number | null;
  readonly staffOnly: boolean;
  readonly revealsPurpose: boolean;
}

/** Rows of the first sheet as participants meet them, with the minute at which each begins. */
export function programmeOf<C extends ProgrammeCue>(
  sheets: readonly ProgrammeSheet[],
  cues: readonly C[],
  awareness: Awareness,
): readonly { readonly cue: C; readonly start: number; readonly end: number }[] {
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  const rows = cues.filter(({ sheetId }) => sheetId === sheet.id);
  const times = deriveCueTimes(
    rows.map(({ id, section, minutes, pinnedStart }) => ({ id, phase: phaseOf(section), minutes, pinnedStart })),
    sheet,
  );
  return rows.flatMap((cue, at) => {
    const time = times.rows[at];
    return time === undefined || !isForParticipants(cue, { awareness })
      ? []
      : [{ cue, start: time.start, end: time.end }];
  });
}

type PlannedLine = Parameters<typeof lineAmount>[0] & { readonly category: string };

export interface PlannedMoney {
  /** Null where it cannot be counted exactly. */
  readonly total: Won | null;
  readonly byCategory: readonly { readonly category: string; readonly amount: Won }[];
}

/** What the budget lines come to, in all and by 비목. */
export function plannedMoney(lines: readonly PlannedLine[]): PlannedMoney {
  const amounts = lines.map((line) => ({ category: line.category, amount: lineAmount(line) }));
  const sumOf = (of: typeof amounts): Won | null => {
    const sum = sumWon(of.map(({ amount }) => (amount.ok ? amount.value : won(0))));
    return sum.ok && of.every(({ amount }) => amount.ok) ? sum.value : null;
  };
  const categories = [...new Set(lines.map(({ category }) => category))];
  return {
    total: sumOf(amounts),
    byCategory: categories.flatMap((category) => {
      const amount = sumOf(amounts.filter((line) => line.category === category));
      return amount === null ? [] : [{ category, amount }];
    }),
  };
}
