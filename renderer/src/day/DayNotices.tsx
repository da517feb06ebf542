import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { useNow } from '@app/lib/useNow.ts';
import { useDayWords } from './useDayWords.ts';
import { forecastOf, useDayOfSheet, useSheetToRun } from './useDayRun.ts';
import { useOutdatedPrints } from './useOutdatedPrints.ts';

/** Its lines tell minutes: twice a minute is often enough, and draws the overview no more than that. */
const TICK = 30_000;

interface DayNoticesProps {
  readonly experimentId: string;
  /** Of the list. */
  readonly className?: string | undefined;
}

/** What the day asks for, a line each with the way to it: shown where everything is looked over. Nothing while all is well. */
export function DayNotices(props: DayNoticesProps) {
  const { sheetId } = useSheetToRun(props.experimentId, null);
  return sheetId === null ? <Notices {...props} titles={[]} /> : <WithRun {...props} sheetId={sheetId} />;
}

function WithRun({ sheetId, ...props }: DayNoticesProps & { readonly sheetId: string }) {
  const of = useDayOfSheet(props.experimentId, sheetId);
  const words = useDayWords(of);
  const { issues } = forecastOf(of, useNow(TICK));
  return <Notices {...props} titles={issues.map((issue) => words.issue(issue).title)} />;
}

function Notices({ experimentId, className, titles }: DayNoticesProps & { readonly titles: readonly string[] }) {
  const { t } = useTranslation();
  const runs = useLoaded('run.rows', { experimentId });
  const incidents = useLoaded('incident.rows', { experimentId });
  const open = incidents.filter(({ state }) => state === 'open').length;
  const isGoing = runs.some(({ endedAt }) => endedAt === null);
  if (titles.length === 0 && open === 0 && !isGoing) return null;
  const toRun = rowAddress(experimentId, 'day', 'run');
  return (
    <section aria-label={t('day.overview.title')}>
      <h2>{t('day.overview.title')}</h2>
      <ul className={className}>
        {isGoing ? (
          <li>
            <Link href={toRun}>{t('day.overview.open')}</Link>
          </li>
        ) : null}
        {titles.map((title) => (
          <li key={title}>
            <Link href={toRun}>{title}</Link>
          </li>
        ))}
        {open === 0 ? null : (
          <li>
            <Link href={rowAddress(experimentId, 'day', 'incidents')}>
              {t('day.overview.incidents', { count: open })}
            </Link>
          </li>
        )}
        {/* Before the day a paper that changed is the business of its own room. */}
        {isGoing ? <OutdatedLine experimentId={experimentId} /> : null}
      </ul>
    </section>
  );
}

function OutdatedLine({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const { outdated } = useOutdatedPrints(experimentId);
  if (outdated.length === 0) return null;
  return (
    <li>
      <Link href={rowAddress(experimentId, 'day', 'run')}>
        {t('day.run.issue.outdated', { count: outdated.length })}
      </Link>
    </li>
  );
}
