/** What gestures choose: rows that the library holds, by a few numbers. */
import type { Core } from '@core/core.ts';

/** What a gesture chooses from: numbers of fast-check, read as positions in whatever list there is. */
export interface CommandContext {
  readonly core: Core;
  readonly experimentId: string;
  readonly a: number;
  readonly b: number;
  readonly text: string;
  /** Of a waiting bundle of the same experiment. */
  readonly token: string;
}

export function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

export const lists = {
  people: ({ core, experimentId }: CommandContext) =>
    core.query('person.list', { experimentId }).map(({ person }) => person.id),
  cards: ({ core, experimentId }: CommandContext) =>
    core.query('board.get', { experimentId }).cards.map(({ id }) => id),
  archived: ({ core, experimentId }: CommandContext) =>
    core.query('board.archived', { experimentId }).map(({ id }) => id),
  sheets: ({ core, experimentId }: CommandContext) => core.query('cueSheet.list', { experimentId }).map(({ id }) => id),
  sources: ({ core, experimentId }: CommandContext) =>
    core.query('money.book', { experimentId }).sources.map(({ id }) => id),
  lines: ({ core, experimentId }: CommandContext) =>
    core.query('money.book', { experimentId }).lines.map(({ id }) => id),
  expenses: ({ core, experimentId }: CommandContext) =>
    core.query('money.book', { experimentId }).expenses.map(({ id }) => id),
};

function cues(hand: CommandContext, sheetId: string): readonly string[] {
  return hand.core.query('cueSheet.get', { experimentId: hand.experimentId, sheetId }).cues.map(({ id }) => id);
}

/** A row that is there, with the experiment. */
export function one(hand: CommandContext, list: (hand: CommandContext) => readonly string[], index = hand.a) {
  const id = at(list(hand), index);
  return id === undefined ? null : { experimentId: hand.experimentId, id };
}

export function some(hand: CommandContext, list: (hand: CommandContext) => readonly string[]) {
  const all = list(hand);
  const ids = [...new Set([at(all, hand.a), at(all, hand.b)])].filter((id) => id !== undefined);
  return ids.length === 0 ? null : { experimentId: hand.experimentId, ids };
}

export function moved(hand: CommandContext, list: (hand: CommandContext) => readonly string[]) {
  const row = one(hand, list);
  if (row === null) return null;
  const before = at(list(hand), hand.b);
  const beforeId = before === undefined || before === row.id || hand.b % 5 === 0 ? null : before;
  return { experimentId: hand.experimentId, ids: [row.id], beforeId };
}

/** One of the first cards, so that what one gesture hangs on a card another one finds there. */
export function card(hand: CommandContext) {
  return one(hand, lists.cards, hand.a % 3);
}

export function onCard<T>(
  hand: CommandContext,
  make: (row: { readonly experimentId: string; readonly id: string }) => T,
): T | null {
  const found = card(hand);
  return found && make(found);
}

export function detail(hand: CommandContext) {
  const found = card(hand);
  return found && hand.core.query('task.get', found);
}

export function onSheet<T>(
  hand: CommandContext,
  make: (place: { experimentId: string; sheetId: string }, ids: readonly string[]) => T,
) {
  const sheet = one(hand, lists.sheets, hand.b);
  return sheet && make({ experimentId: hand.experimentId, sheetId: sheet.id }, cues(hand, sheet.id));
}

export function cuesWith(hand: CommandContext) {
  const { core, experimentId } = hand;
  return lists.sheets(hand).flatMap((sheetId) => core.query('cueSheet.get', { experimentId, sheetId }).cues);
}

export function cueIds(hand: CommandContext): readonly string[] {
  return lists.sheets(hand).flatMap((sheetId) => cues(hand, sheetId));
}

export function word({ text, a }: CommandContext): string {
  return `${text.trim()}${a}`;
}

export function duty(hand: CommandContext) {
  const [person, task, cue] = [one(hand, lists.people, hand.b), card(hand), one(hand, cueIds)];
  const target =
    hand.a % 2 === 0 ? task && { kind: 'task' as const, id: task.id } : cue && { kind: 'cue' as const, id: cue.id };
  return person && target && { experimentId: hand.experimentId, target, personId: person.id };
}
