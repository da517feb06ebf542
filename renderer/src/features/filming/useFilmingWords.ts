/** What is to be looked at in words: a sentence and its remedy; markers, and what changed since the crew was told. */
import { briefChanges, latestBriefs } from '@shared/domain/filming/opt-outs.ts';
import type { BriefChange, ToldFacts } from '@shared/domain/filming/opt-outs.ts';
import type { FilmingIssue } from '@shared/domain/filming/filming-issues.ts';
import type { SlotClash } from '@shared/domain/filming/interview-slots.ts';
import type { Span } from '@shared/domain/filming/shot-times.ts';
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import { onLine, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import type { Filming } from './useFilming.ts';

interface Sentence {
  readonly title: string;
  readonly remedy: string;
}

type Look = Pick<Entity<'optOutMarker'>, 'kind' | 'colour' | 'shape'>;

export interface FilmingWords {
  readonly issue: (issue: FilmingIssue) => Sentence;
  readonly marker: (marker: Look) => string;
  readonly portrait: (portrait: Portrait) => string;
  readonly clash: (clash: SlotClash) => string;
  /** Why a slot is refused. */
  readonly refusal: (clash: SlotClash) => string;
  readonly changes: (told: ToldFacts) => readonly string[];
  readonly told: (told: ToldFacts) => string;
  readonly recipient: (brief: Entity<'crewBrief'>) => string;
}

export function useFilmingWords(of: Filming): FilmingWords {
  const { t } = useTranslation();
  const { eventDate } = of.experiment;
  const portrait = (code: Portrait) => choiceWord(PRODUCT.fieldOf('person', 'portrait'), code) ?? code;
  const when = (span: Span | null) => (span === null ? '' : rangeText(span));
  function marker({ kind, colour, shape }: Look): string {
    const word = choiceWord(PRODUCT.fieldOf('optOutMarker', 'kind'), kind) ?? kind;
    return [colour, shape, word].filter((text) => text !== '').join(' ');
  }
  function clashParts({ personId, thing }: SlotClash) {
    const span = {
      from: onLine(thing.start ?? 0, thing.date, eventDate),
      to: onLine(thing.end ?? 0, thing.endDate ?? thing.date, eventDate),
    };
    const title = thing.kind === 'interview' ? t('filming.tab.interviews') : of.thingTitle(thing.id);
    return { name: of.nameOf(personId), when: rangeText(span), title };
  }
  const clash = (one: SlotClash) => t('filming.issue.clash', clashParts(one));
  function change(one: BriefChange): string {
    switch (one.kind) {
      case 'heads':
        return t('filming.told.change.heads', { marker: marker(one.marker), from: one.from, to: one.to });
      case 'look':
        return t('filming.told.change.look', { from: marker(one.was), to: marker(one.marker) });
      case 'zone': {
        const zone = (text: string) => text || t('filming.told.noZone');
        return t('filming.told.change.zone', { marker: marker(one.marker), from: zone(one.from), to: zone(one.to) });
      }
      case 'added':
        return t('filming.told.change.added', { marker: marker(one.marker), heads: one.marker.heads });
      case 'gone':
        return t('filming.told.change.gone', { marker: marker(one.marker) });
      case 'withoutMarker':
        return t('filming.told.change.withoutMarker', { from: one.from, to: one.to });
      case 'plan':
        return t('filming.told.change.plan');
    }
  }
  const changes = (told: ToldFacts) => briefChanges(told, of.now).map(change);

  function issue(one: FilmingIssue): Sentence {
    switch (one.kind) {
      case 'shotPerson':
      case 'shotHours': {
        const shot = of.shots.rows.find(({ id }) => id === one.id);
        const title = shot?.title ?? '';
        return {
          title:
            one.kind === 'shotHours'
              ? t('filming.issue.shotHours', { title, when: when(shot === undefined ? null : of.timeOfShot(shot)) })
              : t('filming.issue.shotPerson', {
                  title,
                  name: of.nameOf(one.personId),
                  portrait: portrait(one.portrait),
                }),
          remedy: t(`filming.issue.${one.kind}Remedy`),
        };
      }
      case 'interviewPerson':
        return {
          title: t('filming.issue.interviewPerson', {
            name: of.nameOf(one.personId),
            portrait: portrait(one.portrait),
          }),
          remedy: t('filming.issue.interviewPersonRemedy'),
        };
      case 'interviewHours':
      case 'interviewDuty': {
        const interview = of.interviews.rows.find(({ id }) => id === one.id);
        const facts = {
          name: of.nameOf(interview?.personId ?? ''),
          when: when(interview === undefined ? null : of.timeOfInterview(interview)),
          clash: interview === undefined ? '' : of.clashesOf(interview).map(clash).join(', '),
        };
        return { title: t(`filming.issue.${one.kind}`, facts), remedy: t(`filming.issue.${one.kind}Remedy`) };
      }
      case 'subtitles': {
        const title = of.deliverables.rows.find(({ id }) => id === one.id)?.title ?? '';
        return { title: t('filming.issue.subtitles', { title }), remedy: t('filming.issue.subtitlesRemedy') };
      }
      case 'withoutMarker':
        return {
          title: t('filming.issue.withoutMarker', { count: one.count }),
          remedy: t('filming.issue.withoutMarkerRemedy'),
        };
      case 'withdrawn':
        return {
          title: t('filming.issue.withdrawn', { names: one.personIds.map(of.nameOf).join(', ') }),
          remedy: t('filming.issue.withdrawnRemedy'),
        };
      case 'briefOutdated': {
        const all = latestBriefs(of.briefs.rows).flatMap(({ told }) => changes(told));
        const said = [...new Set(all)].join(', ');
        return {
          title: t('filming.issue.briefOutdated'),
          remedy: t('filming.issue.briefOutdatedRemedy', { changes: said }),
        };
      }
      case 'noCrew':
      case 'noSign':
      case 'notTold':
        return { title: t(`filming.issue.${one.kind}`), remedy: t(`filming.issue.${one.kind}Remedy`) };
    }
  }

  return {
    issue,
    marker,
    portrait,
    clash,
    refusal: (one) => t('filming.interviews.refused', clashParts(one)),
    changes,
    told({ markers, withoutMarker }) {
      const facts = [
        ...markers
          .filter(({ heads }) => heads > 0)
          .map((one) => t('filming.told.facts', { marker: marker(one), heads: one.heads })),
        ...(withoutMarker === 0 ? [] : [t('filming.told.withoutMarkerFact', { heads: withoutMarker })]),
      ];
      return facts.length === 0 ? t('filming.told.nothing') : facts.join(' · ');
    },
    recipient: ({ toPersonId, toName }) => (toPersonId === null ? toName : of.nameOf(toPersonId)),
  };
}
