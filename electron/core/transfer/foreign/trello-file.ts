/**
 * A Trello board as it is exported. Only what becomes something here is read; of the actions, which are most of such a file, comments are
 * counted. Lists, cards and lines are brought into the order in which the board shows them.
 */
import { z } from 'zod';
import type { TrelloBoard, TrelloCard, TrelloChecklist } from '@shared/domain/foreign/trello.ts';
import { faultAt, refuseTooMany, refuseTwice, shaped } from './fault.ts';

const MOST = { lists: 500, cards: 5000, checklists: 20_000, labels: 1000, members: 2000 } as const;
const MOST_ITEMS = 1000;

const id = z.string().min(1).max(100);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const moment = z.iso
  .datetime()
  .refine((value) => value >= '1900' && value < '3000')
  .nullish()
  .transform((value) => value ?? null);
const pos = z.number().default(0);
const closed = z
  .boolean()
  .nullish()
  .transform((value) => value === true);
const ids = z.array(id).max(MOST_ITEMS).default([]);

const board = z.object({
  name: text,
  desc: text,
  lists: z.array(z.object({ id, name: text, closed, pos })),
  labels: z.array(z.object({ id, name: text })).default([]),
  members: z.array(z.object({ id, fullName: text, username: text })).default([]),
  cards: z.array(
    z.object({
      id,
      name: text,
      desc: text,
      idList: id,
      closed,
      start: moment,
      due: moment,
      dueComplete: closed,
      idLabels: ids,
      idMembers: ids,
      idChecklists: ids,
      pos,
      attachments: z
        .array(z.object({ name: text, url: text, isUpload: closed }))
        .max(MOST_ITEMS)
        .default([]),
      customFieldItems: z.array(z.unknown()).default([]),
    }),
  ),
  checklists: z
    .array(
      z.object({
        id,
        name: text,
        idCard: id,
        pos,
        checkItems: z
          .array(
            z.object({
              name: text,
              state: z.enum(['complete', 'incomplete']).default('incomplete'),
              due: moment,
              idMember: id.nullish().transform((value) => value ?? null),
              pos,
            }),
          )
          .max(MOST_ITEMS)
          .default([]),
      }),
    )
    .default([]),
});
type Read = z.output<typeof board>;

export function isTrello(json: object): boolean {
  return 'lists' in json && Array.isArray(json.lists) && 'cards' in json && Array.isArray(json.cards);
}

/** Throws `foreign.*` and `bundle.invalid` with the place in the file. */
export function readTrello(json: object): TrelloBoard {
  const lists = new Map<string, unknown>(Object.entries(json));
  for (const [list, max] of Object.entries(MOST)) refuseTooMany(list, lists.get(list), max);
  const { actions, ...rest } = { actions: null, ...json };
  const read = shaped(board, rest);
  for (const list of Object.keys(MOST) as (keyof typeof MOST)[]) refuseTwice(list, read[list]);
  const checklists = checklistsByCard(read);
  const ranked = new Map(read.lists.toSorted(byPos).map((list, index) => [list.id, index]));
  const labels = new Set(read.labels.map((label) => label.id));
  for (const [index, { idList, idLabels }] of read.cards.entries()) {
    if (!ranked.has(idList)) throw faultAt('foreign.dangling', `cards[${index}].idList`);
    const lost = idLabels.findIndex((labelId) => !labels.has(labelId));
    if (lost >= 0) throw faultAt('foreign.dangling', `cards[${index}].idLabels[${lost}]`);
  }
  return {
    name: read.name,
    desc: read.desc,
    lists: read.lists.toSorted(byPos).map(({ id: listId, name, closed: isClosed }) => ({
      id: listId,
      name,
      closed: isClosed,
    })),
    labels: read.labels,
    members: read.members.map(({ id: memberId, fullName, username }) => ({
      id: memberId,
      name: fullName.trim() || username.trim(),
    })),
    cards: read.cards
      .toSorted((one, other) => (ranked.get(one.idList) ?? 0) - (ranked.get(other.idList) ?? 0) || byPos(one, other))
      .map((card) => cardOf(card, checklists.get(card.id) ?? [])),
    comments: commentsIn(actions),
  };
}

function byPos(one: { readonly pos: number }, other: { readonly pos: number }): number {
  return one.pos - other.pos;
}

function cardOf(card: Read['cards'][number], checklists: Read['checklists']): TrelloCard {
  const { idList, dueComplete, idLabels, idMembers, customFieldItems, attachments, ...rest } = card;
  return {
    id: rest.id,
    name: rest.name,
    desc: rest.desc,
    closed: rest.closed,
    start: rest.start,
    due: rest.due,
    listId: idList,
    done: dueComplete,
    labelIds: idLabels,
    memberIds: idMembers,
    customFields: customFieldItems.length,
    attachments,
    checklists: checklists.toSorted(byPos).map(({ name, checkItems }): TrelloChecklist => ({
      name,
      items: checkItems.toSorted(byPos).map((item) => ({
        name: item.name,
        done: item.state === 'complete',
        due: item.due,
        memberId: item.idMember,
      })),
    })),
  };
}

/** Cards and checklists name each other: both must say the same. */
function checklistsByCard({ cards, checklists }: Read): ReadonlyMap<string, Read['checklists']> {
  const owners = new Map(checklists.map(({ id: checklistId, idCard }) => [checklistId, idCard]));
  const byCard = new Map<string, Read['checklists']>(cards.map((card) => [card.id, []]));
  for (const [index, card] of cards.entries()) {
    for (const [position, checklistId] of card.idChecklists.entries()) {
      const owner = owners.get(checklistId);
      const place = `cards[${index}].idChecklists[${position}]`;
      if (owner === undefined) throw faultAt('foreign.dangling', place);
      if (owner !== card.id) throw faultAt('foreign.circular', place);
    }
  }
  for (const [index, checklist] of checklists.entries()) {
    const own = byCard.get(checklist.idCard);
    if (own === undefined) throw faultAt('foreign.dangling', `checklists[${index}].idCard`);
    own.push(checklist);
  }
  return byCard;
}

function commentsIn(actions: unknown): number {
  if (!Array.isArray(actions)) return 0;
  return actions.filter(
    (action: unknown) =>
      typeof action === 'object' && action !== null && 'type' in action && action.type === 'commentCard',
  ).length;
}
