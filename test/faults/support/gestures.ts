/** One way of making each undoable command's input from what the library holds and a few numbers; null where it does not fit. */
import type { Core } from '@core/core.ts';
import type { CommandInput, CommandName } from '@shared/contract/index.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { newId } from '../../support/rows.ts';
import { asCivilDate } from '@shared/domain/units.ts';

/** What a gesture chooses from: numbers of fast-check, read as positions in whatever list there is. */
export interface Hand {
  readonly core: Core;
  readonly experimentId: string;
  readonly a: number;
  readonly b: number;
  readonly text: string;
  /** Of a waiting bundle of the same experiment. */
  readonly token: string;
}

export type Gestures = { readonly [N in CommandName]?: (hand: Hand) => CommandInput<N> | null };

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;
const AREAS = ['proposer', 'venue', 'budget', 'run'] as const;
const STATUSES = ['todo', 'doing', 'waiting', 'done'] as const;
const DUTIES = ['lead', 'deputy'] as const;
const CUE_COLUMNS = ['title', 'content', 'minutes', 'sound', 'note', 'section'] as const;
const KINDS = ['cueSheet', 'roleTable', 'settlement'] as const;

export function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

function stage(index: number) {
  return STAGES[index % STAGES.length] ?? 'topic';
}

export const lists = {
  people: ({ core, experimentId }: Hand) => core.query('person.list', { experimentId }).map(({ person }) => person.id),
  cards: ({ core, experimentId }: Hand) => core.query('board.get', { experimentId }).cards.map(({ id }) => id),
  archived: ({ core, experimentId }: Hand) => core.query('board.archived', { experimentId }).map(({ id }) => id),
  sheets: ({ core, experimentId }: Hand) => core.query('cueSheet.list', { experimentId }).map(({ id }) => id),
  sources: ({ core, experimentId }: Hand) => core.query('money.book', { experimentId }).sources.map(({ id }) => id),
  lines: ({ core, experimentId }: Hand) => core.query('money.book', { experimentId }).lines.map(({ id }) => id),
  expenses: ({ core, experimentId }: Hand) => core.query('money.book', { experimentId }).expenses.map(({ id }) => id),
};

function cues(hand: Hand, sheetId: string): readonly string[] {
  return hand.core.query('cueSheet.get', { experimentId: hand.experimentId, sheetId }).cues.map(({ id }) => id);
}

/** A row that is there, with the experiment. */
export function one(hand: Hand, list: (hand: Hand) => readonly string[], index = hand.a) {
  const id = at(list(hand), index);
  return id === undefined ? null : { experimentId: hand.experimentId, id };
}

export function some(hand: Hand, list: (hand: Hand) => readonly string[]) {
  const all = list(hand);
  const ids = [...new Set([at(all, hand.a), at(all, hand.b)])].filter((id) => id !== undefined);
  return ids.length === 0 ? null : { experimentId: hand.experimentId, ids };
}

function moved(hand: Hand, list: (hand: Hand) => readonly string[]) {
  const row = one(hand, list);
  if (row === null) return null;
  const before = at(list(hand), hand.b);
  const beforeId = before === undefined || before === row.id || hand.b % 5 === 0 ? null : before;
  return { experimentId: hand.experimentId, ids: [row.id], beforeId };
}

/** One of the first cards, so that what one gesture hangs on a card another one finds there. */
export function card(hand: Hand) {
  return one(hand, lists.cards, hand.a % 3);
}

function onCard<T>(hand: Hand, make: (row: { readonly experimentId: string; readonly id: string }) => T): T | null {
  const found = card(hand);
  return found && make(found);
}

function detail(hand: Hand) {
  const found = card(hand);
  return found && hand.core.query('task.get', found);
}

function onSheet<T>(hand: Hand, make: (place: { experimentId: string; sheetId: string }, ids: readonly string[]) => T) {
  const sheet = one(hand, lists.sheets, hand.b);
  return sheet && make({ experimentId: hand.experimentId, sheetId: sheet.id }, cues(hand, sheet.id));
}

function cueIds(hand: Hand): readonly string[] {
  return lists.sheets(hand).flatMap((sheetId) => cues(hand, sheetId));
}

