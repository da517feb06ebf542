/**
 * Every kind of paper, declared once (README.md). Settings, lists of kinds, words, command line, drafts and typesetting follow from
 * these declarations; nobody else lists papers by hand.
 */
import type { z } from 'zod';
import { entities as enEntities } from '../words/en/entities.ts';
import { entities as koEntities } from '../words/ko/entities.ts';
import type { EntityName } from '../entities/index.ts';
import { papers as en } from '../words/en/papers.ts';
import { papers as ko } from '../words/ko/papers.ts';
import { archiveList } from './archive-list.ts';
import { budget } from './budget.ts';
import { cateringOrder } from './catering-order.ts';
import { checklist } from './checklist.ts';
import { contentList } from './content-list.ts';
import { cueSheet } from './cue-sheet.ts';
import { dietSummary } from './diet-summary.ts';
import { dutyAttendance } from './duty-attendance.ts';
import { calendar } from './calendar.ts';
import { contactLog } from './contact-log.ts';
import { directions } from './directions.ts';
import type { DayOption, PaperDeclaration, PaperOption, PaperLocale, PartsOption, SettingsOf } from './define.ts';
import { emergencyContacts } from './emergency-contacts.ts';
import { floorPlan } from './floor-plan.ts';
import type { PlainPaper } from './plain.ts';
import { plan } from './plan.ts';
import { planSummary } from './plan-summary.ts';
import { crewBriefPaper } from './crew-brief.ts';
import { feedbackSummary } from './feedback-summary.ts';
import { filmingNotice } from './filming-notice.ts';
import { interviewQuestions } from './interview-questions.ts';
import { portraitConsent } from './portrait-consent.ts';
import { shootingPlan } from './shooting-plan.ts';
import { shotList } from './shot-list.ts';
import { giftReceipts } from './gift-receipts.ts';
import { meetingConfirmation } from './meeting-confirmation.ts';
import { paymentList } from './payment-list.ts';
import { paymentVoucher } from './payment-voucher.ts';
import { withholdingSummary } from './withholding-summary.ts';
import { personalDuty } from './personal-duty.ts';
import { mailTexts } from './mail-texts.ts';
import { meetingRecord } from './meeting-record.ts';
import { opinionCall } from './opinion-call.ts';
import { participantList } from './participant-list.ts';
import { incidentLog } from './incident-log.ts';
import { runLog } from './run-log.ts';
import { recruitingStatus } from './recruiting-status.ts';
import { postingProof } from './posting-proof.ts';
import { pressReleasePaper } from './press-release.ts';
import { proposalComparison } from './proposal-comparison.ts';
import { proposalConsent } from './proposal-consent.ts';
import { proposerMeeting } from './proposer-meeting.ts';
import { publicNotice } from './public-notice.ts';
import { publicityNotice } from './publicity-notice.ts';
import { publicityPlan } from './publicity-plan.ts';
import { quoteComparison } from './quote-comparison.ts';
import { resultSummary } from './result-summary.ts';
import { roleTable } from './role-table.ts';
import { scoringResult } from './scoring-result.ts';
import { scoringSheet } from './scoring-sheet.ts';
import { schedule } from './schedule.ts';
import { settlement } from './settlement.ts';
import { signs } from './signs.ts';
import { siteVisit } from './site-visit.ts';
import { staffBriefing } from './staff-briefing.ts';
import { staffing } from './staffing.ts';
import { supplies } from './supplies.ts';
import { surveyForm } from './survey-form.ts';
import { surveyResult } from './survey-result.ts';
import { todoByPerson } from './todo-by-person.ts';
import { doorSheet } from './door-sheet.ts';
import { headcountSheet } from './headcount-sheet.ts';
import { nameTags } from './name-tags.ts';
import { signInSheet } from './sign-in-sheet.ts';
import { venueComparison } from './venue-comparison.ts';

/** In the order of every list of them. */
export const PAPERS = {
  cueSheet,
  roleTable,
  emergencyContacts,
  checklist,
  schedule,
  calendar,
  todoByPerson,
  meetingRecord,
  budget,
  settlement,
  paymentVoucher,
  paymentList,
  meetingConfirmation,
  withholdingSummary,
  giftReceipts,
  proposalComparison,
  scoringSheet,
  scoringResult,
  staffing,
  personalDuty,
  staffBriefing,
  dutyAttendance,
  recruitingStatus,
  participantList,
  proposerMeeting,
  proposalConsent,
  contactLog,
  publicNotice,
  plan,
  planSummary,
  cateringOrder,
  quoteComparison,
  dietSummary,
  floorPlan,
  venueComparison,
  directions,
  siteVisit,
  supplies,
  signs,
  shootingPlan,
  shotList,
  interviewQuestions,
  crewBrief: crewBriefPaper,
  portraitConsent,
  filmingNotice,
  signInSheet,
  nameTags,
  doorSheet,
  headcountSheet,
  runLog,
  incidentLog,
  publicityPlan,
  pressRelease: pressReleasePaper,
  postingProof,
  publicityNotice,
  surveyForm,
  surveyResult,
  feedbackSummary,
  resultSummary,
  opinionCall,
  mailTexts,
  contentList,
  archiveList,
} as const;

export type PaperKind = keyof typeof PAPERS;
export type PaperSettings<K extends PaperKind = PaperKind> = SettingsOf<(typeof PAPERS)[K]>;

/** Papers that are declared whole; the others have a draft and a layout of their own. */
export type PlainKind = {
  [K in PaperKind]: (typeof PAPERS)[K] extends { readonly compose: unknown } ? K : never;
}[PaperKind];
export type BespokeKind = Exclude<PaperKind, PlainKind>;

export const PAPER_KINDS: readonly PaperKind[] = Object.keys(PAPERS) as PaperKind[];

export function isPaperKind(kind: string): kind is PaperKind {
  return Object.hasOwn(PAPERS, kind);
}

export function isPlainKind(kind: PaperKind): kind is PlainKind {
  return 'compose' in PAPERS[kind];
}

/** The declaration without what is particular to its kind. */
export function paperOf(kind: PaperKind): PaperDeclaration {
  return PAPERS[kind];
}

export function plainPaperOf(kind: PlainKind): PlainPaper {
  // What a paper composes with is that of its own kind; the caller cannot tell which it is.
  return PAPERS[kind] as unknown as PlainPaper;
}

type Options<K extends PaperKind> = (typeof PAPERS)[K]['options'];
type Spoken<O> = O extends DayOption
  ? string
  : O extends PartsOption<infer V>
    ? { readonly name: string } & { readonly [P in V]: string }
    : O extends PaperOption<infer S>
      ? z.output<S> extends boolean
        ? string
        : z.output<S> extends string
          ? { readonly name: string } & { readonly [V in z.output<S>]: string }
          : unknown
      : never;

/** A word for every kind and for each of its settings: a declaration without its words does not compile. */
interface PaperWords {
  readonly name: { readonly [K in PaperKind]: string };
  readonly option: {
    readonly [K in PaperKind]: {
      readonly [
        O in keyof Options<K> as Spoken<Options<K>[O]> extends string | { readonly name: string } ? O : never
      ]: Spoken<Options<K>[O]>;
    };
  };
}

export const PAPER_WORDS: Readonly<Record<PaperLocale, typeof en & PaperWords>> = { ko, en };

const COLUMNS = { ko: koEntities.column, en: enEntities.column };

/** What a column is called on paper: its word on the screens; its own name where there is none. */
export function columnWord(locale: PaperLocale, table: EntityName, column: string): string {
  const words: Readonly<Record<string, string>> = COLUMNS[locale][table];
  return words[column] ?? column;
}
