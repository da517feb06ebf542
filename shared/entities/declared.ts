/**
 * Every table of the store, declared once (README.md). Row types, bundle, references, names, order, copying and words follow
 * from these declarations and from nothing else.
 */
import type { z } from 'zod';
import { attachment } from './attachment.ts';
import { brief } from './brief.ts';
import { cateringOrder, cateringRule, dietCount, mealService, menuItem } from './catering.ts';
import { checkOverrule } from './checks.ts';
import { closing } from './closing.ts';
import { contact } from './contact.ts';
import { cue, cueAssignment, cueSheet } from './cue.ts';
import { cueRun, incident, incidentEntry, run } from './day.ts';
import { dayOff, namedDate } from './dates.ts';
import { ballot, ballotOption, decision } from './decision.ts';
import { documentIssue, documentSetting } from './document.ts';
import { checkIn } from './door.ts';
import {
  archiveItem,
  contentItem,
  feedback,
  mailing,
  mailRecipient,
  outcome,
  surveyAnswer,
  surveyQuestion,
  surveySheet,
  surveyTally,
  surveyTallyCount,
} from './followup.ts';
import { floorItem, floorPlan, floorRoute, floorZone } from './floor.ts';
import { experiment } from './experiment.ts';
import { appearance, crewBrief, deliverable, interview, optOutMarker, shot } from './filming.ts';
import { gateOverride } from './gate-override.ts';
import { meeting, meetingAttendee, meetingDecision, meetingItem } from './meeting.ts';
import { budgetLine, expense, fundingSource } from './money.ts';
import { draw, drawEntry, participantGroup, participation } from './participation.ts';
import { payBatch, payment } from './payment.ts';
import { person } from './person.ts';
import { planAnswer, planReference, planStage, referenceCase, stakeholderGroup, target } from './plan.ts';
import { direction, institutionPosition, proposal, proposalCount, proposalOpinion } from './proposal.ts';
import { channel, itemChannel, pressQuote, pressRelease, pressSending, publicityItem, signUp } from './publicity.ts';
import { recruit, recruitNeed } from './recruit.ts';
import { noticePosting, promise, proposerAgreement } from './proposer.ts';
import { criterion, rater, rating } from './scoring.ts';
import { post, shift, shiftEntry } from './shift.ts';
import { supply } from './supply.ts';
import { vendor } from './vendor.ts';
import { venue, venueCheck, venueTerm } from './venue.ts';
import { checkItem, task, taskAssignment, taskLink } from './task.ts';

/** Parents before children: rows are written in this order and removed in the opposite one. */
export const DECLARED = {
  experiment,
  brief,
  closing,
  gateOverride,
  person,
  namedDate,
  dayOff,
  task,
  checkItem,
  taskLink,
  taskAssignment,
  cueSheet,
  cue,
  cueAssignment,
  fundingSource,
  budgetLine,
  expense,
  meeting,
  meetingItem,
  meetingAttendee,
  meetingDecision,
  proposerAgreement,
  noticePosting,
  promise,
  // Before the attachments, which they may own.
  payBatch,
  payment,
  vendor,
  venue,
  floorPlan,
  channel,
  publicityItem,
  itemChannel,
  pressRelease,
  pressSending,
  contentItem,
  archiveItem,
  decision,
  documentSetting,
  documentIssue,
  attachment,
  contact,
  proposal,
  proposalCount,
  proposalOpinion,
  institutionPosition,
  direction,
  criterion,
  rater,
  rating,
  ballot,
  ballotOption,
  post,
  shift,
  shiftEntry,
  participantGroup,
  participation,
  draw,
  drawEntry,
  recruitNeed,
  recruit,
  planAnswer,
  target,
  referenceCase,
  planReference,
  stakeholderGroup,
  planStage,
  cateringRule,
  mealService,
  menuItem,
  cateringOrder,
  dietCount,
  floorItem,
  floorZone,
  floorRoute,
  venueTerm,
  venueCheck,
  supply,
  shot,
  appearance,
  interview,
  optOutMarker,
  crewBrief,
  deliverable,
  checkIn,
  run,
  cueRun,
  incident,
  incidentEntry,
  checkOverrule,
  signUp,
  pressQuote,
  surveyQuestion,
  surveySheet,
  surveyAnswer,
  surveyTally,
  surveyTallyCount,
  feedback,
  outcome,
  mailing,
  mailRecipient,
} as const;

export type EntityName = keyof typeof DECLARED;
export type Entity<N extends EntityName> = z.output<(typeof DECLARED)[N]['schema']>;
/** A row as plain JSON, before its units are branded: what a file or a test writes. */
export type EntityInput<N extends EntityName> = z.input<(typeof DECLARED)[N]['fileSchema']>;

/** The tables whose rows are changed by the five gestures that follow from their declarations (`contract/row.contract.ts`). */
export type GestureTable = {
  [N in EntityName]: (typeof DECLARED)[N]['gestures'] extends infer G
    ? NonNullable<G> extends true
      ? N
      : never
    : never;
}[EntityName];

/** The tables whose rows belong to an experiment. */
export type ChildName = Exclude<EntityName, 'experiment'>;