export function word({ text, a }: Hand): string {
  return `${text.trim()}${a}`;
}

function duty(hand: Hand) {
  const [person, task, cue] = [one(hand, lists.people, hand.b), card(hand), one(hand, cueIds)];
  const target =
    hand.a % 2 === 0 ? task && { kind: 'task' as const, id: task.id } : cue && { kind: 'cue' as const, id: cue.id };
  return person && target && { experimentId: hand.experimentId, target, personId: person.id };
}

export const GESTURES: Gestures = {
  'experiment.edit': (hand) => ({
    experimentId: hand.experimentId,
    patch: { headCount: hand.a, title: word(hand), eventDate: asCivilDate(`2026-11-${10 + (hand.b % 20)}`) ?? null },
  }),
  'experiment.editBrief': (hand) => ({ experimentId: hand.experimentId, patch: { answerEffect: hand.text } }),
  'experiment.editClosing': (hand) => ({
    experimentId: hand.experimentId,
    patch: { results: hand.text, actualHeadCount: hand.a },
  }),
  'gate.overrule': (hand) => ({ experimentId: hand.experimentId, stage: stage(hand.a), reason: word(hand) }),
  'gate.reinstate': (hand) => {
    const { overrides } = hand.core.query('experiment.detail', { experimentId: hand.experimentId });
    const override = at(overrides, hand.a);
    return override === undefined ? null : { experimentId: hand.experimentId, stage: override.stage };
  },
  'task.create': (hand) => ({
    experimentId: hand.experimentId,
    title: word(hand),
    stage: stage(hand.a),
    area: AREAS[hand.b % 4] ?? 'run',
    leadId: hand.b % 2 === 0 ? (at(lists.people(hand), hand.a) ?? null) : null,
  }),
  'task.edit': (hand) =>
    onCard(hand, (card) => ({
      ...card,
      patch: { title: word(hand), notes: hand.text, status: STATUSES[hand.b % 4] ?? 'todo' },
    })),
  'task.move': (hand) => {
    const cards = some(hand, lists.cards);
    const target = at(lists.cards(hand), hand.a + hand.b);
    if (cards === null || target === undefined || cards.ids.includes(target)) return null;
    return { ...cards, to: { stage: stage(hand.b) }, place: hand.b % 2 === 0 ? { before: target } : { after: target } };
  },
  'task.bulkEdit': (hand) => {
    const cards = some(hand, lists.cards);
    return cards && { ...cards, patch: { status: STATUSES[hand.a % 4] ?? 'todo', dates: { dateKind: 'tbd' } } };
  },
  'task.archive': (hand) => some(hand, lists.cards),
  'task.unarchive': (hand) => some(hand, lists.archived),
  'task.remove': (hand) => some(hand, lists.cards),
  'task.duplicate': (hand) => some(hand, lists.cards),
  'task.assign': (hand) => {
    const cards = some(hand, lists.cards);
    const person = one(hand, lists.people, hand.b);
    return (
      cards && {
        ...cards,
        person: person ? { id: person.id } : { name: word(hand) },
        duty: DUTIES[hand.a % 2] ?? 'lead',
      }
    );
  },
  'task.unassign': (hand) => {
    const found = detail(hand)?.assignments[0];
    return found === undefined
      ? null
      : { experimentId: hand.experimentId, ids: [found.taskId], personId: found.personId };
  },
  'checkItem.add': (hand) =>
    onCard(hand, ({ experimentId, id }) => ({ experimentId, taskId: id, texts: [word(hand), `둘 ${hand.b}`] })),
  'checkItem.edit': (hand) => {
    const check = at(detail(hand)?.checks ?? [], hand.b);
    return check === undefined ? null : { experimentId: hand.experimentId, id: check.id, text: word(hand) };
  },
  'checkItem.toggle': (hand) => {
    const check = at(detail(hand)?.checks ?? [], hand.b);
    return check === undefined ? null : { experimentId: hand.experimentId, id: check.id, done: !check.done };
  },
  'checkItem.move': (hand) => {
    const check = at(detail(hand)?.checks ?? [], hand.b);
    return check === undefined
      ? null
      : { experimentId: hand.experimentId, id: check.id, place: { at: hand.a % 2 === 0 ? 'start' : 'end' } };
  },
  'checkItem.remove': (hand) => {
    const check = at(detail(hand)?.checks ?? [], hand.b);
    return check === undefined ? null : { experimentId: hand.experimentId, id: check.id };
  },
  'taskLink.add': (hand) =>
    onCard(hand, ({ experimentId, id }) => ({
      experimentId,
      taskId: id,
      url: `https://example.org/${hand.a}`,
      label: hand.text,
    })),
  'taskLink.edit': (hand) => {
    const link = at(detail(hand)?.links ?? [], hand.b);
    return link === undefined ? null : { experimentId: hand.experimentId, id: link.id, patch: { label: word(hand) } };
  },
  'taskLink.remove': (hand) => {
    const link = at(detail(hand)?.links ?? [], hand.b);
    return link === undefined ? null : { experimentId: hand.experimentId, id: link.id };
  },
  'cueSheet.create': (hand) => ({ experimentId: hand.experimentId, title: word(hand) }),
  'cueSheet.rename': (hand) => onSheet(hand, (place) => ({ ...place, title: word(hand) })),
  'cueSheet.duplicate': (hand) => onSheet(hand, (place) => ({ ...place, title: word(hand) })),
  'cueSheet.remove': (hand) => onSheet(hand, (place) => place),
  'cueSheet.move': (hand) => {
    const sheet = one(hand, lists.sheets);
    return sheet && { experimentId: hand.experimentId, sheetId: sheet.id, beforeId: null };
  },
  'cueSheet.edit': (hand) =>
    onSheet(hand, (place) => ({
      ...place,
      patch: {
        lengthMinutes: 1 + hand.a,
        columns: [{ key: `custom:${1 + (hand.b % 2)}`, title: word(hand), width: 100, hidden: false }],
      },
    })),
  'cueSheet.useTemplate': (hand) => (hand.a % 4 === 0 ? onSheet(hand, (place) => ({ ...place, locale: 'ko' })) : null),
  'cue.insert': (hand) =>
    onSheet(hand, (place, ids) => ({
      ...place,
      beforeId: at(ids, hand.a) ?? null,
      rows: [
        { id: newId(), cells: { content: word(hand) } },
        { id: newId(), cells: { content: hand.text } },
      ],
    })),
  'cue.setCells': (hand) =>
    onSheet(hand, (place, ids) => {
      const cueId = at(ids, hand.a);
      const column = CUE_COLUMNS[hand.b % CUE_COLUMNS.length] ?? 'title';
      return cueId === undefined
        ? null
        : { ...place, cells: [{ cueId, column, value: column === 'minutes' ? '9' : hand.text }] };
    }),
  'cue.paste': (hand) =>
    onSheet(hand, (place, ids) => ({
      ...place,
      startCueId: at(ids, hand.a) ?? null,
      columns: ['title', 'minutes'],
      matrix: [
        [word(hand), '5'],
        [null, '6'],
      ],
    })),
  'cue.move': (hand) =>
    onSheet(hand, (place, ids) => {
      const cue = one(hand, cueIds);
      const before = at(ids, hand.b);
      return cue && { ...place, ids: [cue.id], beforeId: before === undefined || before === cue.id ? null : before };
    }),
  'cue.remove': (hand) => some(hand, cueIds),
  'cue.duplicate': (hand) =>
    onSheet(hand, ({ experimentId }, ids) => {
      const cue = at(ids, hand.a);
      return cue === undefined ? null : { experimentId, ids: [cue] };
    }),
  'cue.pin': (hand) => {
    const cue = one(hand, cueIds);
    return cue && { experimentId: hand.experimentId, cueId: cue.id, start: hand.b % 3 === 0 ? null : 500 + hand.b };
  },
  'cue.unpin': (hand) => some(hand, cueIds),
  'person.add': (hand) => ({
    experimentId: hand.experimentId,
    rows: [{ nickname: word(hand) }],
    beforeId: at(lists.people(hand), hand.b) ?? null,
  }),
  'person.edit': (hand) => {
    const person = one(hand, lists.people);
    return (
      person && {
        experimentId: hand.experimentId,
        patches: [{ id: person.id, patch: { nickname: word(hand), notes: hand.text } }],
      }
    );
  },
  'person.paste': (hand) => {
    const person = one(hand, lists.people);
    const patches = person ? [{ id: person.id, patch: { affiliation: hand.text } }] : [];
    return { experimentId: hand.experimentId, patches, rows: [{ name: word(hand) }] };
  },
  'person.remove': (hand) => some(hand, lists.people),
  'person.move': (hand) => moved(hand, lists.people),
  'role.assign': (hand) => {
    const found = duty(hand);
    return found && { ...found, duty: DUTIES[hand.b % 2] ?? 'lead' };
  },
  'role.unassign': (hand) => {
    const found = detail(hand)?.assignments[0];
    if (found === undefined) return null;
    return { experimentId: hand.experimentId, target: { kind: 'task', id: found.taskId }, personId: found.personId };
  },
  'role.set': (hand) => {
    const found = duty(hand);
    if (found === null) return null;
    const { target, personId } = found;
    const people = [{ id: personId }, { name: word(hand) }];
    return { experimentId: hand.experimentId, changes: [{ target, duty: DUTIES[hand.b % 2] ?? 'lead', people }] };
  },
  'fundingSource.add': (hand) => ({
    experimentId: hand.experimentId,
    rows: [{ name: word(hand), kind: 'own', amount: hand.a }],
  }),
  'fundingSource.edit': (hand) => {
    const row = one(hand, lists.sources);
    return row && { experimentId: hand.experimentId, patches: [{ id: row.id, patch: { amount: hand.b } }] };
  },
  'fundingSource.paste': (hand) => ({
    experimentId: hand.experimentId,
    patches: [],
    rows: [{ name: word(hand), kind: 'own' }],
  }),
  'fundingSource.remove': (hand) => some(hand, lists.sources),
  'fundingSource.move': (hand) => moved(hand, lists.sources),
  'budgetLine.add': (hand) => ({
    experimentId: hand.experimentId,
    rows: [
      {
        category: 'c',
        item: word(hand),
        unitPrice: hand.a * 100,
        quantity: hand.b,
        times: 1,
        sourceId: at(lists.sources(hand), hand.a) ?? null,
      },
    ],
  }),
  'budgetLine.edit': (hand) => {
    const row = one(hand, lists.lines);
    return (
      row && {
        experimentId: hand.experimentId,
        patches: [{ id: row.id, patch: { quantity: hand.b, sourceId: at(lists.sources(hand), hand.b) ?? null } }],
      }
    );
  },
  'budgetLine.paste': (hand) => ({
    experimentId: hand.experimentId,
    patches: [],
    rows: [{ category: 'd', item: word(hand) }],
  }),
  'budgetLine.remove': (hand) => some(hand, lists.lines),
  'budgetLine.move': (hand) => {
    const move = moved(hand, lists.lines);
    return move && { ...move, ...(hand.a % 2 === 0 ? { patch: { category: word(hand) } } : {}) };
  },
  'expense.add': (hand) => ({
    experimentId: hand.experimentId,
    rows: [
      {
        description: word(hand),
        total: hand.a * 11,
        supply: hand.a * 10,
        vat: hand.a,
        lineId: at(lists.lines(hand), hand.b) ?? null,
      },
    ],
  }),
  'expense.edit': (hand) => {
    const row = one(hand, lists.expenses);
    return (
      row && {
        experimentId: hand.experimentId,
        patches: [{ id: row.id, patch: { payee: hand.text, lineId: at(lists.lines(hand), hand.b) ?? null } }],
      }
    );
  },
  'expense.paste': (hand) => {
    const row = one(hand, lists.expenses);
    const patches = row ? [{ id: row.id, patch: { payee: word(hand) } }] : [];
    return { experimentId: hand.experimentId, patches, rows: [{ description: word(hand) }] };
  },
  'expense.remove': (hand) => some(hand, lists.expenses),
  'expense.move': (hand) => moved(hand, lists.expenses),
  'document.configure': (hand) => ({
    experimentId: hand.experimentId,
    choice: documentChoice.parse({ kind: KINDS[hand.a % 3], settings: { remark: hand.text } }),
  }),
};
