import { followupIssues } from '@shared/domain/followup/followup-issues.ts';
import { ASKED_SOURCES } from '@shared/domain/followup/feedback.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { followupWords } from '@app/lib/followup-words.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

const SHOWN = 6;
/** Which tab of 후속 answers it. */
const TABS = { silent: 'feedback', promise: 'outcomes', unexplained: 'outcomes', sameNumber: 'survey' } as const;

/** Who is silent, what was promised, which answers have no reason; nothing while all is well. */
export function FollowupIssues({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const input = { experimentId };
  useAskedAhead('gates.get', input);
  useAskedAhead('promise.rows', input);
  useAskedAhead('outcome.rows', input);
  useAskedAhead('surveySheet.rows', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const gates = useLoaded('gates.get', input);
  const promises = useLoaded('promise.rows', input);
  const outcomes = useLoaded('outcome.rows', input);
  const sheets = useLoaded('surveySheet.rows', input);
  const missing = new Set(
    gates.followup.missing.flatMap(({ code, params }) => (code === 'gate.feedback' ? [params['from']] : [])),
  );
  const issues = followupIssues({
    today,
    eventDate: experiment.eventDate,
    unheard: ASKED_SOURCES.filter((source) => missing.has(source)),
    promises,
    outcomes,
    sheets,
  });
  if (issues.length === 0) return null;
  return (
    <section aria-label={t('followup.overview.title')}>
      <h2>{t('followup.overview.title')}</h2>
      <ul className={styles.list}>
        {issues.slice(0, SHOWN).map((issue) => {
          const { title } = followupWords(t, issue);
          return (
            <li key={title}>
              <Link href={rowAddress(experimentId, 'followup', TABS[issue.kind])}>{title}</Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
