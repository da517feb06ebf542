import { formatDate } from '@shared/domain/civil-date.ts';
import type { PrintedFact } from '@shared/domain/publicity/codes.ts';
import type { PublicityIssue } from '@shared/domain/publicity/publicity-issues.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';

interface Sentence {
  readonly title: string;
  readonly remedy: string;
}

/** What the sentences name: rows by their own names. */
export interface IssueNames {
  readonly titleOf: (id: string) => string;
  readonly channelName: (id: string) => string;
  readonly nameOf: (personId: string) => string;
}

/** What is to be looked at, in a sentence with its remedy. */
export function usePublicityWords({ titleOf, channelName, nameOf }: IssueNames): (issue: PublicityIssue) => Sentence {
  const { t } = useTranslation();
  const locale = useLocale();
  const facts = (changed: readonly PrintedFact[]) => changed.map((fact) => t(`publicity.printed.${fact}`)).join(', ');

  return function words(issue) {
    const title = 'id' in issue ? titleOf(issue.id) : '';
    switch (issue.kind) {
      case 'outdated':
        return {
          title: t('publicity.issue.outdated', { title, channel: channelName(issue.channelId) }),
          remedy: t('publicity.issue.outdatedRemedy', { facts: facts(issue.facts) }),
        };
      case 'releaseOutdated':
        return {
          title: t('publicity.issue.releaseOutdated', { title }),
          remedy: t('publicity.issue.releaseOutdatedRemedy', { facts: facts(issue.facts) }),
        };
      case 'tells':
      case 'releaseTells':
      case 'signUpTells':
        return {
          title: t(`publicity.issue.${issue.kind}`, { title, word: issue.word }),
          remedy: t(`publicity.issue.${issue.kind}Remedy`),
        };
      case 'person':
      case 'releasePerson': {
        const kind = issue.kind === 'releasePerson' ? 'releasePerson' : issue.isPosted ? 'personPosted' : 'person';
        const name = nameOf(issue.personId);
        const portrait = t(`history.value.portrait.${issue.portrait}`);
        return {
          title: t(`publicity.issue.${kind}`, { title, name, portrait }),
          remedy: t(`publicity.issue.${kind}Remedy`),
        };
      }
      case 'altText':
      case 'releaseAltText':
        return {
          title: t(`publicity.issue.${issue.kind}`, { title, names: issue.names.join(', ') }),
          remedy: t('publicity.issue.altTextRemedy'),
        };
      case 'quote':
        return {
          title: t('publicity.issue.quote', { title, name: nameOf(issue.personId) }),
          remedy: t('publicity.issue.quoteRemedy'),
        };
      case 'releaseDay':
        return {
          title: t(issue.why === 'friday' ? 'publicity.issue.releaseFriday' : 'publicity.issue.releaseDayOff', {
            title,
            date: formatDate(issue.day, locale),
          }),
          remedy: t('publicity.issue.releaseDayRemedy'),
        };
      case 'lead':
        return {
          title: t('publicity.issue.lead', {
            title,
            channel: channelName(issue.channelId),
            date: formatDate(issue.by, locale),
          }),
          remedy: t('publicity.issue.leadRemedy'),
        };
      case 'subtitles':
      case 'approver':
      case 'postedNowhere':
      case 'signUpClosed':
      case 'late':
        return {
          title: t(`publicity.issue.${issue.kind}`, { title }),
          remedy: t(`publicity.issue.${issue.kind}Remedy`),
        };
    }
  };
}
