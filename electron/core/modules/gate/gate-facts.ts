import type { Brief, BudgetLine } from '@shared/contract/entities.ts';
import { checkStates, isSettled } from '@shared/domain/checklist.ts';
import { lineAmount, sumWon } from '@shared/domain/amounts.ts';
import type { Explained, GateFacts } from '@shared/domain/gates.ts';
import type { ThanksRecipient } from '@shared/domain/gate-facts.ts';
import { thankedByMail as thankedBy } from '@shared/domain/followup/thanks.ts';
import { ANSWERING_ITEMS, FEEDBACK_ITEMS, POST_ITEMS, THANKS_ITEM } from '@shared/domain/gate-items.ts';
import type { AnsweringItem } from '@shared/domain/gate-items.ts';
import type { CivilDate, Won } from '@shared/domain/units.ts';
import { won } from '@shared/domain/units.ts';
import { heardSources } from '@shared/domain/followup/feedback.ts';
import { filmingAnswer } from '@shared/domain/filming/record-form.ts';
import { optOutAnswers } from '../filming/opt-outs.shared.ts';
import { uncoveredOf } from '../people/duty-plan.shared.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { single } from '../experiment/experiment.queries.ts';

/** Gathers what the gates look at from wherever it is kept; throws `notFound` for an unknown experiment. */
export function gateFacts(reader: Reader, experimentId: string): GateFacts {
  const experiment = reader.get('experiment', experimentId);
  const brief = single(reader, 'brief', { experimentId });
  const lines = reader.list('budgetLine', { experimentId });
  const staffed = staffedItems(reader, experimentId);
  const done = doneItems(reader, experimentId);
  const heard = heardSources(reader.list('feedback', { experimentId }));
  const issued = new Set(reader.list('documentIssue', { experimentId }).map(({ kind }) => kind));
  const mailed = thankedByMail(reader, experimentId);
  const isThanked = (to: ThanksRecipient) => done.has(THANKS_ITEM) || mailed.has(to);
  const optOuts = optOutAnswers(reader, experimentId, brief);
  const topic = topicAnswers(reader, experimentId, brief);
  return {
    origin: experiment.origin,
    proposerExit: brief.proposerExit,
    meetingDate: brief.proposerExitOn ?? meetingDay(reader, experimentId),
    noticePurpose: brief.noticePurpose,
    noticeTiming: brief.noticeTiming,
    noticeContact: brief.noticeContact,
    cautionOneOff: explained(brief.cautionOneOffOn, brief.cautionOneOffBy),
    cautionPlanner: explained(brief.cautionPlannerOn, brief.cautionPlannerBy),
    question: experiment.question,
    claimedEffect: topic.claimedEffect,
    institutionDifficulty: topic.institutionDifficulty,
    answerEffect: brief.answerEffect,
    answerDifficulty: topic.answerDifficulty,
    answerAlternatives: topic.answerAlternatives,
    oneOffAcknowledged: brief.oneOffAcknowledged,
    purpose: experiment.purpose,
    participantSize: brief.participantSize,
    awareness: experiment.awareness,
    participantTitle: experiment.participantTitle,
    // A candidate that is compared is a possible place, whether or not the line of the papers names one.
    venueIdea: [experiment.venue, ...reader.list('venue', { experimentId }).map(({ title }) => title)].join(' '),
    planningStart: experiment.planningStart,
    eventDate: experiment.eventDate,
    allottedBudget: experiment.allottedBudget,
    plannedTotal: plannedTotal(lines),
    hasFoodLine: lines.some(({ isFood }) => isFood),
    participantCentred: brief.participantCentred,
    receptionStaffed: staffed.has(POST_ITEMS.reception),
    runningStaffed: staffed.has(POST_ITEMS.running),
    emergencyStaffed: staffed.has(POST_ITEMS.emergency),
    uncovered: uncoveredOf(reader, experimentId),
    filming: filmingAnswer(brief),
    optOutsAsked: optOuts.optOutsAsked,
    optOutsCrewTold: optOuts.optOutsCrewTold,
    cueSheetExported: issued.has('cueSheet'),
    roleTableExported: issued.has('roleTable'),
    feedbackFrom: {
      participants: heard.has('participants') || done.has(FEEDBACK_ITEMS.participants),
      guests: heard.has('guests') || done.has(FEEDBACK_ITEMS.guests),
      staff: heard.has('staff') || done.has(FEEDBACK_ITEMS.staff),
      crew: heard.has('crew') || done.has(FEEDBACK_ITEMS.crew),
    },
    thanked: {
      participants: isThanked('participants'),
      proposer: isThanked('proposer'),
      partners: isThanked('partners'),
    },
    settlementExported: issued.has('settlement'),
    goneItems: goneItems(reader, experimentId),
    overrides: reader.list('gateOverride', { experimentId }),
  };
}

type TopicAnswer = 'claimedEffect' | 'institutionDifficulty' | 'answerDifficulty' | 'answerAlternatives';

