/** What is published about the event shows nobody who said no, unless a reason is written down, and gives no hidden purpose away. */
import { seoulDate } from '@shared/domain/civil-date.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { peopleIn, picturesOf } from '../publicity/publicity-facts.shared.ts';
import { assertMayGo, changedTexts } from '../publicity/publicity.rules.shared.ts';

function columnsOf({ title, text, place }: Entity<'contentItem'>): readonly string[] {
  return [title, text, place];
}

/** A step to the public is looked at whole; of what is out already, only new words and a reason that is taken back. */
export const contentItemRules: RowRules<'contentItem'> = {
  complete(item, _at, work) {
    const { id, experimentId, shownReason, publishedOn } = item;
    if (item.state !== 'published') return { ...item, publishedOn: null };
    const stored = work.find('contentItem', id);
    const isOut = stored?.state === 'published';
    const altTexts = picturesOf(work, 'contentItem', id).map(({ altText }) => altText);
    assertMayGo(
      work,
      {
        experimentId,
        state: 'posted',
        shownReason,
        texts: isOut ? changedTexts(columnsOf(stored), columnsOf(item)) : [...columnsOf(item), ...altTexts],
        people: isOut && stored.shownReason === shownReason ? [] : peopleIn(work, 'contentItem', id),
      },
      'content.notCleared',
    );
    return { ...item, publishedOn: publishedOn ?? seoulDate(work.ports.now()) };
  },
};
