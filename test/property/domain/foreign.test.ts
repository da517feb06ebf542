/** Any board, any rundown: nothing is lost, and times are those that were meant. */
import fc from 'fast-check';
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import { ontimePlan } from '@shared/domain/foreign/ontime.ts';
import type { OntimeEvent, OntimeItem } from '@shared/domain/foreign/ontime-project.ts';
import { timesOf } from '@shared/domain/foreign/ontime-times.ts';
import { trelloPlan } from '@shared/domain/foreign/trello.ts';
import type { TrelloBoard, TrelloCard } from '@shared/domain/foreign/trello.ts';
import { phaseOf } from '@shared/domain/section.ts';
import { expect, test } from 'vitest';

const WORDS = {
  labels: (names: string) => names,
  people: (names: string) => names,
  starts: (day: string) => day,
  exact: (from: string, to: string) => `${from}${to}`,
  delayed: (by: string) => by,
  skipped: () => 'skipped',
  number: (cue: string) => cue,
};

const LISTS = ['l1', 'l2', 'l3'];
const names = fc.constantFrom('', '할 일', '진행 중', '홍보', '급함', 'x'.repeat(500), '나무');
const moment = fc.option(fc.constantFrom('2026-11-20T15:30:00.000Z', '2026-01-01T00:00:00.000Z'));

