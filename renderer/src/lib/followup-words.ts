/** What is to be looked at after the event, as a sentence with its remedy. */
import type { FollowupIssue } from '@shared/domain/followup/followup-issues.ts';
import type { TFunction } from 'i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { PRODUCT } from '@shared/entities/index.ts';

export interface IssueWords {
  readonly title: string;
  readonly remedy: string;
}

export function followupWords(t: TFunction, issue: FollowupIssue): IssueWords {
  switch (issue.kind) {
    case 'silent': {
      const who = choiceWord(PRODUCT.fieldOf('feedback', 'source'), issue.from) ?? issue.from;
      return {
        title: t('followup.issue.silent.title', { days: issue.days, who }),
        remedy: t('followup.issue.silent.remedy'),
      };
    }
    case 'promise': {
      const { days, text } = issue;
      const when = days > 0 ? 'near' : days === 0 ? 'today' : 'past';
      return {
        title: t(`followup.issue.promise.${when}`, { days: Math.abs(days), text }),
        remedy: t('followup.issue.promise.remedy'),
      };
    }
    case 'unexplained':
      return {
        title: t('followup.issue.unexplained.title', { about: issue.about }),
        remedy: t('followup.issue.unexplained.remedy'),
      };
    case 'sameNumber':
      return {
        title: t('followup.issue.sameNumber.title', { number: issue.number }),
        remedy: t('followup.issue.sameNumber.remedy'),
      };
    case 'overHeads':
      return {
        title: t('followup.issue.overHeads.title', { returned: issue.returned, came: issue.came }),
        remedy: t('followup.issue.overHeads.remedy'),
      };
  }
}
