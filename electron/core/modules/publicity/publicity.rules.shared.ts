/** What posts and releases must hold beyond their declarations: nothing goes out that gives a hidden purpose away, or shows who said no. */
import { ITEM_STATES } from '@shared/domain/publicity/codes.ts';
import { refusalOf } from '@shared/domain/publicity/publicity-issues.ts';
import type { ItemFacts } from '@shared/domain/publicity/publicity-issues.ts';
import { tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { factsNow, peopleIn, portraitsOf, textsOfItem, textsOfRelease } from './publicity-facts.shared.ts';

/** The words and the people that a change brings to the public. */
type Step = Pick<ItemFacts, 'state' | 'texts' | 'people' | 'shownReason'> & { readonly experimentId: string };

type Uncleared = 'publicity.notCleared' | 'publicity.releaseNotCleared' | 'content.notCleared';

/** Throws where the step gives a hidden purpose away (`publicity.tellsPurpose`), or shows who has not agreed (`uncleared`). */
export function assertMayGo(work: UnitOfWork, step: Step, uncleared: Uncleared = 'publicity.notCleared'): void {
  const event = work.get('experiment', step.experimentId);
  const refusal = refusalOf(step, tellingWordsOf(event), portraitsOf(work, step.experimentId));
  if (refusal === null) return;
  if (refusal.kind === 'tells') throw new AppError('publicity.tellsPurpose', { word: refusal.word });
  const names = refusal.people.map((id) => {
    const { nickname, name } = work.get('person', id);
    return nickname || name;
  });
  throw new AppError(uncleared, { names: names.join(', ') });
}

/** The texts of the same columns that are not as they were. */
export function changedTexts(was: readonly string[], now: readonly string[]): readonly string[] {
  return now.filter((text, at) => text !== was[at]);
}

function itemColumns({ title, body }: Entity<'publicityItem'>): readonly string[] {
  return [title, body];
}

function releaseColumns({ headline, subheads, lead, body, enquiry }: Entity<'pressRelease'>): readonly string[] {
  return [headline, subheads, lead, body, enquiry];
}

function quoteColumns({ text, creditAs }: Entity<'pressQuote'>): readonly string[] {
  return [text, creditAs];
}

/** A step towards the public is looked at whole; what is out already can be put right one text after another, so only new words count. */
export const publicityItemRules: RowRules<'publicityItem'> = {
  complete(item, _at, work) {
    const stored = work.find('publicityItem', item.id);
    const goesOn = stored === undefined || ITEM_STATES.indexOf(item.state) > ITEM_STATES.indexOf(stored.state);
    const showsAnew = stored?.state !== 'posted' || stored.shownReason !== item.shownReason;
    assertMayGo(work, {
      ...item,
      texts: goesOn ? textsOfItem(work, item) : changedTexts(itemColumns(stored), itemColumns(item)),
      people: showsAnew ? peopleIn(work, 'publicityItem', item.id) : [],
    });
    return item;
  },
};

/** Somebody who is put into what is out already is asked for like anybody in it when it went out. */
export function assertMayAppear(
  work: UnitOfWork,
  { experimentId, ownerTable, ownerId, personId }: Entity<'appearance'>,
): void {
  if (ownerTable !== 'publicityItem') return;
  const { state, shownReason } = work.get('publicityItem', ownerId);
  assertMayGo(work, { experimentId, state, shownReason, texts: [], people: [personId] });
}

/** A post keeps the facts as they are on the day on which it goes out; the item is posted with its first place. */
export const itemChannelRules: RowRules<'itemChannel'> = {
  complete(placement, _at, work) {
    const { id, text, postedOn } = placement;
    const stored = work.find('itemChannel', id);
    const item = work.get('publicityItem', placement.itemId);
    if (postedOn !== null && (stored?.postedOn ?? null) === null) {
      const texts = [...textsOfItem(work, item, id), text];
      assertMayGo(work, { ...item, state: 'posted', texts, people: peopleIn(work, 'publicityItem', item.id) });
      if (item.state !== 'posted') work.update('publicityItem', item.id, { state: 'posted' });
    } else if (stored?.text !== text) {
      assertMayGo(work, { ...item, texts: [text], people: [] });
    }
    const now = () => factsNow(work, work.get('experiment', placement.experimentId));
    return { ...placement, printed: postedOn === null ? null : (placement.printed ?? now()) };
  },
};

export const pressReleaseRules: RowRules<'pressRelease'> = {
  complete(release, _at, work) {
    const { id, experimentId } = release;
    if (release.releasedOn === null) return { ...release, printed: null };
    const stored = work.find('pressRelease', id);
    const isOut = stored !== undefined && stored.releasedOn !== null;
    const step: Step = {
      experimentId,
      state: 'posted',
      shownReason: '',
      texts: isOut ? changedTexts(releaseColumns(stored), releaseColumns(release)) : textsOfRelease(work, release),
      people: isOut ? [] : peopleIn(work, 'pressRelease', id),
    };
    assertMayGo(work, step, 'publicity.releaseNotCleared');
    return { ...release, printed: release.printed ?? factsNow(work, work.get('experiment', experimentId)) };
  },
};

/** What somebody says in a release that is out is read like the release itself. */
export const pressQuoteRules: RowRules<'pressQuote'> = {
  complete(quote, _at, work) {
    const { id, experimentId, releaseId } = quote;
    const stored = work.find('pressQuote', id);
    const said = stored === undefined ? [] : quoteColumns(stored);
    if (work.get('pressRelease', releaseId).releasedOn !== null)
      assertMayGo(work, {
        experimentId,
        state: 'posted',
        shownReason: '',
        texts: changedTexts(said, quoteColumns(quote)),
        people: [],
      });
    return quote;
  },
};
