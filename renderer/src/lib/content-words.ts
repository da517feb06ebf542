/** What is to be looked at in contents and archive, as a sentence with its remedy. */
import type { ContentIssue } from '@shared/domain/followup/content-issues.ts';
import type { TFunction } from 'i18next';
import type { IssueWords } from './followup-words.ts';

export function contentWords(t: TFunction, issue: ContentIssue, nameOf: (personId: string) => string): IssueWords {
  const { kind, title } = issue;
  switch (kind) {
    case 'shown':
    case 'shownPublished':
      return {
        title: t(`followup.content.issue.${kind}.title`, {
          title,
          name: nameOf(issue.personId),
          portrait: t(`history.value.portrait.${issue.portrait}`),
        }),
        remedy: t(`followup.content.issue.${kind}.remedy`),
      };
    case 'altText':
      return {
        title: t('followup.content.issue.altText.title', { title, names: issue.names.join(', ') }),
        remedy: t('followup.content.issue.altText.remedy'),
      };
    case 'overdue':
      return {
        title: t('followup.content.issue.overdue.title', { title, days: issue.days }),
        remedy: t('followup.content.issue.overdue.remedy'),
      };
    case 'captions':
    case 'noRights':
    case 'noPlace':
      return {
        title: t(`followup.content.issue.${kind}.title`, { title }),
        remedy: t(`followup.content.issue.${kind}.remedy`),
      };
  }
}
