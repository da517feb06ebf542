/** What the stage gates look at, as plain data, and how they answer. */
import type { AnsweringItem } from './gate-items.ts';
import type { Awareness } from './hidden-purpose.ts';
import type { Params } from './result.ts';
import type { LineSpan } from './shifts/coverage.ts';
import type { WatchedKind } from './shifts/posts.ts';
import type { Stage } from './stage.ts';
import type { CivilDate, Instant, Won } from './units.ts';

/** Explained to the proposer: when, and by whom. */
export interface Explained {
  readonly explainedOn: CivilDate;
  readonly by: string;
}

export interface GateFacts {
  readonly origin: 'citizen' | 'institution';

  /** How the matter of the proposer was settled (requirements B13–B26, X6); null: not yet. */
  readonly proposerExit: 'met' | 'unwillingContentConfirmed' | 'noticePublished' | null;
  /** When the proposer was met. */
  readonly meetingDate: CivilDate | null;
  /** The public notice that stands in for an unknown proposer. */
  readonly noticePurpose: string;
  readonly noticeTiming: string;
  readonly noticeContact: string;
  /** Told the proposer: one-off, 3–6 months, not adoption (B36). */
  readonly cautionOneOff: Explained | null;
  /** Told the proposer: the institution plans, not the proposer (B37). */
  readonly cautionPlanner: Explained | null;

  readonly question: string;
  readonly claimedEffect: string;
  readonly institutionDifficulty: string;
  /** Answers to the selection questions B06, B08, B11. */
  readonly answerEffect: string;
  readonly answerDifficulty: string;
  readonly answerAlternatives: string;
  /** The planners know that it is one-off and takes 3–6 months (B12). */
  readonly oneOffAcknowledged: boolean;

  readonly purpose: string;
  readonly participantSize: 'many' | 'few' | 'none' | null;
  readonly awareness: Awareness;
  /** What participants read instead of the title while the purpose is hidden; empty: not asked yet. */
  readonly participantTitle: string;
  readonly venueIdea: string;
  readonly planningStart: CivilDate | null;
  readonly eventDate: CivilDate | null;

  readonly allottedBudget: Won | null;
  readonly plannedTotal: Won;
  readonly hasFoodLine: boolean;
  readonly participantCentred: boolean;

  /** Whether somebody stands at each post (D22–D24). */
  readonly receptionStaffed: boolean;
  readonly runningStaffed: boolean;
  readonly emergencyStaffed: boolean;
  /**
   * Minutes between doors and clearing at which a post lacks people, from 00:00 of the day; of kinds that have shifts. The card answers for
   * the others.
   */
  readonly uncovered: Readonly<Partial<Record<WatchedKind, readonly LineSpan[]>>>;
  readonly filming: 'planned' | 'none' | null;
  readonly optOutsAsked: boolean;
  readonly optOutsCrewTold: boolean;
  readonly cueSheetExported: boolean;
  readonly roleTableExported: boolean;

  /** Feedback taken from each source (F01–F04). */
  readonly feedbackFrom: Readonly<Record<FeedbackSource, boolean>>;
  /** Thanks sent to each recipient (F09). */
  readonly thanked: Readonly<Record<ThanksRecipient, boolean>>;
  readonly settlementExported: boolean;
  /** Items that neither a card nor a line of the board answers: removed or archived, they can be made again. */
  readonly goneItems: ReadonlySet<AnsweringItem>;

  readonly overrides: readonly GateOverride[];
}

export type FeedbackSource = 'participants' | 'guests' | 'staff' | 'crew';
export type ThanksRecipient = 'participants' | 'proposer' | 'partners';

/** The planner leaves a stage although something is missing. */
export interface GateOverride {
  readonly stage: Stage;
  readonly reason: string;
  readonly at: Instant;
}

export type GateCode =
  | 'gate.proposerExit'
  | 'gate.noticeAdvised'
  | 'gate.meetingDate'
  | 'gate.noticePurpose'
  | 'gate.noticeTiming'
  | 'gate.noticeContact'
  | 'gate.cautionOneOff'
  | 'gate.cautionPlanner'
  | 'gate.question'
  | 'gate.claimedEffect'
  | 'gate.institutionDifficulty'
  | 'gate.answerEffect'
  | 'gate.answerDifficulty'
  | 'gate.answerAlternatives'
  | 'gate.oneOffAcknowledged'
  | 'gate.purpose'
  | 'gate.participantSize'
  | 'gate.awareness'
  | 'gate.venueIdea'
  | 'gate.eventDate'
  | 'gate.planningStart'
  /** Planning and running take less than 3 months: `{ months }`. */
  | 'gate.spanShort'
  /** More than 6 months: `{ months }`. */
  | 'gate.spanLong'
  | 'gate.allottedBudget'
  /** Planned more than allotted: `{ planned, allotted, over }` in won. */
  | 'gate.budgetOver'
  | 'gate.foodLine'
  /** Whether the title gives the hidden purpose away. */
  | 'gate.participantTitle'
  | 'gate.reception'
  | 'gate.running'
  | 'gate.emergency'
  /** Shifts leave minutes uncovered: `{ post, when, minutes }`, a `WatchedKind`, the ranges as clock times, their sum. */
  | 'gate.coverage'
  | 'gate.filming'
  | 'gate.optOutsAsked'
  | 'gate.optOutsCrewTold'
  | 'gate.cueSheet'
  | 'gate.roleTable'
  /** `{ from }`, a `FeedbackSource`. */
  | 'gate.feedback'
  /** `{ to }`, a `ThanksRecipient`. */
  | 'gate.thanks'
  | 'gate.settlement';

export interface MissingItem {
  readonly code: GateCode;
  /** Number of the toolkit's item that asks for it, e.g. `B13`. */
  readonly source: string;
  /** A warning is listed but does not keep the gate open. */
  readonly severity: 'required' | 'warning';
  /** The card or the line that answers it is not on the board: it can be made again, by its `source`. */
  readonly isGone: boolean;
  readonly params: Params;
}
