import { PageHeader } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEffectsFirst } from '@app/effects/index.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { DaySection } from './DaySection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { DateWarnings } from './DateWarnings.tsx';
import { FactsSection } from './FactsSection.tsx';
import { FilmingSection } from './FilmingSection.tsx';
import { FollowupIssues } from './FollowupIssues.tsx';
import { GateList } from './GateList.tsx';
import { HeadCountSection } from './HeadCountSection.tsx';
import { NextContacts } from './NextContacts.tsx';
import { NextAnswers } from './NextAnswers.tsx';
import { NextTaxes } from './NextTaxes.tsx';
import { NextTasks } from './NextTasks.tsx';
import styles from './Overview.module.css';
import { PlanSection } from './PlanSection.tsx';
import { ProposerSection } from './ProposerSection.tsx';
import { PublicityWarnings } from './PublicityWarnings.tsx';
import { TopicSection } from './TopicSection.tsx';
import { VenueSection } from './VenueSection.tsx';
import { useParams } from 'wouter';
import { ErrorBoundary } from '@app/app/ErrorBoundary.tsx';
import { useFieldFocus } from '@app/records/useFieldFocus.ts';

/** 개요: the facts entered once, what the gates still miss, what comes next. */
export function OverviewRoom({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  useAskedAhead('experiment.headCounts', { experimentId });
  useAskedAhead('planAnswer.rows', { experimentId });
  useAskedAhead('target.rows', { experimentId });
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const { field } = useParams();
  const sheet = useFieldFocus(field);
  const effects = useEffectsFirst(experimentId);
  return (
    <>
      <PageHeader title={t('shell.room.overview')} summary={experiment.question} />
      <div className={styles.room}>
        <div ref={sheet} className={styles.sheet}>
          <div className={styles.stack}>
            <FactsSection experiment={experiment} effects={effects} />
            <HeadCountSection experiment={experiment} effects={effects} />
          </div>
          <div className={styles.stack}>
            <VenueSection experimentId={experimentId} />
            <ProposerSection brief={brief} />
            <TopicSection brief={brief} />
            <PlanSection experiment={experiment} brief={brief} />
            <FilmingSection brief={brief} />
          </div>
        </div>
        <aside className={styles.aside}>
          <Part>
            <DaySection experimentId={experimentId} />
          </Part>
          <Part>
            <NextTasks experimentId={experimentId} />
          </Part>
          <Part>
            <NextContacts experimentId={experimentId} />
          </Part>
          <Part>
            <NextAnswers experimentId={experimentId} />
          </Part>
          <Part>
            <NextTaxes experimentId={experimentId} />
          </Part>
          <Part>
            <ChecksSection experimentId={experimentId} />
          </Part>
          <Part>
            <DateWarnings experimentId={experimentId} />
          </Part>
          <Part>
            <PublicityWarnings experimentId={experimentId} />
          </Part>
          <Part>
            <FollowupIssues experimentId={experimentId} />
          </Part>
          <Part>
            <GateList experimentId={experimentId} />
          </Part>
        </aside>
      </div>
      {effects.dialog}
    </>
  );
}

/** Each part of the side stands by itself: what one cannot read, as of damaged pages, leaves the others and the facts as they are. */
function Part({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary onReset={() => undefined} render={() => null}>
      {children}
    </ErrorBoundary>
  );
}