const card: fc.Arbitrary<Omit<TrelloCard, 'id'>> = fc.record({
  name: names,
  desc: names,
  listId: fc.constantFrom(...LISTS),
  closed: fc.boolean(),
  start: moment,
  due: moment,
  done: fc.boolean(),
  labelIds: fc.array(fc.constantFrom('y', 'g')),
  memberIds: fc.array(fc.constantFrom('m1', 'm2', 'gone')),
  checklists: fc.array(
    fc.record({
      name: names,
      items: fc.array(
        fc.record({
          name: names,
          done: fc.boolean(),
          due: moment,
          memberId: fc.option(fc.constantFrom('m1', 'gone')),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
  attachments: fc.array(
    fc.record({ name: names, url: fc.constantFrom('https://a.kr', 'file:///x', 'x'), isUpload: fc.boolean() }),
    { maxLength: 3 },
  ),
  customFields: fc.nat(3),
});

const board: fc.Arbitrary<TrelloBoard> = fc.record({
  name: names,
  desc: names,
  lists: fc
    .tuple(names, names, names)
    .map((given) => given.map((name, index) => ({ id: LISTS[index] ?? '', name, closed: index === 2 }))),
  labels: fc.constant([
    { id: 'y', name: '홍보' },
    { id: 'g', name: '급함' },
  ]),
  members: fc.constant([
    { id: 'm1', name: '나무' },
    { id: 'm2', name: '바람' },
  ]),
  cards: fc.array(card, { maxLength: 12 }).map((cards) => cards.map((one, index) => ({ ...one, id: `c${index}` }))),
  comments: fc.nat(5),
});

test('of any board every card, line and link comes or is counted', () => {
  const leave = fc.subarray(LISTS);
  fc.assert(
    fc.property(board, leave, (given, left) => {
      const lists = Object.fromEntries(left.map((id) => [id, { stage: null, status: 'todo' as const }]));
      const plan = trelloPlan(given, { lists, labels: {}, area: 'run' }, WORDS);
      const count = (code: string) => plan.left.find((one) => one.code === code)?.count ?? 0;
      expect(plan.cards.length + count('cards')).toBe(given.cards.length);
      const coming = given.cards.filter(({ listId }) => !left.includes(listId));
      const items = coming.flatMap(({ checklists }) => checklists.flatMap((list) => list.items));
      const lines = plan.cards.flatMap(({ checks }) =>
        checks.flatMap((line) => (line.below.length > 0 ? line.below : [line])),
      );
      expect(lines.map(({ state }) => state)).toEqual(items.map(({ done }) => (done ? 'done' : 'open')));
      const links = plan.cards.flatMap((one) => one.links);
      expect(links.length + count('links')).toBe(coming.flatMap(({ attachments }) => attachments).length);
      for (const [index, { notes, title }] of plan.cards.entries()) {
        const source = coming[index];
        expect(notes).toContain(source?.desc.trim());
        expect(title.length).toBeLessThanOrEqual(300);
        const noted = [
          ...((source?.name.length ?? 0) > 300 ? [source?.name] : []),
          ...(source?.labelIds.includes('g') === true ? ['급함'] : []),
        ];
        expect(noted.filter((text) => !notes.includes(text ?? ''))).toEqual([]);
      }
    }),
  );
});

const DAY_MINUTES = 1440;
const event: fc.Arbitrary<OntimeEvent> = fc.record({
  type: fc.constant('event'),
  id: fc.constant('e'),
  title: names,
  note: names,
  colour: fc.constant(''),
  custom: fc.constant({}),
  cue: fc.constantFrom('', '1', '2'),
  skip: fc.boolean(),
  linkStart: fc.boolean(),
  timeStart: fc.nat(DAY_MINUTES - 1).map((minutes) => minutes * 60_000),
  timeEnd: fc.nat(DAY_MINUTES - 1).map((minutes) => minutes * 60_000),
  duration: fc.nat(300).map((minutes) => minutes * 60_000),
  keeps: fc.constantFrom('end', 'duration'),
  triggers: fc.constant(0),
});
const item: fc.Arbitrary<OntimeItem> = fc.oneof(
  { weight: 6, arbitrary: event },
  fc.record({
    type: fc.constant('delay'),
    id: fc.constant('d'),
    duration: fc.integer({ min: -9, max: 9 }).map((m) => m * 60_000),
  }),
  fc.record({
    type: fc.constant('milestone'),
    id: fc.constant('m'),
    title: names,
    note: names,
    colour: fc.constant(''),
    custom: fc.constant({}),
    cue: fc.constant(''),
  }),
);
const group = fc.record({
  type: fc.constant('group'),
  id: fc.constant('g'),
  title: fc.constantFrom('1부', '식전', '식후', ''),
  note: names,
  colour: fc.constant(''),
  custom: fc.constant({}),
  entries: fc.array(item, { maxLength: 4 }),
});

test('of any rundown the sheet shows the starts and ends that Ontime shows, with delays or without', () => {
  const entries = fc.array(fc.oneof({ weight: 2, arbitrary: item }, group), { maxLength: 8 });
  fc.assert(
    fc.property(entries, fc.boolean(), fc.boolean(), (given, delays, skipped) => {
      const rundown = { id: 'r', title: '', entries: given };
      const project = { title: '', description: '', fields: [], rundowns: [rundown] };
      const { sheets } = ontimePlan(project, { rundowns: null, skipped, delays }, WORDS);
      const [sheet] = sheets;
      const rows = sheet?.rows ?? [];
      const { rows: times } = deriveCueTimes(
        rows.map((row, index) => ({ ...row, id: String(index), phase: phaseOf(row.section) })),
        { startMinute: sheet?.startMinute ?? (0 as never), lengthMinutes: null },
      );
      const coming = timesOf(rundown).filter(
        ({ entry }) => entry.type === 'milestone' || (entry.type === 'event' && (skipped || !entry.skip)),
      );
      expect(rows).toHaveLength(coming.length);
      const week = 7 * DAY_MINUTES;
      const timed = coming.flatMap(({ entry, start, end, delay }, index) => {
        const shift = delays ? delay : 0;
        const [from, to] = [(start + shift) / 60_000, (end + shift) / 60_000];
        if (entry.type !== 'event' || entry.skip || from > week) return [];
        // A row without any length stands for the room up to the next one.
        return [
          { meant: [from, to > from ? to : null], shown: [times[index]?.start, to > from ? times[index]?.end : null] },
        ];
      });
      expect(timed.map(({ shown }) => shown)).toEqual(timed.map(({ meant }) => meant));
    }),
  );
});
