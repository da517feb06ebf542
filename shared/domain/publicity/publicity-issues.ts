/** What is to be looked at in 홍보; pure, each with what its sentence needs. */
import { addDays } from '../civil-date.ts';
import type { Subtitles } from '../filming/codes.ts';
import type { Portrait } from '../filming/opt-outs.ts';
import { lacksAltText, notCleared } from '../shown-people.ts';
import type { Picture } from '../shown-people.ts';
import type { CivilDate } from '../units.ts';
import { dayFacts } from '../working-days.ts';
import type { OwnDaysOff } from '../working-days.ts';
import type { ItemKind, ItemState, PrintedFact } from './codes.ts';
import { changedFacts } from './printed-facts.ts';
import type { PrintedFacts } from './printed-facts.ts';
import { tellingWord } from './telling-words.ts';
import type { TellingWords } from './telling-words.ts';

interface ShowsPeople {
  /** Those who can be recognised in it. */
  readonly people: readonly string[];
  readonly pictures: readonly Picture[];
  /** Everything in it that the public reads. */
  readonly texts: readonly string[];
}

export interface PlacementFacts {
  readonly id: string;
  readonly channelId: string;
  readonly postedOn: CivilDate | null;
  readonly printed: PrintedFacts | null;
  readonly leadDays: number;
}

export interface ItemFacts extends ShowsPeople {
  readonly id: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** On which it is to be posted. */
  readonly day: CivilDate | null;
  readonly approvedById: string | null;
  readonly isVideo: boolean;
  readonly subtitles: Subtitles;
  readonly shownReason: string;
  readonly placements: readonly PlacementFacts[];
}

export interface ReleaseFacts extends ShowsPeople {
  readonly id: string;
  readonly day: CivilDate | null;
  readonly releasedOn: CivilDate | null;
  readonly printed: PrintedFacts | null;
  /** Whether each person quoted has allowed it. */
  readonly quotes: readonly { readonly personId: string; readonly isCleared: boolean }[];
}

export interface PublicityFacts {
  readonly today: CivilDate;
  readonly now: PrintedFacts;
  readonly own: OwnDaysOff;
  readonly portraits: ReadonlyMap<string, Portrait>;
  readonly telling: TellingWords;
  readonly items: readonly ItemFacts[];
  readonly releases: readonly ReleaseFacts[];
  /** The texts of the room that every post and paper tells. */
  readonly signUpTexts: readonly string[];
}

export type PublicityIssue =
  | {
      readonly kind: 'outdated';
      readonly id: string;
      readonly channelId: string;
      readonly placementId: string;
      readonly facts: readonly PrintedFact[];
    }
  | { readonly kind: 'releaseOutdated'; readonly id: string; readonly facts: readonly PrintedFact[] }
  | { readonly kind: 'tells' | 'releaseTells'; readonly id: string; readonly word: string }
  | { readonly kind: 'signUpTells'; readonly word: string }
  | {
      readonly kind: 'person' | 'releasePerson';
      readonly id: string;
      readonly personId: string;
      readonly portrait: Portrait;
      readonly isPosted: boolean;
    }
  | { readonly kind: 'altText' | 'releaseAltText'; readonly id: string; readonly names: readonly string[] }
  | { readonly kind: 'quote'; readonly id: string; readonly personId: string }
  | { readonly kind: 'releaseDay'; readonly id: string; readonly day: CivilDate; readonly why: 'friday' | 'dayOff' }
  | { readonly kind: 'subtitles' | 'approver' | 'postedNowhere' | 'signUpClosed' | 'late'; readonly id: string }
  | { readonly kind: 'lead'; readonly id: string; readonly channelId: string; readonly by: CivilDate };

/** Local papers have no room for what comes on a Friday, and nobody reads it before a day off. */
export function badReleaseDay(day: CivilDate, own: OwnDaysOff): 'friday' | 'dayOff' | null {
  const { weekday, isWorkingDay } = dayFacts(day, own);
  if (!isWorkingDay) return 'dayOff';
  return weekday === 5 ? 'friday' : null;
}

/** The post or release whose people, pictures and words are looked at in the same way. */
function shared(
  facts: PublicityFacts,
  one: ShowsPeople & { readonly id: string },
  isPosted: boolean,
  isRelease: boolean,
): readonly PublicityIssue[] {
  const word = tellingWord(facts.telling, ...one.texts);
  const bare = one.pictures.filter(lacksAltText).map(({ name }) => name);
  const { id } = one;
  return [
    ...(word === null ? [] : [{ kind: isRelease ? 'releaseTells' : 'tells', id, word } as const]),
    ...notCleared(one.people, facts.portraits).map(
      ({ personId, portrait }) =>
        ({ kind: isRelease ? 'releasePerson' : 'person', id, personId, portrait, isPosted }) as const,
    ),
    ...(bare.length === 0 ? [] : [{ kind: isRelease ? 'releaseAltText' : 'altText', id, names: bare } as const]),
  ];
}

