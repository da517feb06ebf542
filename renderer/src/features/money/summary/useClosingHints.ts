/** What the settlement prints where nobody wrote by hand: the figures of the survey and the feedback, with where they come from. */
import { feedbackDigest, surveyProse } from '@shared/papers/followup-rows.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';

const COMPUTED = ['surveySummary', 'liked', 'regretted', 'improve'] as const;
export type ComputedText = (typeof COMPUTED)[number];

/** `came`: how many came; null while nobody has said. A field without a hint has nothing to be computed from. */
export function useClosingHints(
  experimentId: string,
  came: number | null,
): Readonly<Partial<Record<ComputedText, { readonly about: string; readonly text: string }>>> {
  const { t } = useTranslation();
  const locale = useLocale();
  const input = { experimentId };
  const { data: questions = [] } = useData('surveyQuestion.rows', input);
  const { data: sheets = [] } = useData('surveySheet.rows', input);
  const { data: answers = [] } = useData('surveyAnswer.rows', input);
  const { data: tallies = [] } = useData('surveyTally.rows', input);
  const { data: tallyCounts = [] } = useData('surveyTallyCount.rows', input);
  const { data: feedback = [] } = useData('feedback.rows', input);
  const rows = { questions, sheets, answers, tallies, tallyCounts, came, least: 0 };
  const survey = surveyProse(rows, locale, ({ text }) => text);
  const hints = COMPUTED.map((name) => {
    const text = name === 'surveySummary' ? survey : feedbackDigest(feedback, name, locale, (row, field) => row[field]);
    const about = t(name === 'surveySummary' ? 'followup.closing.fromSurvey' : 'followup.closing.fromFeedback');
    return [name, { about, text }] as const;
  });
  return Object.fromEntries(hints.filter(([, { text }]) => text !== ''));
}
