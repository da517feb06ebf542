/** The five gestures of every table that declares them, made from its declaration: a new table is played without a word here. */
import { FLOOR_LAYOUTS } from '@shared/domain/floor/layouts.ts';
import { blankFields, fieldsOf, ownersIn } from '@shared/entities/derive.ts';
import { DECLARED, PRODUCT } from '@shared/entities/index.ts';
import type { Field } from '@shared/entities/fields.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import { at, cueIds, lists, moved, one, some, word } from './picks.ts';
import type { CommandContext } from './picks.ts';
import type { Gestures } from './gestures.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Ids of the rows that a reference may lead to; empty where the table is none of those that are played. */
function idsOf(hand: CommandContext, table: string): readonly string[] {
  if (table === 'task') return lists.cards(hand);
  const known = PRODUCT.gestureTables.find((name) => name === table);
  if (known === undefined) return [];
  const rows = hand.core.call(`${known}.rows`, { experimentId: hand.experimentId }) as readonly {
    readonly id: string;
  }[];
  return rows.map(({ id }) => id);
}

/** The table that owns such a row: a person where it may, else the first that may own one. */
function ownerOf(table: GestureTable): string {
  const ownership = Object.values(PRODUCT.declarationOf(table).fields).find(({ ownedBy }) => ownedBy)?.ownedBy;
  const owners = ownership === undefined ? [] : ownersIn(DECLARED, ownership);
  return owners.find((owner) => owner === 'person') ?? owners[0] ?? '';
}

/** What a field must hold that has no blank; undefined where nothing is there that it could point at. */
function needed(hand: CommandContext, table: GestureTable, { kind, target, ownedBy }: Field): unknown {
  switch (kind) {
    case 'text':
      return word(hand);
    case 'day':
      return `2026-10-${10 + (hand.b % 20)}`;
    case 'instant':
      return `2026-10-10T0${hand.b % 10}:00:00.000Z`;
    case 'code':
      return ownerOf(table);
    case 'ref':
      return at(idsOf(hand, ownedBy === undefined ? (target ?? '') : ownerOf(table)), hand.b);
    default:
      return hand.b % 5;
  }
}

function newRow(hand: CommandContext, table: GestureTable): Fields | null {
  const declaration = PRODUCT.declarationOf(table);
  const entered = fieldsOf(declaration).filter(([, { kind, fixed }]) => fixed !== true && kind !== 'rank');
  const must = entered.filter(([, { blank }]) => blank === undefined);
  const given = must.map(([name, field]) => [name, needed(hand, table, field)] as const);
  if (given.some(([, value]) => value === undefined)) return null;
  // A row without any name is refused by most tables.
  const named = declaration.name.filter((name) => PRODUCT.fieldOf(table, name)?.kind === 'text');
  const texts = named.map((name) => [name, word(hand)] as const);
  const { id: _id, experimentId: _experimentId, ...blank } = blankFields(declaration);
  return { ...blank, ...Object.fromEntries([...texts, ...given]) };
}

/** Another text in the first field that takes one, or another place for what the row points at. */
function patchOf(hand: CommandContext, table: GestureTable): Fields {
  const fields = fieldsOf(PRODUCT.declarationOf(table)).filter(([, { fixed }]) => fixed !== true);
  const first = fields.find(([, { kind }]) => kind === 'text');
  const choice = fields.find(([, { kind }]) => kind === 'choice');
  if (first !== undefined) return { [first[0]]: word(hand) };
  const options = (choice?.[1].schema as { readonly options?: readonly unknown[] } | undefined)?.options ?? [];
  return choice === undefined ? {} : { [choice[0]]: at(options, hand.b) };
}

function gesturesOf(table: GestureTable): Readonly<Record<string, (hand: CommandContext) => unknown>> {
  const rows = (hand: CommandContext) => idsOf(hand, table);
  const patches = (hand: CommandContext) => {
    const row = one(hand, rows);
    return row === null ? [] : [{ id: row.id, patch: patchOf(hand, table) }];
  };
  return {
    [`${table}.add`]: (hand) => {
      const row = newRow(hand, table);
      return row && { experimentId: hand.experimentId, rows: [row], beforeId: at(rows(hand), hand.a) ?? null };
    },
    [`${table}.edit`]: (hand) => {
      const changed = patches(hand);
      return changed.length === 0 ? null : { experimentId: hand.experimentId, patches: changed };
    },
    [`${table}.paste`]: (hand) => {
      const row = newRow(hand, table);
      return row && { experimentId: hand.experimentId, patches: patches(hand), rows: [row] };
    },
    [`${table}.remove`]: (hand) => some(hand, rows),
    [`${table}.move`]: (hand) => moved(hand, rows),
  };
}

