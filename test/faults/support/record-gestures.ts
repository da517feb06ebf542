/** More gestures: attached files, what the history brings back, and what a bundle brings. */
import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { addPendingForeign } from '@core/transfer/foreign/pending-foreign.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import { bytesOf, ontimeAfternoon, trelloBoard } from '../../support/foreign.ts';
import { at, card, lists, one, some, word } from './picks.ts';
import type { Gestures } from './gestures.ts';
import type { CommandContext } from './picks.ts';

const FILE_KINDS = ['receipt', 'photo', 'other'] as const;

/** One of few owners, so that several files come together on one. */
function owner(hand: CommandContext): OwnerRef {
  const few = { ...hand, a: hand.a % 2 };
  const [task, expense, person] = [card(few), one(few, lists.expenses), one(few, lists.people)];
  const venue: OwnerRef = { ownerTable: 'experiment', ownerId: hand.experimentId };
  const choices: readonly OwnerRef[] = [
    venue,
    ...(task ? [{ ownerTable: 'task' as const, ownerId: task.id }] : []),
    ...(expense ? [{ ownerTable: 'expense' as const, ownerId: expense.id }] : []),
    ...(person ? [{ ownerTable: 'person' as const, ownerId: person.id }] : []),
  ];
  return at(choices, hand.b) ?? venue;
}

function files(hand: CommandContext): readonly string[] {
  const { core, experimentId } = hand;
  return core.query('attachment.list', { experimentId, owner: owner(hand) }).map(({ id }) => id);
}

function file(hand: CommandContext) {
  return one(hand, files);
}

export const RECORD_GESTURES: Gestures = {
  'attachment.add': (hand) => ({
    experimentId: hand.experimentId,
    owner: owner(hand),
    files: [`${word(hand)}.pdf`, '둘.png'].map((name, index) => ({
      name,
      kind: FILE_KINDS[(hand.a + index) % 3] ?? 'other',
      mediaType: 'application/pdf',
      bytes: 1 + hand.b,
      sha256: `${hand.a % 10}`.repeat(64),
    })),
  }),
  'attachment.rename': (hand) => {
    const found = file(hand);
    return found && { ...found, name: `${word(hand)}.pdf` };
  },
  'attachment.describe': (hand) => {
    const found = file(hand);
    return found && { ...found, altText: word(hand) };
  },
  'attachment.retype': (hand) => {
    const found = some(hand, files);
    return found && { ...found, kind: FILE_KINDS[hand.b % 3] ?? 'other' };
  },
  'attachment.remove': (hand) => some(hand, files),
  'attachment.move': (hand) => {
    const found = file(hand);
    return (
      found && {
        experimentId: found.experimentId,
        ids: [found.id],
        place: { at: hand.a % 2 === 0 ? 'start' : 'end' },
      }
    );
  },
  'history.restore': (hand) => {
    const { core, experimentId } = hand;
    const { entries } = core.query('history.list', { experimentId, limit: 50 });
    const entry = at(
      entries.filter(({ undone }) => !undone),
      hand.a,
    );
    const change = at(entry?.changes ?? [], hand.b);
    if (entry === undefined || change === undefined) return null;
    const { table, id } = change;
    return { experimentId, table, id, step: entry.id, when: (hand.a + hand.b) % 2 === 0 ? 'before' : 'after' };
  },
  'history.takeBack': (hand) => {
    const { core, experimentId } = hand;
    const { entries } = core.query('history.list', { experimentId, limit: 50 });
    const entry = at(
      entries.filter(({ undone }) => !undone),
      hand.a,
    );
    return entry === undefined ? null : { scope: experimentId, step: entry.id };
  },
  'history.putBack': (hand) => {
    const { core, experimentId } = hand;
    const gone = core.query('history.trash', { experimentId });
    const things = [...new Set([at(gone, hand.a), at(gone, hand.b)])].flatMap((thing) =>
      thing === undefined || thing.table === 'experiment' ? [] : [{ table: thing.table, id: thing.id }],
    );
    return things.length === 0 ? null : { experimentId, things };
  },
  'bundle.merge': (hand) => {
    const { core, experimentId, token } = hand;
    const keys = core.query('bundle.compare', { token }).differences.map(({ key }) => key);
    const picks = keys.filter((_key, index) => index % (1 + (hand.b % 3)) === hand.a % (1 + (hand.b % 3)));
    return picks.length === 0 ? null : { experimentId, token, picks };
  },
  'foreign.take': ({ experimentId, a, b }) => {
    const opened = readOpened(bytesOf(a % 2 === 0 ? trelloBoard() : ontimeAfternoon()), 'other.json');
    if (opened.kind !== 'foreign') return null;
    const choices = { skipped: b % 2 === 0, delays: b % 3 === 0 };
    return { experimentId, token: addPendingForeign(opened.foreign, 'other.json'), choices, locale: 'ko' };
  },
};
