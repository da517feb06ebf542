/** A store with one cue sheet, and short ways to look at it. */
import type { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import type { CueWithPeople } from '@shared/contract/cue.contract.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { deriveSheet } from '@shared/domain/cue-rows.ts';
import { labelOf } from '@shared/domain/people-book.ts';
import { minutes } from '@shared/domain/units.ts';
import { makeCue, makeCueSheet, makePerson } from './rows.ts';
import { makeStore } from './store.ts';

interface OnSheet {
  readonly experimentId: string;
  readonly sheetId: string;
}

/** The agenda of requirements S3: 165 minutes stated, the opening left open. */
export const AGENDA: readonly (readonly [title: string, length: number | null])[] = [
  ['오프닝', null],
  ['자기소개', 20],
  ['거버넌스 구축', 20],
  ['아이디어를 나눠요', 45],
  ['쉬는 시간', 10],
  ['목표와 기준 만들기', 40],
  ['체크리스트 & 일감 나누기', 15],
  ['소감 나누기 & 공지', 15],
];

export function makeSheetStore(rows: readonly (readonly [string, number | null])[] = AGENDA) {
  const store = makeStore((experimentId) => {
    const sheet = makeCueSheet(experimentId);
    const cues = rows.map(([title, length]) =>
      makeCue(experimentId, sheet.id, { title, minutes: length === null ? null : minutes(length) }),
    );
    const people = [makePerson(experimentId, { nickname: '나무' }), makePerson(experimentId, { nickname: '민니' })];
    return { cueSheet: [sheet], cue: cues, person: people };
  });
  const experimentId = store.experiment.id;
  const [sheet] = store.core.query('cueSheet.list', { experimentId });
  const on = { experimentId, sheetId: sheet?.id ?? '' };
  return { store, on, scope: { scope: experimentId } };
}

export function rowsOf(core: Core, on: OnSheet): readonly CueWithPeople[] {
  return core.query('cueSheet.get', on).cues;
}

export function titles(core: Core, on: OnSheet): readonly string[] {
  return rowsOf(core, on).map(({ title }) => title);
}

export function idOf(core: Core, on: OnSheet, index: number): string {
  return rowsOf(core, on)[index]?.id ?? 'no such row';
}

export function clocks(core: Core, on: OnSheet): readonly string[] {
  const { sheet, cues } = core.query('cueSheet.get', on);
  return deriveSheet({ sheet, rows: cues }).rows.map(({ start }) => formatClock(start));
}

export function peopleText(core: Core, on: OnSheet, index: number): readonly string[] {
  const { cues, people } = core.query('cueSheet.get', on);
  const labels = new Map(people.map((person) => [person.id, labelOf(person)]));
  return (cues[index]?.people ?? []).map(({ personId, duty }) => `${labels.get(personId)} ${duty}`);
}

export function refusal(action: () => unknown): ErrorData | null {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error.toData();
    throw error;
  }
  return null;
}
