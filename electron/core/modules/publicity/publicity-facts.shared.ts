/** What the rows of 홍보 say, put together once for what is to be looked at, what is refused and what a change brings along. */
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import { filmedPortraits } from '@shared/domain/filming/opt-outs.ts';
import { factsToPrint } from '@shared/domain/publicity/printed-facts.ts';
import type { PrintedFacts } from '@shared/domain/publicity/printed-facts.ts';
import type { ItemFacts, PublicityFacts, ReleaseFacts } from '@shared/domain/publicity/publicity-issues.ts';
import { tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

type Item = Entity<'publicityItem'>;

/** The day of a row that is typed, or hangs on another date. */
export function dayOf(
  { date, ...hanging }: Pick<Item, 'date' | 'anchor' | 'anchorDateId' | 'offsetDays' | 'dayKind' | 'roll'>,
  { resolve }: ReturnType<typeof dateResolver>,
): CivilDate | null {
  return hanging.anchor === 'none' ? date : (resolve(hanging)?.date ?? null);
}

/** What would be told now, or once the event is as `event` says. */
export function factsNow(reader: Reader, event: Entity<'experiment'>): PrintedFacts {
  const [signUp] = reader.list('signUp', { experimentId: event.id });
  const untilId = signUp?.untilDateId ?? null;
  const until = untilId === null ? null : dateResolver(anchorDays(reader, event)).named(untilId);
  return factsToPrint(event, signUp?.how ?? '', until);
}

export function portraitsOf(reader: Reader, experimentId: string): PublicityFacts['portraits'] {
  return filmedPortraits(reader.list('person', { experimentId }));
}

/** Everything of an item that the public reads. */
export function textsOfItem(reader: Reader, item: Pick<Item, 'id' | 'title' | 'body'>): readonly string[] {
  return [item.title, item.body, ...reader.list('itemChannel', { itemId: item.id }).map(({ text }) => text)];
}

export function peopleIn(reader: Reader, ownerTable: 'publicityItem' | 'pressRelease', ownerId: string) {
  return reader.list('appearance', { ownerTable, ownerId }).map(({ personId }) => personId);
}

export function publicityFacts(reader: Reader, event: Entity<'experiment'>, today: CivilDate): PublicityFacts {
  const experimentId = event.id;
  const of = { experimentId };
  const days = dateResolver(anchorDays(reader, event));
  const channels = new Map(reader.list('channel', of).map((row) => [row.id, row]));
  const placements = reader.list('itemChannel', of);
  const quotes = reader.list('pressQuote', of);
  const appearances = reader.list('appearance', of);
  const files = reader.list('attachment', of);
  const shown = (ownerTable: string, ownerId: string) => ({
    people: appearances
      .filter((row) => row.ownerTable === ownerTable && row.ownerId === ownerId)
      .map(({ personId }) => personId),
    pictures: files.filter(
      (file) => file.ownerTable === ownerTable && file.ownerId === ownerId && file.mediaType.startsWith('image/'),
    ),
  });
  const items = reader.list('publicityItem', of).map((item): ItemFacts => {
    const own = placements.filter(({ itemId }) => itemId === item.id);
    return {
      ...item,
      ...shown('publicityItem', item.id),
      day: dayOf(item, days),
      texts: [item.title, item.body, ...own.map(({ text }) => text)],
      placements: own.map(({ id, channelId, postedOn, printed }) => ({
        id,
        channelId,
        postedOn,
        printed,
        leadDays: channels.get(channelId)?.leadDays ?? 0,
      })),
    };
  });
  const releases = reader.list('pressRelease', of).map((release): ReleaseFacts => {
    const own = quotes.filter(({ releaseId }) => releaseId === release.id);
    const { id, headline, subheads, lead, body, releasedOn, printed } = release;
    return {
      id,
      ...shown('pressRelease', id),
      day: dayOf(release, days),
      releasedOn,
      printed,
      texts: [headline, subheads, lead, body, ...own.map(({ text }) => text)],
      quotes: own,
    };
  });
  const [signUp] = reader.list('signUp', of);
  return {
    today,
    now: factsNow(reader, event),
    own: days.own,
    portraits: portraitsOf(reader, experimentId),
    telling: tellingWordsOf({ ...event }),
    items,
    releases,
    signUpTexts: signUp === undefined ? [] : [signUp.what, signUp.forWhom, signUp.how],
  };
}
