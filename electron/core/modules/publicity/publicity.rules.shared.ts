/** What posts and releases must hold beyond their declarations: nothing goes out that gives a hidden purpose away, or shows who said no. */
import { refusalOf } from '@shared/domain/publicity/publicity-issues.ts';
import { tellingWord, tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { factsNow, peopleIn, portraitsOf, textsOfItem } from './publicity-facts.shared.ts';

type Item = Entity<'publicityItem'>;

function assertMayGo(work: UnitOfWork, item: Item, texts: readonly string[]): void {
  const event = work.get('experiment', item.experimentId);
  const facts = { ...item, texts, people: peopleIn(work, 'publicityItem', item.id) };
  const refusal = refusalOf(facts, tellingWordsOf(event), portraitsOf(work, item.experimentId));
  if (refusal === null) return;
  if (refusal.kind === 'tells') throw new AppError('publicity.tellsPurpose', { word: refusal.word });
  const names = refusal.people.map((id) => {
    const { nickname, name } = work.get('person', id);
    return nickname || name;
  });
  throw new AppError('publicity.notCleared', { names: names.join(', ') });
}

export const publicityItemRules: RowRules<'publicityItem'> = {
  complete(item, _at, work) {
    const stored = work.find('publicityItem', item.id);
    const isSame =
      stored !== undefined &&
      stored.state === item.state &&
      stored.title === item.title &&
      stored.body === item.body &&
      stored.shownReason === item.shownReason;
    // What was posted before the purpose was hidden can still be noted upon; the list says that it must come down.
    if (!isSame) assertMayGo(work, item, textsOfItem(work, item));
    return item;
  },
};

/** A post keeps the facts as they are on the day on which it goes out; the item is posted with its first place. */
export const itemChannelRules: RowRules<'itemChannel'> = {
  complete(placement, _at, work) {
    const stored = work.find('itemChannel', placement.id);
    const item = work.get('publicityItem', placement.itemId);
    const isOut = placement.postedOn !== null;
    if (isOut && (stored?.postedOn ?? null) === null) {
      assertMayGo(work, { ...item, state: 'posted' }, [...textsOfItem(work, item), placement.text]);
      if (item.state !== 'posted') work.update('publicityItem', item.id, { state: 'posted' });
    } else if (stored?.text !== placement.text) {
      assertMayGo(work, item, [...textsOfItem(work, item), placement.text]);
    }
    const now = () => factsNow(work, work.get('experiment', placement.experimentId));
    return { ...placement, printed: isOut ? (placement.printed ?? now()) : null };
  },
};

export const pressReleaseRules: RowRules<'pressRelease'> = {
  complete(release, _at, work) {
    const stored = work.find('pressRelease', release.id);
    const event = work.get('experiment', release.experimentId);
    if (release.releasedOn === null) return { ...release, printed: null };
    const quotes = work.list('pressQuote', { releaseId: release.id }).map(({ text }) => text);
    const texts = [release.headline, release.subheads, release.lead, release.body, ...quotes];
    const word = stored?.releasedOn === release.releasedOn ? null : tellingWord(tellingWordsOf(event), ...texts);
    if (word !== null) throw new AppError('publicity.tellsPurpose', { word });
    return { ...release, printed: release.printed ?? factsNow(work, event) };
  },
};