/** What the brief leaves open, the proposal that was chosen may say; an answer of the brief always counts. */
function topicAnswers(reader: Reader, experimentId: string, brief: Brief): Readonly<Record<TopicAnswer, string>> {
  const [chosen] = reader.list('proposal', { experimentId, state: 'selected' });
  const positions =
    chosen === undefined ? [] : reader.list('institutionPosition', { experimentId, proposalId: chosen.id });
  function first(answer: string, ...others: readonly (string | undefined)[]): string {
    return [answer, ...others].find((text) => text !== undefined && text.trim() !== '') ?? '';
  }
  const verified = positions.filter((position) => position.verified !== 'open');
  return {
    claimedEffect: first(brief.claimedEffect, chosen?.effect),
    institutionDifficulty: first(brief.institutionDifficulty, ...positions.map(({ difficulty }) => difficulty)),
    answerDifficulty: first(brief.answerDifficulty, ...verified.map(({ verifiedBy }) => verifiedBy)),
    answerAlternatives: first(brief.answerAlternatives, chosen?.alternatives),
  };
}

/** The day on which the proposer is met, where the brief says none. */
function meetingDay(reader: Reader, experimentId: string): CivilDate | null {
  const own = reader.list('meeting', { experimentId, kind: 'proposer' });
  return own.find(({ heldOn, state }) => heldOn !== null && state !== 'cancelled')?.heldOn ?? null;
}

function explained(explainedOn: CivilDate | null, by: string): Explained | null {
  return explainedOn === null ? null : { explainedOn, by };
}

/** A sum too large to count is at least over any budget. */
function plannedTotal(lines: readonly BudgetLine[]): Won {
  const most = won(Number.MAX_SAFE_INTEGER);
  const amounts = lines.map((line) => lineAmount(line));
  const total = sumWon(amounts.map((amount) => (amount.ok ? amount.value : most)));
  return total.ok ? total.value : most;
}

/** Whom the mails of thanks have reached; without such mails nobody, and the card answers as it always did. */
function thankedByMail(reader: Reader, experimentId: string): ReadonlySet<ThanksRecipient> {
  const thanks = reader.list('mailing', { experimentId, kind: 'thanks' });
  if (thanks.length === 0) return new Set();
  const roles = new Map(reader.list('person', { experimentId }).map(({ id, role }) => [id, role]));
  return thankedBy(
    thanks
      .flatMap(({ id }) => reader.list('mailRecipient', { experimentId, mailingId: id }))
      .map(({ personId, state }) => ({ role: roles.get(personId) ?? '', state })),
  );
}

/** Toolkit items whose card somebody leads; an archived card staffs nothing. */
function staffedItems(reader: Reader, experimentId: string): ReadonlySet<string | null> {
  const rows = reader.all(
    sql
      .selectFrom('task')
      .innerJoin('taskAssignment', 'taskAssignment.taskId', 'task.id')
      .select('task.source')
      .where('task.experimentId', '=', experimentId)
      .where('task.archivedAt', 'is', null)
      .where('task.source', 'in', Object.values(POST_ITEMS))
      .where('taskAssignment.duty', '=', 'lead'),
  );
  return new Set(rows.map(({ source }) => source));
}

const FOLLOW_UP_ITEMS = [...Object.values(FEEDBACK_ITEMS), THANKS_ITEM];

/** Follow-up items that are done or do not apply, as a card or as a line of a card's checklist. */
function doneItems(reader: Reader, experimentId: string): ReadonlySet<string | null> {
  const cards = reader.all(
    sql
      .selectFrom('task')
      .select('source')
      .where('experimentId', '=', experimentId)
      .where('source', 'in', FOLLOW_UP_ITEMS)
      .where('status', '=', 'done'),
  );
  const lines = reader.all(
    sql.selectFrom('checkItem').select(['id', 'parentId', 'source', 'state']).where('experimentId', '=', experimentId),
  );
  const states = checkStates(lines);
  const settled = lines.filter(({ id }) => isSettled(states.get(id) ?? 'open'));
  return new Set([...cards, ...settled].map(({ source }) => source));
}

/** Items for which no card that stands on the board is there, nor a line of one. */
function goneItems(reader: Reader, experimentId: string): ReadonlySet<AnsweringItem> {
  const cards = reader.all(
    sql
      .selectFrom('task')
      .select(['id', 'source'])
      .where('experimentId', '=', experimentId)
      .where('archivedAt', 'is', null),
  );
  const onBoard = new Set(cards.map(({ id }) => id));
  const lines = reader.all(
    sql
      .selectFrom('checkItem')
      .select(['taskId', 'source'])
      .where('experimentId', '=', experimentId)
      .where('source', 'in', ANSWERING_ITEMS),
  );
  const there = new Set([...cards, ...lines.filter(({ taskId }) => onBoard.has(taskId))].map(({ source }) => source));
  return new Set(ANSWERING_ITEMS.filter((item) => !there.has(item)));
}
