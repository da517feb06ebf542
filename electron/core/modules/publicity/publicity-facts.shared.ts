/** What the rows of 홍보 say, put together once for what is to be looked at, what is refused and what a change brings along. */
import { dateResolver, dayOf } from '@shared/domain/anchored-dates.ts';
import { factsToPrint } from '@shared/domain/publicity/printed-facts.ts';
import type { PrintedFacts } from '@shared/domain/publicity/printed-facts.ts';
import type { ItemFacts, PublicityFacts, ReleaseFacts } from '@shared/domain/publicity/publicity-issues.ts';
import { tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { chosenVenue } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

type Item = Entity<'publicityItem'>;
type Release = Entity<'pressRelease'>;
type Picture = Pick<Entity<'attachment'>, 'name' | 'altText'>;

/** What would be told now, or once the event is as `event` says. */
export function factsNow(reader: Reader, event: Entity<'experiment'>): PrintedFacts {
  const [signUp] = reader.list('signUp', { experimentId: event.id });
  const untilId = signUp?.untilDateId ?? null;
  const until = untilId === null ? null : dateResolver(anchorDays(reader, event)).named(untilId);
  return factsToPrint(event, signUp?.how ?? '', until);
}

/** What each said: whoever is shown is asked, one of ours like any other; a group is nobody. */
export function portraitsOf(reader: Reader, experimentId: string): PublicityFacts['portraits'] {
  const people = reader.list('person', { experimentId }).filter(({ isGroup }) => !isGroup);
  return new Map(people.map(({ id, portrait }) => [id, portrait]));
}

/** What every text for the public is made of, beside the event itself. */
function toldTexts(reader: Reader, experimentId: string): readonly string[] {
  const of = { experimentId };
  const [signUp] = reader.list('signUp', of);
  const [brief] = reader.list('brief', of);
  const venue = chosenVenue(reader.list('venue', of));
  return [signUp?.what, signUp?.forWhom, signUp?.how, brief?.noticeContact, venue?.accessNote].flatMap(
    (text) => text ?? [],
  );
}

function isPicture({ mediaType }: Pick<Entity<'attachment'>, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}

/** What shows people and pictures to the public. */
type ShowingTable = 'publicityItem' | 'pressRelease' | 'contentItem';

export function picturesOf(reader: Reader, ownerTable: ShowingTable, ownerId: string) {
  return reader.list('attachment', { ownerTable, ownerId }).filter(isPicture);
}

/** Everything of an item that the public reads; `exceptId`: but for what stands in that placement. */
export function textsOfItem(
  reader: Reader,
  item: Pick<Item, 'id' | 'experimentId' | 'title' | 'body'>,
  exceptId?: string,
): readonly string[] {
  const placements = reader.list('itemChannel', { itemId: item.id }).filter(({ id }) => id !== exceptId);
  const pictures = picturesOf(reader, 'publicityItem', item.id);
  return [...itemTexts(item, placements, pictures), ...toldTexts(reader, item.experimentId)];
}

function itemTexts(
  { title, body }: Pick<Item, 'title' | 'body'>,
  placements: readonly Pick<Entity<'itemChannel'>, 'text'>[],
  pictures: readonly Picture[],
): readonly string[] {
  return [title, body, ...placements.map(({ text }) => text), ...pictures.map(({ altText }) => altText)];
}

/** Everything of a release that the press reads. */
export function textsOfRelease(reader: Reader, release: Release): readonly string[] {
  const quotes = reader.list('pressQuote', { releaseId: release.id });
  return releaseTexts(release, quotes, picturesOf(reader, 'pressRelease', release.id));
}

/** The names of its pictures are printed too. */
function releaseTexts(
  { headline, subheads, lead, body, enquiry }: Release,
  quotes: readonly Pick<Entity<'pressQuote'>, 'text' | 'creditAs'>[],
  pictures: readonly Picture[],
): readonly string[] {
  return [
    headline,
    subheads,
    lead,
    body,
    enquiry,
    ...quotes.flatMap(({ text, creditAs }) => [text, creditAs]),
    ...pictures.flatMap(({ altText, name }) => [altText, name]),
  ];
}

export function peopleIn(reader: Reader, ownerTable: ShowingTable, ownerId: string) {
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
    pictures: files.filter((file) => file.ownerTable === ownerTable && file.ownerId === ownerId && isPicture(file)),
  });
  const items = reader.list('publicityItem', of).map((item): ItemFacts => {
    const own = placements.filter(({ itemId }) => itemId === item.id);
    const seen = shown('publicityItem', item.id);
    return {
      ...item,
      ...seen,
      day: dayOf(item, days),
      texts: itemTexts(item, own, seen.pictures),
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
    const { id, releasedOn, printed } = release;
    const seen = shown('pressRelease', id);
    return {
      id,
      ...seen,
      day: dayOf(release, days),
      releasedOn,
      printed,
      texts: releaseTexts(release, own, seen.pictures),
      quotes: own,
    };
  });
  return {
    today,
    now: factsNow(reader, event),
    own: days.own,
    portraits: portraitsOf(reader, experimentId),
    telling: tellingWordsOf({ ...event }),
    items,
    releases,
    signUpTexts: toldTexts(reader, experimentId),
  };
}