function itemIssues(facts: PublicityFacts, item: ItemFacts): readonly PublicityIssue[] {
  const { id, state, day, placements } = item;
  const { today, now } = facts;
  const isPosted = state === 'posted';
  const waiting = placements.filter(({ postedOn }) => postedOn === null);
  const isCall = item.kind === 'recruiting' || item.kind === 'preEvent';
  const lead = waiting
    .flatMap(({ channelId, leadDays }) =>
      day === null || leadDays === 0 ? [] : [{ channelId, by: addDays(day, -leadDays) }],
    )
    .find(({ by }) => by < today && day !== null && day >= today);
  const said = item.shownReason.trim() !== '';
  return [
    ...placements.flatMap((placement): readonly PublicityIssue[] => {
      const changed = placement.printed === null ? [] : changedFacts(placement.printed, now);
      return changed.length === 0
        ? []
        : [{ kind: 'outdated', id, channelId: placement.channelId, placementId: placement.id, facts: changed }];
    }),
    ...shared(facts, item, isPosted, false).filter(({ kind }) => kind !== 'person' || !said),
    ...(item.isVideo && item.subtitles === 'open' ? [{ kind: 'subtitles', id } as const] : []),
    ...((isPosted || state === 'approved') && item.approvedById === null ? [{ kind: 'approver', id } as const] : []),
    ...(isPosted && placements.every(({ postedOn }) => postedOn === null)
      ? [{ kind: 'postedNowhere', id } as const]
      : []),
    ...(!isPosted && isCall && day !== null && now.until !== null && day > now.until
      ? [{ kind: 'signUpClosed', id } as const]
      : []),
    ...(!isPosted && day !== null && day < today ? [{ kind: 'late', id } as const] : []),
    ...(lead === undefined || isPosted ? [] : [{ kind: 'lead', id, ...lead } as const]),
  ];
}

function releaseIssues(facts: PublicityFacts, release: ReleaseFacts): readonly PublicityIssue[] {
  const { id, releasedOn } = release;
  const day = releasedOn ?? release.day;
  const why = day === null ? null : badReleaseDay(day, facts.own);
  const changed = release.printed === null ? [] : changedFacts(release.printed, facts.now);
  return [
    ...(changed.length === 0 ? [] : [{ kind: 'releaseOutdated', id, facts: changed } as const]),
    ...shared(facts, release, releasedOn !== null, true),
    ...release.quotes.flatMap(({ personId, isCleared }) =>
      isCleared ? [] : [{ kind: 'quote', id, personId } as const],
    ),
    // What is out already cannot be put off.
    ...(day === null || why === null || releasedOn !== null ? [] : [{ kind: 'releaseDay', id, day, why } as const]),
  ];
}

/** Posted things that now lie first, then each item and release in its order. */
export function publicityIssues(facts: PublicityFacts): readonly PublicityIssue[] {
  const word = tellingWord(facts.telling, ...facts.signUpTexts);
  const all = [
    ...(word === null ? [] : [{ kind: 'signUpTells', word } as const]),
    ...facts.items.flatMap((item) => itemIssues(facts, item)),
    ...facts.releases.flatMap((release) => releaseIssues(facts, release)),
  ];
  const isWrong = ({ kind }: PublicityIssue) => kind === 'outdated' || kind === 'releaseOutdated';
  return [...all.filter(isWrong), ...all.filter((issue) => !isWrong(issue))];
}

/** Why an item may not be posted yet; null: it may. `names` are ids. */
export type PostRefusal =
  | { readonly kind: 'tells'; readonly word: string }
  | { readonly kind: 'notCleared'; readonly people: readonly string[] };

/**
 * A step towards the public. Nothing that gives a hidden purpose away is approved; nobody who has not agreed is shown without a reason
 * that is written down.
 */
export function refusalOf(
  item: Pick<ItemFacts, 'state' | 'texts' | 'people' | 'shownReason'>,
  telling: TellingWords,
  portraits: ReadonlyMap<string, Portrait>,
): PostRefusal | null {
  if (item.state !== 'approved' && item.state !== 'posted') return null;
  const word = tellingWord(telling, ...item.texts);
  if (word !== null) return { kind: 'tells', word };
  if (item.state !== 'posted' || item.shownReason.trim() !== '') return null;
  const people = notCleared(item.people, portraits).map(({ personId }) => personId);
  return people.length === 0 ? null : { kind: 'notCleared', people };
}
