import { followupIssues } from '@shared/domain/followup/followup-issues.ts';
import { ASKED_SOURCES } from '@shared/domain/followup/feedback.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { contentWords } from '@app/lib/content-words.ts';
import { followupWords } from '@app/lib/followup-words.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import styles from './Overview.module.css';

const SHOWN = 6;
/** Which tab of 후속 answers it. */
const TABS = {
  silent: 'feedback',
  promise: 'outcomes',
  unexplained: 'outcomes',
  sameNumber: 'survey',
  overHeads: 'survey',
} as const;

const OF_ARCHIVE: ReadonlySet<string> = new Set(['noRights', 'noPlace', 'overdue']);

/** Who is shown without wanting it, who is silent, what was promised, which answers have no reason; nothing while all is well. */
export function FollowupIssues({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const input = { experimentId };
  useAskedAhead('gates.get', input);
  useAskedAhead('promise.rows', input);
  useAskedAhead('outcome.rows', input);
  useAskedAhead('surveySheet.rows', input);
  useAskedAhead('surveyTally.rows', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('contentItem.issues', { experimentId, today });
  const { experiment } = useLoaded('experiment.detail', input);
  const gates = useLoaded('gates.get', input);
  const promises = useLoaded('promise.rows', input);
  const outcomes = useLoaded('outcome.rows', input);
  const sheets = useLoaded('surveySheet.rows', input);
  const tallies = useLoaded('surveyTally.rows', input);
  const counts = useLoaded('experiment.headCounts', input);
  const people = useLoaded('person.rows', input);
  const contents = useLoaded('contentItem.issues', { experimentId, today });
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
    tallies,
    came: counts.actual.value,
  });
  const names = new Map(peopleLabels(people).map(({ id, label }) => [id, label]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const lines = [
    ...contents.map((issue) => ({
      title: contentWords(t, issue, nameOf).title,
      at: OF_ARCHIVE.has(issue.kind) ? 'archive' : 'content',
    })),
    ...issues.map((issue) => ({ title: followupWords(t, issue).title, at: TABS[issue.kind] })),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('followup.overview.title')}>
      <h2>{t('followup.overview.title')}</h2>
      <ul className={styles.list}>
        {lines.slice(0, SHOWN).map(({ title, at }) => (
          <li key={title}>
            <Link href={rowAddress(experimentId, 'followup', at)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
