/** One way of making each undoable command's input from what the library holds and a few numbers; null where it does not fit. */
import { PAPER_KINDS } from '@shared/papers/index.ts';
import type { CommandInput, CommandName } from '@shared/contract/index.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { newId } from '../../support/rows.ts';
import { freeWords } from '@shared/domain/cue-people.ts';
import { ANSWERING_ITEMS } from '@shared/domain/gate-items.ts';
import { asCivilDate, asMinuteOfDay } from '@shared/domain/units.ts';
import { at, lists, one, some, moved, onCard, detail, onSheet, cuesWith, cueIds, word, duty } from './picks.ts';
import type { CommandContext } from './picks.ts';

export type Gestures = { readonly [N in CommandName]?: (hand: CommandContext) => CommandInput<N> | null };

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;
const AREAS = ['proposer', 'venue', 'budget', 'run'] as const;
const STATUSES = ['todo', 'doing', 'waiting', 'done'] as const;
const DUTIES = ['lead', 'deputy'] as const;
const CUE_COLUMNS = ['title', 'content', 'minutes', 'sound', 'people', 'section'] as const;

function stage(index: number) {
  return STAGES[index % STAGES.length] ?? 'topic';
}

export const GESTURES: Gestures = {
  'experiment.edit': (hand) => ({
    experimentId: hand.experimentId,
    patch: {
      headCount: hand.a,
      title: word(hand),
      eventDate: asCivilDate(`2026-11-${10 + (hand.b % 20)}`) ?? null,
      eventStart: asMinuteOfDay(600 + hand.b) ?? null,
    },
  }),
  'experiment.editBrief': (hand) => ({ experimentId: hand.experimentId, patch: { answerEffect: hand.text } }),
  'experiment.editClosing': (hand) => ({
    experimentId: hand.experimentId,
    patch: { results: hand.text, actualHeadCount: hand.a },
  }),
  'gate.overrule': (hand) => ({ experimentId: hand.experimentId, stage: stage(hand.a), reason: word(hand) }),
  'gate.makeAgain': (hand) => ({
    experimentId: hand.experimentId,
    item: ANSWERING_ITEMS[hand.a % ANSWERING_ITEMS.length] ?? 'D22',
    locale: 'ko',
  }),
  'gate.reinstate': (hand) => {
    const { overrides } = hand.core.query('experiment.detail', { experimentId: hand.experimentId });
    const override = at(overrides, hand.a);
    return override === undefined ? null : { experimentId: hand.experimentId, stage: override.stage };
  },
  'task.take': (hand) => ({
    experimentId: hand.experimentId,
    cards: [word(hand), hand.text].map((title, at) => ({
      title: title.trim() === '' ? '카드' : title.slice(0, 80),
      notes: '',
      stage: 'prepare',
      area: 'checks',
      status: 'todo',
      place: '',
      dates: { dateKind: 'none' },
      people: at === 0 ? [{ name: '한솔' }] : [],
    })),
  }),
  'checkItem.take': (hand) => {
    const card = at(lists.cards(hand), hand.a);
    if (card === undefined) return null;
    const blank = {
      state: 'open',
      reason: '',
      dueOn: null,
      dueAt: null,
      person: null,
      place: '',
      rightWhen: '',
      proof: '',
    } as const;
    return {
      experimentId: hand.experimentId,
      lines: [
        { ...blank, card: { id: card }, parent: null, text: word(hand), offsetDays: hand.b % 30 },
        { ...blank, card: { id: card }, parent: 0, text: '딸린 줄', offsetDays: null, state: 'done' },
        {
          ...blank,
          card: { title: '새 카드' },
          parent: null,
          text: '새 줄',
          offsetDays: null,
          person: { name: '한솔' },
        },
      ],
    };
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
  'task.shift': (hand) => {
    const cards = some(hand, lists.cards);
    return cards && { ...cards, days: hand.a % 2 === 0 ? 7 : -3 };
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
    return check === undefined ? null : { experimentId: hand.experimentId, id: check.id, patch: { text: word(hand) } };
  },
  'checkItem.toggle': (hand) => {
    const check = at(detail(hand)?.checks ?? [], hand.b);
    return check === undefined ? null : { experimentId: hand.experimentId, id: check.id, done: check.state !== 'done' };
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
  'cueSheet.takeEventTimes': (hand) => onSheet(hand, (place) => place),
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
  'cue.addPeople': (hand) => {
    const words = freeWords(cuesWith(hand)).slice(0, 1 + (hand.a % 2));
    return words.length === 0 ? null : { experimentId: hand.experimentId, words };
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
    choice: documentChoice.parse({ kind: at(PAPER_KINDS, hand.a), settings: { remark: hand.text } }),
  }),
};
