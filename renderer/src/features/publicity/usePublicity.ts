/** Every row of the room with the gestures that change it, and what follows from them: days, facts, texts, what is to be looked at. */
import { dayOf, dateResolver } from '@shared/domain/anchored-dates.ts';
import type { HangingDate } from '@shared/domain/anchored-dates.ts';
import type { AnchorDays, DateResolver } from '@shared/domain/anchored-dates.ts';
import { creditOf } from '@shared/domain/credit.ts';
import { isPurposeHidden, mustAskForTitle } from '@shared/domain/hidden-purpose.ts';
import { publicFactsOf } from '@shared/domain/publicity/public-facts.ts';
import { factLines, shortForm } from '@shared/domain/publicity/public-text.ts';
import type { FactLine, PublicFacts, ShortForm } from '@shared/domain/publicity/public-text.ts';
import type { PublicityIssue } from '@shared/domain/publicity/publicity-issues.ts';
import { chosenVenue } from '@shared/domain/venue-findings.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { ACCESS_FACTS } from '@shared/papers/venue-words.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export interface Publicity {
  readonly experimentId: string;
  readonly today: CivilDate;
  readonly experiment: Entity<'experiment'>;
  readonly brief: Entity<'brief'>;
  readonly signUps: Rows<'signUp'>;
  readonly channels: Rows<'channel'>;
  readonly items: Rows<'publicityItem'>;
  readonly placements: Rows<'itemChannel'>;
  readonly releases: Rows<'pressRelease'>;
  readonly quotes: Rows<'pressQuote'>;
  readonly sendings: Rows<'pressSending'>;
  readonly appearances: Rows<'appearance'>;
  readonly participations: readonly Entity<'participation'>[];
  readonly people: readonly Entity<'person'>[];
  readonly peopleOptions: readonly Labelled[];
  readonly dateOptions: readonly Labelled[];
  readonly channelOptions: readonly Labelled[];
  readonly days: AnchorDays;
  readonly resolver: DateResolver;
  readonly isHidden: boolean;
  readonly mustAskForTitle: boolean;
  readonly facts: PublicFacts;
  readonly lines: readonly FactLine[];
  readonly issues: readonly PublicityIssue[];
  readonly nameOf: (personId: string) => string;
  /** How they said they want to be named; empty where nobody asked, or where they are not to be named. */
  readonly creditFor: (personId: string) => string;
  readonly channelOf: (id: string) => Entity<'channel'> | undefined;
  readonly dayOf: (row: HangingDate) => CivilDate | null;
  readonly peopleOf: (ownerId: string) => readonly string[];
  readonly placementsOf: (itemId: string) => readonly Entity<'itemChannel'>[];
  /** The text of an item as it is made for a channel. */
  readonly textFor: (item: Entity<'publicityItem'>, limit: number | null) => ShortForm;
}

const HUNG: { readonly [table in 'publicityItem' | 'pressRelease']: true } = {
  publicityItem: true,
  pressRelease: true,
};

export function usePublicity(experimentId: string): Publicity {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const input = { experimentId };
  useAskedAhead('signUp.rows', input);
  useAskedAhead('channel.rows', input);
  useAskedAhead('publicityItem.rows', input);
  useAskedAhead('itemChannel.rows', input);
  useAskedAhead('pressRelease.rows', input);
  useAskedAhead('pressQuote.rows', input);
  useAskedAhead('pressSending.rows', input);
  useAskedAhead('appearance.rows', input);
  useAskedAhead('participation.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('proposerAgreement.rows', input);
  useAskedAhead('venue.rows', input);
  useAskedAhead('dates.anchors', input);
  useAskedAhead('publicity.issues', { experimentId, today });
  const { experiment, brief } = useLoaded('experiment.detail', input);
  const signUps = useRows('signUp', experimentId);
  const channels = useRows('channel', experimentId);
  const items = useRows('publicityItem', experimentId);
  const placements = useRows('itemChannel', experimentId);
  const releases = useRows('pressRelease', experimentId);
  const quotes = useRows('pressQuote', experimentId);
  const sendings = useRows('pressSending', experimentId);
  const appearances = useRows('appearance', experimentId);
  const participations = useLoaded('participation.rows', input);
  const people = useLoaded('person.rows', input);
  const agreements = useLoaded('proposerAgreement.rows', input);
  const venues = useLoaded('venue.rows', input);
  const days = useLoaded('dates.anchors', input);
  const issues = useLoaded('publicity.issues', { experimentId, today });

  const peopleOptions = useMemo(
    () =>
      people.map(({ id, name, nickname, affiliation }) => ({
        id,
        label: nickname || name,
        aliases: [name, nickname].filter((alias) => alias !== ''),
        hint: affiliation,
      })),
    [people],
  );
  const dateOptions = useMemo(
    () => days.namedDates.map(({ id, title }) => ({ id, label: title, aliases: [] })),
    [days],
  );
  const channelOptions = useMemo(
    () => channels.rows.map(({ id, title }) => ({ id, label: title, aliases: [] })),
    [channels.rows],
  );
  const resolver = useMemo(() => dateResolver(days), [days]);
  const names = new Map(peopleOptions.map(({ id, label }) => [id, label]));
  const [signUp] = signUps.rows;
  const venue = chosenVenue(venues);
  const facts = publicFactsOf(
    {
      event: experiment,
      brief,
      signUp,
      until: signUp?.untilDateId == null ? null : resolver.named(signUp.untilDateId),
      access:
        venue === undefined
          ? []
          : ACCESS_FACTS.filter((column) => venue[column] === 'yes').map((column) => columnTitle('venue', column)),
      accessNote: venue?.accessNote ?? '',
    },
    { both: t('publicity.filming.both'), video: t('publicity.filming.video'), photo: t('publicity.filming.photo') },
  );
  const lines = factLines(facts, locale);
  return {
    experimentId,
    today,
    experiment,
    brief,
    signUps,
    channels,
    items,
    placements,
    releases,
    quotes,
    sendings,
    appearances,
    participations,
    people,
    peopleOptions,
    dateOptions,
    channelOptions,
    days,
    resolver,
    isHidden: isPurposeHidden(experiment),
    mustAskForTitle: mustAskForTitle(experiment),
    facts,
    lines,
    issues,
    nameOf: (personId) => names.get(personId) ?? '',
    creditFor: (personId) => {
      const person = people.find(({ id }) => id === personId);
      const agreement = agreements.find((row) => row.personId === personId);
      if (person === undefined || agreement === undefined) return '';
      return creditOf(agreement, person, choiceWord(PRODUCT.fieldOf('person', 'role'), person.role) ?? '') ?? '';
    },
    channelOf: (id) => channels.rows.find((channel) => channel.id === id),
    dayOf: (row) => dayOf(row, resolver),
    peopleOf: (ownerId) =>
      appearances.rows
        .filter((row) => Object.hasOwn(HUNG, row.ownerTable) && row.ownerId === ownerId)
        .map(({ personId }) => personId),
    placementsOf: (itemId) => placements.rows.filter((row) => row.itemId === itemId),
    textFor: ({ title, body }, limit) =>
      shortForm({ title, body, lines, label: (fact) => t(`publicity.fact.${fact}`), limit }),
  };
}
