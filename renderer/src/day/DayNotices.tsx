import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { useDayWords } from './useDayWords.ts';
import { forecastOf, useDayOfSheet, useSheetToRun } from './useDayRun.ts';
import { useNow } from './useNow.ts';
import { useOutdatedPrints } from './useOutdatedPrints.ts';

interface DayNoticesProps {
  readonly experimentId: string;
  readonly className?: string | undefined;
}

/** What the running day asks for, a line each with the way to it: shown where everything is looked over. Nothing while all is well. */
export function DayNotices({ experimentId, className }: DayNoticesProps) {
  const { t } = useTranslation();
  const { sheetId } = useSheetToRun(experimentId, null);
  const runs = useLoaded('run.rows', { experimentId });
  const incidents = useLoaded('incident.rows', { experimentId });
  const open = incidents.filter(({ state }) => state === 'open').length;
  const isGoing = runs.some(({ endedAt }) => endedAt === null);
  const { outdated } = useOutdatedPrints(experimentId);
  // Before the day a paper that changed is the business of its own room.
  const prints = isGoing ? outdated.length : 0;
  return (
    <>
      {sheetId === null ? null : (
        <RunNotices experimentId={experimentId} sheetId={sheetId} className={className} />
      )}
      {open === 0 && prints === 0 ? null : (
        <ul className={className} aria-label={t('day.overview.title')}>
          {open === 0 ? null : (
            <li>
              <Link href={rowAddress(experimentId, 'day', 'incidents')}>
                {t('day.overview.incidents', { count: open })}
              </Link>
            </li>
          )}
          {prints === 0 ? null : (
            <li>
              <Link href={rowAddress(experimentId, 'day', 'run')}>{t('day.run.issue.outdated', { count: prints })}</Link>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function RunNotices({ experimentId, sheetId, className }: DayNoticesProps & { readonly sheetId: string }) {
  const of = useDayOfSheet(experimentId, sheetId);
  const words = useDayWords(of);
  const { issues } = forecastOf(of, useNow());
  if (issues.length === 0) return null;
  return (
    <ul className={className}>
      {issues.map((issue) => {
        const { title } = words.issue(issue);
        return (
          <li key={title}>
            <Link href={rowAddress(experimentId, 'day', 'run')}>{title}</Link>
          </li>
        );
      })}
    </ul>
  );
}