/** Those that are written by hand, which know more of their tables, go before. */
export const ROW_GESTURES: Gestures = Object.assign({}, ...PRODUCT.gestureTables.map(gesturesOf));

const rowsOf = (table: GestureTable) => (hand: CommandContext) => idsOf(hand, table);

function atDoor(hand: CommandContext) {
  return at(hand.core.query('door.log', { experimentId: hand.experimentId }), hand.a) ?? null;
}

interface PressedRun {
  /** The record that was begun last. */
  readonly after: string | null;
  readonly cueId: string | null;
}

/** A press on the run that began last; null where nothing runs, or nothing can be pressed. */
function onRun<T extends object>(hand: CommandContext, press: (run: PressedRun) => T | null) {
  const { core, experimentId } = hand;
  const run = core.query('run.rows', { experimentId }).at(-1);
  if (run === undefined) return null;
  const records = core.query('cueRun.rows', { experimentId }).filter(({ runId }) => runId === run.id);
  const after = records.findLast(({ startedAt }) => startedAt !== null)?.id ?? null;
  const input = press({ after, cueId: at(cueIds(hand), hand.b) ?? null });
  return input && { experimentId, runId: run.id, ...input };
}

/** Commands about rows of these tables beyond the five. */
export const BEYOND_ROWS: Gestures = {
  'task.hang': (hand) => {
    const card = one(hand, lists.cards);
    const anchorDateId = at(idsOf(hand, 'namedDate'), hand.b) ?? null;
    const anchor = anchorDateId === null || hand.a % 2 === 0 ? 'event' : 'named';
    return (
      card && {
        ...card,
        hanging: {
          anchor,
          anchorDateId: anchor === 'named' ? anchorDateId : null,
          offsetDays: hand.b - 20,
          dayKind: hand.a % 3 === 0 ? 'working' : 'calendar',
          roll: hand.b % 2 === 0 ? 'before' : 'none',
        },
      }
    );
  },
  'task.pin': (hand) => some(hand, lists.cards),
  'task.follow': (hand) => some(hand, lists.cards),
  'meetingDecision.toCard': (hand) => one(hand, rowsOf('meetingDecision')),
  'budgetLine.followCounts': (hand) => some(hand, lists.lines),
  'topic.choose': (hand) => {
    const proposal = one(hand, rowsOf('proposal'));
    return proposal && { experimentId: proposal.experimentId, proposalId: proposal.id, reason: hand.text };
  },
  'cateringOrder.toBudget': (hand) => {
    const order = one(hand, rowsOf('cateringOrder'));
    return order && { experimentId: order.experimentId, orderId: order.id, category: word(hand), unit: '식' };
  },
  'payment.pay': (hand) => {
    const payment = one(hand, rowsOf('payment'));
    return payment && { experimentId: payment.experimentId, ids: [payment.id], on: '2026-11-25' };
  },
  'participation.import': (hand) => ({
    experimentId: hand.experimentId,
    rows: [
      { name: word(hand), group: hand.b % 2 === 0 ? word(hand) : '', companions: hand.b % 3 },
      { nickname: hand.text.trim() === '' ? '지원자' : word(hand), via: '온라인' },
    ],
  }),
  'participation.draw': (hand) => ({
    experimentId: hand.experimentId,
    seed: String(hand.a),
    criteria: '',
    drawnOn: null,
    drawnBy: '',
    parts: [{ groupId: null, places: hand.b % 5 }],
  }),
  'floorPlan.seat': (hand) => {
    const plan = one(hand, rowsOf('floorPlan'));
    return (
      plan && {
        experimentId: plan.experimentId,
        planId: plan.id,
        layout: at(FLOOR_LAYOUTS, hand.a) ?? 'theatre',
        seats: hand.b % 4 === 0 ? null : 1 + hand.b,
      }
    );
  },
  'door.arrive': (hand) => {
    const person = one(hand, lists.people);
    return (
      person && {
        experimentId: person.experimentId,
        personId: person.id,
        companions: hand.b % 4,
        tagGiven: hand.b % 2 === 0,
        source: 'code',
      }
    );
  },
  'door.leave': (hand) => {
    const entry = atDoor(hand);
    return entry && { experimentId: hand.experimentId, key: entry.personId ?? entry.subject };
  },
  'door.give': (hand) => {
    const entry = atDoor(hand);
    const [marker] = hand.core.query('optOutMarker.rows', { experimentId: hand.experimentId });
    return (
      entry && {
        experimentId: hand.experimentId,
        key: entry.personId ?? entry.subject,
        markerId: marker?.id ?? null,
        tagGiven: hand.b % 2 === 0,
      }
    );
  },
  'door.undo': (hand) => {
    const entry = atDoor(hand);
    return entry && { experimentId: hand.experimentId, entryId: entry.id };
  },
  'door.walkIn': (hand) => ({
    experimentId: hand.experimentId,
    name: hand.b % 2 === 0 ? word(hand) : '',
    label: '현장 방문',
    kind: hand.b % 3 === 0 ? 'guest' : 'participant',
    portrait: 'refused',
    companions: hand.a % 3,
  }),
  'surveySheet.store': (hand) => {
    const sheet = one(hand, rowsOf('surveySheet'));
    const isNew = sheet === null || hand.a % 3 > 0;
    return {
      experimentId: hand.experimentId,
      sheetId: isNew ? null : sheet.id,
      source: 'paper',
      note: hand.text,
      answers: idsOf(hand, 'surveyQuestion').map((questionId) => ({ questionId, picked: '', text: word(hand) })),
    };
  },
  'surveyTally.store': (hand) => {
    const tally = one(hand, rowsOf('surveyTally'));
    const questions = hand.core.query('surveyQuestion.rows', { experimentId: hand.experimentId });
    const scales = questions.filter(({ kind }) => kind === 'scale5');
    return {
      experimentId: hand.experimentId,
      tallyId: tally === null || hand.a % 3 > 0 ? null : tally.id,
      sheets: 20 + (hand.b % 20),
      note: word(hand),
      counts: scales.flatMap(({ id }) =>
        [1, 2, 3, 4, 5].map((option) => ({ questionId: id, option, count: (hand.a + option) % 4 })),
      ),
    };
  },
  'surveySheet.take': (hand) => ({
    experimentId: hand.experimentId,
    questions: hand.a % 2 === 0 ? [] : [{ key: 'new', text: word(hand), kind: 'text', options: '' }],
    sheets: [
      {
        at: null,
        answers: [...idsOf(hand, 'surveyQuestion'), ...(hand.a % 2 === 0 ? [] : ['new'])].map((question) => ({
          question,
          picked: '',
          text: word(hand),
        })),
      },
    ],
  }),
  'filming.beginWritten': (hand) => ({
    experimentId: hand.experimentId,
    tasks: [{ title: word(hand), notes: hand.text, stage: 'prepare', offsetDays: -(hand.b % 30) }],
    deliverables: hand.b % 2 === 0 ? [] : [{ title: word(hand), kind: 'imageDesign' }],
  }),
  'publicity.place': (hand) => {
    const item = one(hand, rowsOf('publicityItem'));
    const channel = one(hand, rowsOf('channel'));
    return (
      item && {
        experimentId: item.experimentId,
        itemId: item.id,
        placementId: null,
        day: hand.b % 2 === 0 ? '2026-11-25' : null,
        channelId: hand.a % 2 === 0 ? (channel?.id ?? null) : null,
      }
    );
  },
  'day.start': (hand) => {
    const sheet = one(hand, lists.sheets);
    return sheet && { experimentId: sheet.experimentId, sheetId: sheet.id };
  },
  'day.next': (hand) => onRun(hand, ({ after }) => ({ after })),
  'day.skip': (hand) => onRun(hand, ({ cueId }) => (cueId === null ? null : { cueId })),
  'day.hold': (hand) => onRun(hand, () => ({})),
  'day.undoPress': (hand) => onRun(hand, () => ({})),
  'day.end': (hand) => onRun(hand, () => ({})),
  'day.writePlan': (hand) => onRun(hand, () => ({})),
  'day.setGive': (hand) => {
    const cue = one(hand, cueIds);
    return cue && { experimentId: cue.experimentId, patches: [{ cueId: cue.id, canGive: hand.b % 20 }] };
  },
  'venue.choose': (hand) => {
    const venue = one(hand, rowsOf('venue'));
    return (
      venue && {
        experimentId: venue.experimentId,
        venueId: venue.id,
        state: hand.b % 2 === 0 ? 'held' : 'booked',
        reason: hand.text,
        line: word(hand),
      }
    );
  },
  'venue.budgetPrice': (hand) => {
    const venue = one(hand, rowsOf('venue'));
    return (
      venue && {
        experimentId: venue.experimentId,
        venueId: venue.id,
        category: '',
        subcategory: '',
        item: word(hand),
      }
    );
  },
  'duty.begin': (hand) => ({
    experimentId: hand.experimentId,
    posts: [
      { title: word(hand), kind: 'reception' },
      { title: '비상', kind: 'emergency' },
    ],
    span: hand.b % 3 === 0 ? null : { from: 600 + hand.b, to: 900 + hand.b },
  }),
};
