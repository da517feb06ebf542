/** Every row of the room with the gestures that change it, and what follows: figures of the survey, who is silent, what is due. */
import type { ContentIssue } from '@shared/domain/followup/content-issues.ts';
import { followupIssues } from '@shared/domain/followup/followup-issues.ts';
import type { FollowupIssue } from '@shared/domain/followup/followup-issues.ts';
import { ASKED_SOURCES } from '@shared/domain/followup/feedback.ts';
import type { FeedbackSource } from '@shared/domain/gate-facts.ts';
import type { Collected } from '@shared/domain/survey/survey-summary.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export interface Followup {
  readonly experimentId: string;
  readonly experiment: Entity<'experiment'>;
  readonly questions: Rows<'surveyQuestion'>;
  readonly sheets: Rows<'surveySheet'>;
  readonly answers: Rows<'surveyAnswer'>;
  readonly tallies: Rows<'surveyTally'>;
  readonly tallyCounts: Rows<'surveyTallyCount'>;
  /** What came back of the survey, sheet by sheet and counted by hand. */
  readonly collected: Collected;
  readonly feedback: Rows<'feedback'>;
  readonly outcomes: Rows<'outcome'>;
  readonly promises: Rows<'promise'>;
  readonly mailings: Rows<'mailing'>;
  readonly recipients: Rows<'mailRecipient'>;
  readonly contents: Rows<'contentItem'>;
  readonly archive: Rows<'archiveItem'>;
  readonly appearances: Rows<'appearance'>;
  readonly persons: readonly Entity<'person'>[];
  readonly proposals: readonly Entity<'proposal'>[];
  readonly people: readonly Labelled[];
  /** How many came; null while nobody has said. */
  readonly came: number | null;
  /** Sources that the gate still misses. */
  readonly unheard: readonly FeedbackSource[];
  readonly issues: readonly FollowupIssue[];
  readonly contentIssues: readonly ContentIssue[];
  /** As the screen calls people; empty for an id that nobody has. */
  readonly nameOf: (personId: string) => string;
  /** Who can be recognised in a content or an archive item, by name. */
  readonly shownIn: (ownerId: string) => readonly string[];
  readonly today: CivilDate;
}

export function useFollowup(experimentId: string): Followup {
  const input = { experimentId };
  const today = useToday();
  useAskedAhead('surveyQuestion.rows', input);
  useAskedAhead('surveySheet.rows', input);
  useAskedAhead('surveyAnswer.rows', input);
  useAskedAhead('surveyTally.rows', input);
  useAskedAhead('surveyTallyCount.rows', input);
  useAskedAhead('feedback.rows', input);
  useAskedAhead('outcome.rows', input);
  useAskedAhead('promise.rows', input);
  useAskedAhead('mailing.rows', input);
  useAskedAhead('mailRecipient.rows', input);
  useAskedAhead('contentItem.rows', input);
  useAskedAhead('archiveItem.rows', input);
  useAskedAhead('appearance.rows', input);
  useAskedAhead('contentItem.issues', { experimentId, today });
  useAskedAhead('proposal.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('gates.get', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const questions = useRows('surveyQuestion', experimentId);
  const sheets = useRows('surveySheet', experimentId);
  const answers = useRows('surveyAnswer', experimentId);
  const tallies = useRows('surveyTally', experimentId);
  const tallyCounts = useRows('surveyTallyCount', experimentId);
  const feedback = useRows('feedback', experimentId);
  const outcomes = useRows('outcome', experimentId);
  const promises = useRows('promise', experimentId);
  const mailings = useRows('mailing', experimentId);
  const recipients = useRows('mailRecipient', experimentId);
  const contents = useRows('contentItem', experimentId);
  const archive = useRows('archiveItem', experimentId);
  const appearances = useRows('appearance', experimentId);
  const contentIssues = useLoaded('contentItem.issues', { experimentId, today });
  const proposals = useLoaded('proposal.rows', input);
  const persons = useLoaded('person.rows', input);
  const counts = useLoaded('experiment.headCounts', input);
  const gates = useLoaded('gates.get', input);
  const people = useMemo(() => peopleLabels(persons), [persons]);
  const names = new Map(people.map(({ id, label }) => [id, label]));
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const missing = new Set(
    gates.followup.missing.flatMap(({ code, params }) => (code === 'gate.feedback' ? [params['from']] : [])),
  );
  const unheard = ASKED_SOURCES.filter((source) => missing.has(source));
  return {
    experimentId,
    experiment,
    questions,
    sheets,
    answers,
    tallies,
    tallyCounts,
    collected: {
      answers: answers.rows,
      sheets: sheets.rows.length,
      tallies: tallies.rows,
      counts: tallyCounts.rows,
    },
    feedback,
    outcomes,
    promises,
    mailings,
    recipients,
    contents,
    archive,
    appearances,
    contentIssues,
    nameOf,
    shownIn: (ownerId) =>
      appearances.rows.filter((row) => row.ownerId === ownerId).map(({ personId }) => nameOf(personId)),
    persons,
    proposals,
    people,
    came: counts.actual.value,
    unheard,
    issues: followupIssues({
      today,
      eventDate: experiment.eventDate,
      unheard,
      promises: promises.rows,
      outcomes: outcomes.rows,
      sheets: sheets.rows,
      tallies: tallies.rows,
      came: counts.actual.value,
    }),
    today,
  };
}
