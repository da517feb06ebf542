import { branchOf, BRANCH_STANCE, BRANCHES } from '@shared/domain/proposer-path.ts';
import type { Branch, PathFacts } from '@shared/domain/proposer-path.ts';
import type { Entity } from '@shared/entities/index.ts';
import { v7 as newId } from 'uuid';
import { useState } from 'react';
import { useAskedAhead, useCommand, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { unstoredRow } from '@app/records/row-changes.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Topic } from '../useTopic.ts';

const pickedOf = oneOf(['none', ...BRANCHES], 'none');

export type Agreement = Entity<'proposerAgreement'>;
export type Proposer = ReturnType<typeof useProposer>;

/** What is known of the proposer, the way that is taken, and what changes them. */
export function useProposer(experimentId: string, topic: Topic) {
  const input = { experimentId };
  useAskedAhead('proposerAgreement.rows', input);
  useAskedAhead('noticePosting.rows', input);
  useAskedAhead('promise.rows', input);
  useAskedAhead('contact.rows', input);
  useAskedAhead('meeting.rows', input);
  const { experiment, brief } = useLoaded('experiment.detail', input);
  const agreements = useRows('proposerAgreement', experimentId);
  const postings = useRows('noticePosting', experimentId);
  const promises = useRows('promise', experimentId);
  const people = useRows('person', experimentId);
  const meetings = useRows('meeting', experimentId);
  const contacts = useLoaded('contact.rows', input);
  const editBrief = useCommand('experiment.editBrief');
  const [kept, setPicked] = usePreference(`topic.proposerBranch.${experimentId}`, pickedOf);
  const [keptId, setPersonId] = usePreference(`topic.proposer.${experimentId}`, (id) =>
    typeof id === 'string' ? id : '',
  );
  const [freshId] = useState(() => newId());

  const chosen = topic.proposals.rows.find(({ state }) => state === 'selected');
  const known = proposersOf(people.rows, chosen?.proposerId ?? null, agreements.rows);
  const person = known.find(({ id }) => id === keptId) ?? known[0] ?? null;
  const stored = agreements.rows.find(({ personId }) => personId === person?.id) ?? null;
  const agreement =
    person === null
      ? null
      : (stored ?? unstoredRow('proposerAgreement', { id: freshId, experimentId }, { personId: person.id }));
  const ownMeetings = meetings.rows.filter(({ kind, state }) => kind === 'proposer' && state !== 'cancelled');
  const facts: PathFacts = {
    origin: experiment.origin,
    exit: brief.proposerExit,
    stance: chosen?.proposerStance ?? null,
    picked: kept === 'none' ? null : kept,
    isKnown: person !== null,
    log: contacts.filter(({ ownerId }) => ownerId === person?.id),
    meetingDate: brief.proposerExitOn ?? ownMeetings.find(({ heldOn }) => heldOn !== null)?.heldOn ?? null,
    cautionOneOffOn: brief.cautionOneOffOn,
    cautionPlannerOn: brief.cautionPlannerOn,
    agreement: stored,
    noticePurpose: brief.noticePurpose,
    noticeTiming: brief.noticeTiming,
    noticeContact: brief.noticeContact,
    postings: postings.rows.length,
  };
  const change = (patch: Parameters<typeof editBrief.mutateAsync>[0]['patch']) =>
    editBrief.mutateAsync({ experimentId, patch });

  return {
    experiment,
    brief,
    chosen,
    known,
    person,
    stored,
    agreement,
    agreements,
    postings,
    promises,
    people,
    meetings,
    ownMeetings,
    facts,
    branch: branchOf(facts),
    change,
    choosePerson: setPersonId,
    /** Which way is meant; the chosen proposal says it too. */
    async pick(branch: Branch): Promise<void> {
      setPicked(branch);
      const stance = BRANCH_STANCE[branch];
      if (facts.exit !== null) await change({ proposerExit: null });
      if (chosen !== undefined && chosen.proposerStance !== stance)
        await topic.proposals.edit([{ id: chosen.id, patch: { proposerStance: stance } }]);
    },
    /** The first word of it makes the row. */
    async agree(patch: Partial<Agreement>): Promise<void> {
      if (stored !== null) await agreements.edit([{ id: stored.id, patch }]);
      else if (person !== null) await agreements.add([{ ...patch, personId: person.id }], null);
    },
  };
}

/** The one whom the chosen proposal names first, then those with an agreement, then all who are proposers. */
function proposersOf(
  people: readonly Entity<'person'>[],
  named: string | null,
  agreements: readonly Agreement[],
): readonly Entity<'person'>[] {
  const agreed = new Set(agreements.map(({ personId }) => personId));
  const order = ({ id }: Entity<'person'>) => (id === named ? 0 : agreed.has(id) ? 1 : 2);
  return people
    .filter(({ id, role }) => id === named || agreed.has(id) || role === 'proposer')
    .toSorted((one, other) => order(one) - order(other));
}
